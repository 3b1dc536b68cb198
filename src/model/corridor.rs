use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees};

/// A road, railway, pipe or power line between SCO states: context, and no SCO project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corridor {
    /// The author's handle.
    pub id: String,
    /// What it is called, with what kind of thing it is.
    pub name: String,
    /// How far it had come on `date`, in a few words.
    #[serde(default)]
    pub stage: Option<String>,
    /// Whether it is in use as a whole; what is not is drawn as planned.
    pub built: bool,
    /// The day of the newest evidence.
    pub date: Date,
    /// Id of the theme whose page tells of it.
    pub theme: String,
    /// What this rests on.
    pub sources: Vec<Citation>,
    /// Cities along it, in order; the lines between them are schematic.
    pub stop: Vec<Stop>,
    /// The name stands between this stop, counted from nought, and the next.
    pub name_after: usize,
}

/// A city on a corridor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Its name.
    pub name: String,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
}
