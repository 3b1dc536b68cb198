use super::Units;

/// The part of the plane that a reader's frame must show, in units.
///
/// The frame fits it whole and shows what lies beside it too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// From Egypt to Kamchatka and from the Taymyr to the Maldives.
///
/// Every pin is inside. Height is what most frames lack, so the far north-east, a hundredth of Russia, is left to those
/// who drag the map and to frames higher than wide.
pub const FRAME: Frame = Frame { x: -2700.0, y: -2130.0, width: 5180.0, height: 4330.0 };

impl Frame {
    /// A point as fractions of the frame from its top left corner.
    pub fn fraction(self, at: Units) -> Units {
        Units { x: (at.x - self.x) / self.width, y: (at.y - self.y) / self.height }
    }
}
