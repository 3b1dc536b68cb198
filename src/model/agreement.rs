use serde::{Deserialize, Serialize};

use super::{Citation, Date, Degrees, Iso};

/// A treaty, declaration, programme or decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Address below `agreement/`.
    pub id: String,
    /// Full title.
    pub title: String,
    /// What sort of document it is.
    pub kind: AgreementKind,
    /// Signature or adoption.
    pub date: Date,
    /// Doubts about the date.
    #[serde(default)]
    pub date_note: Option<String>,
    /// Entry into force.
    #[serde(default)]
    pub in_force: Option<Date>,
    /// Doubts about the entry into force.
    #[serde(default)]
    pub in_force_note: Option<String>,
    /// Where it was signed or adopted.
    pub place: String,
    /// How exact the place is.
    #[serde(default)]
    pub place_note: Option<String>,
    /// Degrees north.
    pub lat: Degrees,
    /// Degrees east.
    pub lon: Degrees,
    /// Parties, where they are not simply the members of the day.
    #[serde(default)]
    pub parties: Vec<Iso>,
    /// What it does.
    pub what: String,
    /// Themes it bears on.
    pub themes: Vec<String>,
    /// What this rests on.
    pub sources: Vec<Citation>,
}

/// The sort of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum AgreementKind {
    Treaty,
    Declaration,
    Programme,
    Protocol,
    Agreement,
    Statement,
    Regulation,
    Strategy,
    Memorandum,
    Concept,
    Decision,
}

impl AgreementKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Treaty,
        Self::Declaration,
        Self::Programme,
        Self::Protocol,
        Self::Agreement,
        Self::Statement,
        Self::Regulation,
        Self::Strategy,
        Self::Memorandum,
        Self::Concept,
        Self::Decision,
    ];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Treaty => "treaty",
            Self::Declaration => "declaration",
            Self::Programme => "programme",
            Self::Protocol => "protocol",
            Self::Agreement => "agreement",
            Self::Statement => "statement",
            Self::Regulation => "regulation",
            Self::Strategy => "strategy",
            Self::Memorandum => "memorandum",
            Self::Concept => "concept",
            Self::Decision => "decision",
        }
    }
}
