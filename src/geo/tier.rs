use serde::{Deserialize, Serialize};

/// How much room the reader's frame gives, in steps: a name stands from the tier in which it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tier(u8);

/// Pixels a unit from which each tier holds: fine steps where most screens lie, wide ones for a closer look.
///
/// `static/css/names.css` repeats the first ones for readers without script; a test compares the two.
const FROM: [f64; 12] = [0.0, 0.06, 0.075, 0.09, 0.11, 0.135, 0.165, 0.2, 0.27, 0.4, 0.6, 0.9];

impl Tier {
    /// Beyond every tier: never shown.
    pub const NEVER: Self = Self(FROM.len() as u8);

    /// The tier of a scale in pixels a unit.
    pub fn at(scale: f64) -> Self {
        Self(FROM.iter().rposition(|&from| scale >= from).unwrap_or(0) as u8)
    }

    /// The first tier in which something `width` pixels wide fits into `room` units.
    pub fn fitting(width: f64, room: f64) -> Self {
        let fits = FROM.iter().position(|from| from * room >= width);
        Self(fits.unwrap_or(FROM.len()) as u8)
    }

    /// The tier's number, for markup.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Pixels a unit from which the tier holds.
    pub fn from_scale(self) -> f64 {
        FROM.get(usize::from(self.0)).copied().unwrap_or(f64::INFINITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_from_its_tier_on_and_not_before() {
        let tier = Tier::fitting(60.0, 300.0);
        assert!(tier.from_scale() * 300.0 >= 60.0);
        assert!(Tier(tier.0 - 1).from_scale() * 300.0 < 60.0);
        assert!(Tier::at(tier.from_scale()) == tier);
    }

    #[test]
    fn no_scale_is_off_the_steps() {
        assert_eq!(Tier::at(0.0), Tier(0));
        assert!(Tier::at(1e9) < Tier::NEVER);
        assert_eq!(Tier::fitting(1e9, 1.0), Tier::NEVER);
    }
}
