use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees, Iso};

/// A meeting of leaders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summit {
    /// Address below `summit/`.
    pub id: String,
    /// Who met.
    pub body: Body,
    /// The how-manieth of its series.
    pub ordinal: u16,
    /// The year it counts for.
    pub year: u16,
    /// First day, or as much as is known of it.
    pub start: Date,
    /// Last day.
    #[serde(default)]
    pub end: Option<Date>,
    /// Where.
    pub city: String,
    /// In which state.
    pub country: Iso,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
    /// In person or by video.
    pub format: Format,
    /// Who chaired.
    pub chair: Iso,
    /// What came of it.
    pub outcome: String,
    /// Doubts and conflicts.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether the day was seen in a source.
    pub date_verified: bool,
    /// What this rests on.
    pub sources: Vec<Citation>,
}

impl Summit {
    /// Whether heads of state gathered there, even if some took part by video.
    pub fn gathered(&self) -> bool {
        self.body != Body::HeadsOfGovernment && matches!(self.format, Format::InPerson | Format::Hybrid)
    }

    /// Whether it was held in a state; a planned one was not.
    pub fn held_in(&self, state: Iso) -> bool {
        self.country == state && self.format != Format::Planned
    }

    /// Whether a document was signed or adopted there: on one of its days, in its city.
    pub fn adopted(&self, paper: &super::Agreement) -> bool {
        let days = self.start..=self.end.unwrap_or(self.start);
        self.format != Format::Planned && days.contains(&paper.date) && paper.place.contains(&self.city)
    }
}

/// Who meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// The five, 1996 to 2000.
    #[serde(rename = "shanghai-five")]
    ShanghaiFive,
    /// Council of Heads of State.
    #[serde(rename = "chs")]
    HeadsOfState,
    /// Council of Heads of Government.
    #[serde(rename = "chg")]
    HeadsOfGovernment,
}

impl Body {
    /// Every body.
    pub const ALL: [Self; 3] = [Self::ShanghaiFive, Self::HeadsOfState, Self::HeadsOfGovernment];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::ShanghaiFive => "shanghai-five",
            Self::HeadsOfState => "chs",
            Self::HeadsOfGovernment => "chg",
        }
    }
}

/// How they met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Format {
    InPerson,
    Virtual,
    Hybrid,
    Planned,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::InPerson, Self::Virtual, Self::Hybrid, Self::Planned];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Virtual => "virtual",
            Self::Hybrid => "hybrid",
            Self::Planned => "planned",
        }
    }
}
