use serde::{Deserialize, Serialize};

use super::Units;

/// Roads, rails, pipes and power lines that are context, as drawn: paths of whole units on the rolled plane.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Corridors {
    /// What is in use.
    pub built: String,
    /// What is not, or not as a whole.
    pub planned: String,
    /// A dot for each city.
    pub cities: String,
    /// Names of corridors, then of cities.
    pub labels: Vec<Label>,
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// For a corridor: the theme that tells of it, by place in the record.
    pub theme: Option<usize>,
    /// Where on the plane.
    pub at: Units,
}
