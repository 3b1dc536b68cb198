use super::faces::{Setting, width};
use super::tag::tag;
use crate::geo::short;

/// A text in a box: its lines, and how it is set.
pub(super) struct Block {
    /// `data-poster`: what it says.
    pub(super) name: &'static str,
    pub(super) setting: Setting,
    pub(super) fill: &'static str,
    /// Left edge and top, in pixels.
    pub(super) at: (f64, f64),
    /// The width a line may take, in pixels.
    pub(super) wide: f64,
    /// Sizes in pixels, the wished one first, with the most lines that have room at each.
    pub(super) sizes: &'static [(f64, usize)],
    /// From line to line, in parts of the size.
    pub(super) leading: f64,
}

/// From a block's top to its first baseline, in parts of the size.
pub(super) const RISE: f64 = 0.8;

impl Block {
    /// The text as an element, and the baseline of its last line.
    pub(super) fn set(&self, text: &str) -> (String, f64) {
        let (size, lines) = self.fitted(text);
        let (x, first) = (short(self.at.0), self.at.1 + RISE * size);
        let baseline = |at: usize| first + at as f64 * self.leading * size;
        let spans = lines.iter().enumerate().map(|(at, line)| {
            tag(
                "tspan",
                &[("x", &x), ("y", &short(baseline(at)))],
                &crate::prerender::document::escaped(line),
            )
        });
        let all =
            |of: &dyn Fn(&(f64, usize)) -> String| self.sizes.iter().map(of).collect::<Vec<_>>().join(" ");
        let element = tag(
            "text",
            &[
                ("data-poster", self.name),
                ("data-x", &x),
                ("data-top", &short(self.at.1)),
                ("data-width", &short(self.wide)),
                ("data-sizes", &all(&|it| short(it.0))),
                ("data-lines", &all(&|it| it.1.to_string())),
                ("data-leading", &short(self.leading)),
                ("font-family", self.setting.family()),
                ("font-weight", self.setting.weight()),
                ("font-size", &short(size)),
                ("fill", super::light(self.fill)),
            ],
            &spans.collect::<String>(),
        );
        (element, baseline(lines.len().max(1) - 1))
    }

    /// The first size at which the text has room, and its lines there; at the last size what has no room is cut off.
    fn fitted(&self, text: &str) -> (f64, Vec<String>) {
        let mut found = (0.0, Vec::new());
        for &(size, most) in self.sizes {
            let lines = wrapped(text, self.setting, size, self.wide);
            let fits =
                lines.len() <= most && lines.iter().all(|it| width(it, self.setting, size) <= self.wide);
            found = (size, lines);
            if fits {
                return (size, self.balanced(text, size, found.1));
            }
        }
        let (size, mut lines) = found;
        let most = self.sizes.last().map_or(1, |it| it.1);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                *last = shortened(&format!("{last} …"), self.setting, size, self.wide);
            }
        }
        (size, lines)
    }
}

impl Block {
    /// As many lines as given, none much longer than another.
    fn balanced(&self, text: &str, size: f64, lines: Vec<String>) -> Vec<String> {
        let (count, mut best, mut wide) = (lines.len(), lines, self.wide);
        while count > 1 && wide > self.wide / 2.0 {
            wide -= 4.0;
            let narrower = wrapped(text, self.setting, size, wide);
            let within = narrower.iter().all(|it| width(it, self.setting, size) <= wide);
            if narrower.len() > count || !within {
                break;
            }
            best = narrower;
        }
        best
    }
}

/// A text as lines no wider than so many pixels, broken between words.
pub(super) fn wrapped(text: &str, setting: Setting, size: f64, wide: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), setting, size) <= wide => {
                *line = format!("{line} {word}");
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text cut to a width, with an ellipsis where something is gone.
pub(super) fn shortened(text: &str, setting: Setting, size: f64, wide: f64) -> String {
    if width(text, setting, size) <= wide {
        return text.to_owned();
    }
    let mut kept = text.trim_end_matches('…').trim_end().to_owned();
    while !kept.is_empty() && width(&format!("{kept}…"), setting, size) > wide {
        kept.pop();
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: Block = Block {
        name: "title",
        setting: Setting::Serif,
        fill: "ink",
        at: (0.0, 0.0),
        wide: 200.0,
        sizes: &[(40.0, 1), (20.0, 2)],
        leading: 1.1,
    };

    #[test]
    fn a_long_text_is_set_smaller_and_then_cut() {
        assert_eq!(BLOCK.fitted("Pakistan"), (40.0, vec!["Pakistan".to_owned()]));
        assert_eq!(BLOCK.fitted("Members and partners").0, 20.0);
        let (size, lines) = BLOCK.fitted(&"Members and partners ".repeat(5));
        assert!(size < 21.0 && lines.len() == 2 && lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|it| width(it, Setting::Serif, size) <= 200.0));
    }
}
