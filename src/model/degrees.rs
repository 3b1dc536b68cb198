use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Steps to a degree in the pack: eleven metres at the equator, finer than any place here is known.
const STEPS: f64 = 10_000.0;

/// A latitude or longitude in degrees, of four decimals at most.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Degrees(pub f64);

impl Serialize for Degrees {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            self.0.serialize(to)
        } else {
            ((self.0 * STEPS).round() as i32).serialize(to)
        }
    }
}

impl<'de> Deserialize<'de> for Degrees {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[cfg(not(target_arch = "wasm32"))]
        if from.is_human_readable() {
            let written = f64::deserialize(from)?;
            return Ok(Self((written * STEPS).round() / STEPS));
        }
        i32::deserialize(from).map(|it| Self(f64::from(it) / STEPS))
    }
}
