use std::fmt::Write;

/// Writes rings or lines of whole units as SVG path text, each step relative to the point before.
///
/// Whole units are two kilometres: finer than a device pixel at eight times zoom, and the same on every machine.
#[derive(Default)]
pub(crate) struct Pen {
    text: String,
    /// Where the last sub-path began or ended, as the next relative move counts from it.
    at: (i32, i32),
}

impl Pen {
    /// Adds a line through points; closed, the last point joins the first.
    pub(crate) fn line(&mut self, points: &[(i32, i32)], closed: bool) {
        let Some((&start, rest)) = points.split_first() else { return };
        let (dx, dy) = (start.0 - self.at.0, start.1 - self.at.1);
        self.pair(if self.text.is_empty() { 'M' } else { 'm' }, dx, dy);
        let (mut before, mut first) = (start, true);
        let rest = if closed && rest.last() == Some(&start) { &rest[..rest.len() - 1] } else { rest };
        for &point in rest {
            let (dx, dy) = (point.0 - before.0, point.1 - before.1);
            self.pair(if first { 'l' } else { ' ' }, dx, dy);
            (before, first) = (point, false);
        }
        self.at = before;
        if closed {
            self.text.push('z');
            self.at = start;
        }
    }

    /// A pair of numbers, with no more separators than the grammar of SVG paths asks for.
    fn pair(&mut self, letter: char, dx: i32, dy: i32) {
        if letter != ' ' {
            self.text.push(letter);
        } else if dx >= 0 {
            self.text.push(' ');
        }
        let gap = if dy >= 0 { " " } else { "" };
        let _ = write!(self.text, "{dx}{gap}{dy}");
    }

    /// The path text.
    pub(crate) fn done(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rings_share_one_path_and_stay_apart() {
        let mut pen = Pen::default();
        pen.line(&[(10, 20), (13, 16), (9, 20), (10, 20)], true);
        pen.line(&[(0, 0), (5, -5)], false);
        assert_eq!(pen.done(), "M10 20l3-4-4 4zm-10-20l5-5");
    }
}
