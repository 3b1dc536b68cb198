use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees, Iso};

/// An organ, body, programme or exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// Address below `mechanism/`.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Short name, such as RATS.
    #[serde(default)]
    pub abbr: Option<String>,
    /// What sort of thing it is.
    pub kind: MechanismKind,
    /// Whether it works, as far as the record shows.
    pub status: Activity,
    /// When it began or was decided.
    #[serde(default)]
    pub founded: Option<Date>,
    /// What happened then.
    #[serde(default)]
    pub founded_note: Option<String>,
    /// The mechanism it answers to.
    #[serde(default)]
    pub parent: Option<String>,
    /// Where it sits.
    #[serde(default)]
    pub seat_city: Option<String>,
    /// In which state.
    #[serde(default)]
    pub seat_country: Option<Iso>,
    /// Degrees north of the seat or the ground.
    #[serde(default)]
    pub lat: Option<Degrees>,
    /// Degrees east.
    #[serde(default)]
    pub lon: Option<Degrees>,
    /// How exact the place is.
    #[serde(default)]
    pub coord_note: Option<String>,
    /// What it does.
    pub what: String,
    /// Themes it bears on.
    pub themes: Vec<String>,
    /// What this rests on.
    pub sources: Vec<Citation>,
    /// First day of an exercise.
    #[serde(default)]
    pub start: Option<Date>,
    /// Last day of an exercise.
    #[serde(default)]
    pub end: Option<Date>,
    /// The ground of an exercise.
    #[serde(default)]
    pub place: Option<String>,
    /// Each running of an exercise that moves.
    #[serde(default)]
    pub edition: Vec<Running>,
    /// Cities that held a title in turn.
    #[serde(default)]
    pub capital: Vec<Capital>,
    /// What its pin says, where name and place are too long.
    #[serde(default)]
    pub pin: Option<Pin>,
}

/// What a pin says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// First line: a name of at most some twenty letters.
    pub name: String,
    /// Second line: where, or what and when.
    pub label: String,
}

/// One running of an exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Running {
    /// When.
    pub year: u16,
    /// Where.
    pub place: String,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
    /// What this rests on.
    pub sources: Vec<Citation>,
}

/// A city that held a title for a while.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capital {
    /// From when to when.
    pub period: String,
    /// The city.
    pub city: String,
    /// In which state.
    pub country: Iso,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
    /// What this rests on.
    pub sources: Vec<Citation>,
}

impl Mechanism {
    /// The name used where room is short.
    pub fn short(&self) -> &str {
        self.abbr.as_deref().unwrap_or(&self.name)
    }

    /// The day it began, for an exercise its first day.
    pub fn since(&self) -> Option<Date> {
        self.start.or(self.founded)
    }

    /// Whether it is something that happens, not something that stands.
    pub fn is_exercise(&self) -> bool {
        self.kind == MechanismKind::Exercise
    }

    /// Where it is drawn.
    pub fn spot(&self) -> Option<(Degrees, Degrees)> {
        self.lon.zip(self.lat)
    }
}

/// The sort of a mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum MechanismKind {
    Organ,
    PermanentBody,
    Mechanism,
    NonGovernmental,
    Planned,
    Programme,
    Exercise,
}

impl MechanismKind {
    /// Every kind, in the order of lists.
    pub const ALL: [Self; 7] = [
        Self::Organ,
        Self::PermanentBody,
        Self::Mechanism,
        Self::NonGovernmental,
        Self::Programme,
        Self::Planned,
        Self::Exercise,
    ];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Organ => "organ",
            Self::PermanentBody => "permanent-body",
            Self::Mechanism => "mechanism",
            Self::NonGovernmental => "non-governmental",
            Self::Planned => "planned",
            Self::Programme => "programme",
            Self::Exercise => "exercise",
        }
    }
}

/// Whether a mechanism works, as far as the record shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Activity {
    Active,
    Dormant,
    Decided,
    Completed,
    Unclear,
}

impl Activity {
    /// Every state of work.
    pub const ALL: [Self; 5] = [Self::Active, Self::Dormant, Self::Decided, Self::Completed, Self::Unclear];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Dormant => "dormant",
            Self::Decided => "decided",
            Self::Completed => "completed",
            Self::Unclear => "unclear",
        }
    }
}
