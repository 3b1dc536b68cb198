use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees, Iso, Status};

/// A state that has or had a standing with the SCO, or is the chair's guest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The author's handle, such as `pakistan`.
    pub id: String,
    /// Short name in UN usage.
    pub name: String,
    /// Long name in UN usage.
    #[serde(default)]
    pub official_name: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// ISO 3166-1 alpha-3: the state's address and its mark on the map.
    pub iso3: Iso,
    /// ISO 3166-1 numeric.
    pub iso_num: String,
    /// The capital's name.
    pub capital: String,
    /// Degrees north.
    pub capital_lat: Degrees,
    /// Degrees east.
    pub capital_lon: Degrees,
    /// Part of the world.
    #[serde(default)]
    pub region: Option<String>,
    /// Sources of the fields above.
    pub sources: Vec<Citation>,
    /// What a careful reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// How the state takes part where its seat is not filled.
    #[serde(default)]
    pub participation: Option<String>,
    /// Invited by the chair, without a standing.
    #[serde(default)]
    pub guest: bool,
    /// Its standings, oldest first.
    #[serde(default)]
    pub status: Vec<Span>,
}

/// One standing over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Which standing.
    pub status: Status,
    /// First day.
    pub from: Date,
    /// The day it ended; none while it lasts.
    #[serde(default)]
    pub to: Option<Date>,
    /// When the leaders decided, where that was another day.
    #[serde(default)]
    pub decision_date: Option<Date>,
    /// What happened on the first day.
    pub event: String,
    /// What the first day rests on.
    pub sources: Vec<Citation>,
    /// Doubts and conflicts.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether the day was seen in a source.
    #[serde(default = "yes")]
    pub date_verified: bool,
}

fn yes() -> bool {
    true
}

impl State {
    /// The span that holds at the end of a day.
    pub fn span_at(&self, day: Date) -> Option<&Span> {
        self.status.iter().rev().find(|it| it.from <= day && it.to.is_none_or(|to| to > day))
    }

    /// The standing at the end of a day.
    pub fn status_at(&self, day: Date) -> Status {
        self.span_at(day).map_or(Status::None, |it| it.status)
    }
}
