use serde::{Deserialize, Serialize};

use super::{Corridors, Tier, Units};
use crate::model::{Degrees, Iso};

/// Where names stand, worked out once at build so that no arithmetic of the globe reaches the browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// States' names, those with the most room first.
    pub names: Vec<Name>,
    /// Boxes about disputed areas, which no plate should hide.
    pub disputed: Vec<Reach>,
    /// Seas' names.
    pub waters: Vec<Water>,
    /// Every place of the record that can be pinned.
    pub places: Vec<Located>,
    /// What is context and no SCO project.
    pub corridors: Corridors,
}

/// A place in degrees and on the plane.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Located {
    /// Degrees east.
    pub lon: Degrees,
    /// Degrees north.
    pub lat: Degrees,
    /// On the plane.
    pub at: Units,
}

/// A state's name on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Name {
    /// Which state.
    pub state: Iso,
    /// The middle of the name.
    pub at: Units,
    /// From which tier the name fits inside its shape.
    pub from: Tier,
    /// From which tier the shape is large enough to press; before, a marker stands in.
    pub shape_from: Tier,
    /// Half the width that a name may take inside the shape, in units.
    pub room: u16,
    /// Where else inside a wide shape the name may stand when its own place is out of view.
    pub also: Vec<Spare>,
    /// How far the shape reaches.
    pub reach: Reach,
    /// On which side of a small shape its name may stand, where there is sea or land without a standing.
    pub beside: Option<Side>,
    /// Whether it may do so at the overview too.
    pub far: bool,
}

/// A second place for a state's name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spare {
    /// The middle of the name.
    pub at: Units,
    /// Half the width that it may take there, in units.
    pub room: u16,
}

/// A box about a shape, in whole units of the plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// Left edge.
    pub left: i16,
    /// Top edge.
    pub top: i16,
    /// Right edge.
    pub right: i16,
    /// Bottom edge.
    pub bottom: i16,
}

/// A side of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Side {
    Left,
    Right,
    Above,
    Below,
}

/// A sea's name on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Water {
    /// Key of its word.
    pub id: String,
    /// The middle of the name.
    pub at: Units,
}

/// One path of the drawing under its name, such as `PAK`, `land` or `disputed`.
///
/// Outlines travel once, inside the prerendered page; the browser lifts them out of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// `data-outline` in the page.
    pub name: String,
    /// SVG path text in whole units, not rolled.
    pub path: String,
    /// For a disputed area: the SCO state on whose ground it is shaded, if any.
    pub ground: Option<Iso>,
}

impl Chart {
    /// Where a place of the record lies on the plane; nothing where the record has no such place.
    pub fn place(&self, lon: Degrees, lat: Degrees) -> Option<Units> {
        self.places.iter().find(|it| it.lon == lon && it.lat == lat).map(|it| it.at)
    }

    /// Where a state's name stands.
    pub fn name(&self, state: Iso) -> Option<&Name> {
        self.names.iter().find(|it| it.state == state)
    }
}
