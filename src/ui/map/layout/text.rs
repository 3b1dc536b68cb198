//! How much room a label's text takes, estimated from its letters.

/// How a text is set on the map. `static/css/names.css` sets what is told here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// `data-size` in the markup.
    pub(super) size: &'static str,
    /// Pixels of the face.
    pixels: f64,
    /// Widths of an average letter and the space after it, in parts of the face's size, for the narrowest face expected.
    letter: f64,
}

/// Partners' names.
pub(super) const SMALL: Setting = Setting { size: "small", pixels: 11.0, letter: 0.61 };
/// The same on a closer look.
pub(super) const MIDDLE: Setting = Setting { size: "middle", pixels: 13.0, letter: 0.61 };
/// Members' names, in capitals.
pub(super) const CAPITALS: Setting = Setting { size: "small", pixels: 11.0, letter: 0.78 };
/// The same on a closer look.
pub(super) const MIDDLE_CAPITALS: Setting = Setting { size: "middle", pixels: 13.0, letter: 0.78 };
/// Founders' names where there is room.
pub(super) const SPACED: Setting = Setting { size: "large", pixels: 12.5, letter: 0.92 };
/// Any member's on a closer look, where there is room.
pub(super) const LARGE: Setting = Setting { size: "larger", pixels: 15.0, letter: 0.92 };
/// Pakistan's, inside its shape.
pub(super) const HERO: Setting = Setting { size: "hero", pixels: 19.0, letter: 0.86 };
/// Pakistan's where that has no room.
pub(super) const HERO_SMALL: Setting = Setting { size: "hero-small", pixels: 15.0, letter: 0.86 };
/// Pakistan's, on the sea.
pub(super) const HERO_BESIDE: Setting = Setting { size: "hero-small", pixels: 15.0, letter: 0.6 };
/// The year under a name.
pub(super) const YEAR: Setting = Setting { size: "small", pixels: 11.0, letter: 0.58 };
/// Names of waters.
pub(super) const WATER: Setting = Setting { size: "small", pixels: 13.0, letter: 0.55 };
/// A callout's first line.
pub(super) const CALLED: Setting = Setting { size: "small", pixels: 12.5, letter: 0.63 };
/// A callout's second line.
pub(super) const CALLED_DETAIL: Setting = Setting { size: "small", pixels: 12.0, letter: 0.6 };

/// How broad a letter is against the average one.
fn breadth(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | ' ' | '.' | ',' | '’' | '-' => 0.65,
        'm' | 'w' | 'M' | 'W' => 1.5,
        _ => 1.05,
    }
}

impl Setting {
    /// The width of a text in pixels; `wide` is how wide the reader's face is against the narrowest.
    pub(super) fn width(self, text: &str, wide: f64) -> f64 {
        text.chars().map(breadth).sum::<f64>() * self.letter * self.pixels * wide
    }

    /// The height of a line in pixels; large text is wide and high alike.
    pub(super) fn line(self, wide: f64) -> f64 {
        self.pixels * 1.2 * wide
    }
}
