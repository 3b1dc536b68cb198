use super::Search;

/// What the reader has in hand for the moment: no address keeps it, and neither map nor table depends on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tools {
    /// The open search, if it is.
    pub search: Option<Search>,
    /// Whether the years run by themselves.
    pub playing: bool,
    /// How far the text is drawn up over the map on a phone.
    pub sheet: Sheet,
}

/// How far the sheet of text is drawn up on a phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// The title alone.
    Peek,
    /// Half of the screen, under the map.
    #[default]
    Half,
    /// All of it.
    Full,
}

/// Pixels of the sheet at its lowest: the handle and a title.
const PEEK: f64 = 132.0;

/// Pixels of the bar, which the sheet never covers.
const BAR: f64 = 52.0;

/// Pixels that the bar, the themes, the year, the least map and the timeline take.
const ABOVE: f64 = 418.0;

impl Sheet {
    /// From the lowest up.
    const ALL: [Self; 3] = [Self::Peek, Self::Half, Self::Full];

    /// Its value in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Peek => "peek",
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// The one with that value; the usual one where none has it.
    pub fn named(slug: &str) -> Self {
        Self::ALL.into_iter().find(|it| it.slug() == slug).unwrap_or_default()
    }

    /// One step further up, if there is one.
    #[must_use]
    pub fn up(self) -> Self {
        if self == Self::Peek { Self::Half } else { Self::Full }
    }

    /// One step further down, if there is one.
    #[must_use]
    pub fn down(self) -> Self {
        if self == Self::Full { Self::Half } else { Self::Peek }
    }

    /// What the next press of the handle brings: up and up, then all the way down.
    #[must_use]
    pub fn next(self) -> Self {
        if self == Self::Full { Self::Peek } else { self.up() }
    }

    /// The one nearest to a height, in a frame of a height, both in pixels; `static/css/sheet.css` has the same heights.
    pub fn nearest(height: f64, frame: f64) -> Self {
        let half = (frame * 0.3815).min(frame - ABOVE).max(150.0);
        let full = frame - BAR;
        if height < (PEEK + half) / 2.0 {
            Self::Peek
        } else if height < (half + full) / 2.0 {
            Self::Half
        } else {
            Self::Full
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_of_the_handle_go_through_every_height() {
        let mut seen = Vec::new();
        let mut sheet = Sheet::default();
        for _ in 0..3 {
            seen.push(sheet.slug());
            assert_eq!(Sheet::named(sheet.slug()), sheet);
            sheet = sheet.next();
        }
        assert_eq!((seen, sheet), (vec!["half", "full", "peek"], Sheet::default()));
    }

    #[test]
    fn a_sheet_let_go_takes_the_nearest_height() {
        for (height, wished) in
            [(0.0, Sheet::Peek), (200.0, Sheet::Peek), (260.0, Sheet::Half), (500.0, Sheet::Half)]
        {
            assert_eq!(Sheet::nearest(height, 844.0), wished, "{height}");
        }
        assert_eq!(Sheet::nearest(600.0, 844.0), Sheet::Full);
        assert_eq!(Sheet::nearest(f64::NAN, 844.0), Sheet::Full);
    }
}
