/// A rectangle on the screen, in pixels from the map's top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// One of a width and height about a middle.
    pub fn about((x, y): (f64, f64), width: f64, height: f64) -> Self {
        Self { x: x - width / 2.0, y: y - height / 2.0, width, height }
    }

    /// Whether the two share any area.
    pub fn meets(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    /// Whether it lies within another.
    pub fn lies_in(&self, other: &Self) -> bool {
        self.x >= other.x
            && self.y >= other.y
            && self.x + self.width <= other.x + other.width
            && self.y + self.height <= other.y + other.height
    }

    /// Larger by some pixels on every side, smaller where they are negative.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            width: (self.width + 2.0 * by).max(0.0),
            height: (self.height + 2.0 * by).max(0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_that_touch_do_not_meet() {
        let one = Rect::about((10.0, 10.0), 20.0, 20.0);
        assert!(!one.meets(&Rect { x: 20.0, ..one }) && one.meets(&Rect { x: 19.9, ..one }));
        assert!(one.grown(1.0).meets(&Rect { x: 20.0, ..one }));
        assert!(one.grown(-2.0).lies_in(&one) && !one.lies_in(&one.grown(-2.0)));
    }
}
