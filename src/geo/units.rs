use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point of the plane, in units of two kilometres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Units {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// Steps to a unit in the pack: two hundred metres.
const STEPS: f64 = 10.0;

impl Serialize for Units {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        ((self.x * STEPS).round() as i32, (self.y * STEPS).round() as i32).serialize(to)
    }
}

impl<'de> Deserialize<'de> for Units {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let (x, y): (i32, i32) = Deserialize::deserialize(from)?;
        Ok(Self { x: f64::from(x) / STEPS, y: f64::from(y) / STEPS })
    }
}
