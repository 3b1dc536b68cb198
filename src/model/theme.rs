use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees};

/// One theme of the brief, or the overview of it all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Address below `theme/`.
    pub id: String,
    /// Its place in the brief; the overview is 0.
    pub order: u8,
    /// Heading of the panel.
    pub title: String,
    /// Name in the row of themes.
    pub short: String,
    /// The theme in two or three sentences.
    pub dek: String,
    /// What the brief argues, in our words, a paragraph each.
    pub argues: Vec<String>,
    /// Leaders' meetings that bear on it, by id.
    #[serde(default)]
    pub summits: Vec<String>,
    /// The whole at a glance, a line each.
    #[serde(default)]
    pub glance: Vec<Known>,
    /// What the record shows.
    #[serde(default)]
    pub known: Vec<Known>,
    /// What happened, oldest first.
    #[serde(default)]
    pub event: Vec<Event>,
}

/// A statement with its date and sources.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// One idea in plain sentences.
    pub text: String,
    /// Date of the newest evidence it rests on.
    pub date: Date,
    /// What it rests on.
    pub sources: Vec<Citation>,
}

/// Something that happened on a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// When.
    pub date: Date,
    /// What happened.
    pub text: String,
    /// A few words for the timeline.
    #[serde(default)]
    pub caption: Option<String>,
    /// What sort of event.
    pub kind: EventKind,
    /// The page that tells more, such as `mechanism:rats`.
    #[serde(default)]
    pub open: Option<String>,
    /// Where, if the map should show it.
    #[serde(default)]
    pub place: Option<Place>,
    /// What it rests on.
    pub sources: Vec<Citation>,
}

/// A place with a name for the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The place's name.
    pub name: String,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
    /// What happened there, in a few words.
    pub label: String,
}

/// The sort of an event, told apart by shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum EventKind {
    Meeting,
    Membership,
    Document,
    Body,
    Drill,
}

impl EventKind {
    /// Its shape on the timeline.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Membership => "membership",
            Self::Document => "document",
            Self::Body => "body",
            Self::Drill => "drill",
        }
    }
}
