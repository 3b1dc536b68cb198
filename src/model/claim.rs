use serde::{Deserialize, Serialize};

use super::{Citation, Date, Event};

/// One claim of the brief, in our words, and what the record says of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Address below `claim/`, never reused.
    pub id: String,
    /// Id of the theme it is about, or `overview`.
    pub theme: String,
    /// Which section of the brief makes it, by place in the record; files have it by their name.
    #[serde(default)]
    pub section: u8,
    /// What the brief says, restated in a sentence.
    #[serde(rename = "claim")]
    pub says: String,
    /// What sort of statement it is.
    pub kind: ClaimKind,
    /// How it stands against the record; nothing where the passage does not belong to the brief.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Date of the newest evidence behind the verdict, or of the search that found nothing.
    pub as_of: Date,
    /// Why, in a sentence.
    pub finding: String,
    /// Why, in full.
    pub explanation: String,
    /// What this rests on.
    pub sources: Vec<Citation>,
    /// What was searched for, where little or nothing was found.
    #[serde(default)]
    pub searched: Vec<String>,
    /// Id of the claim that the brief makes here again.
    #[serde(default)]
    pub repeats: Option<String>,
    /// Doubts, and conflicts between sources with how they were settled.
    #[serde(default)]
    pub note: Option<String>,
    /// Pages that it or its evidence touches, such as `mechanism:rats`.
    #[serde(default)]
    pub about: Vec<String>,
    /// Evidence with a date and no page of its own.
    #[serde(default)]
    pub event: Vec<Event>,
}

/// A section of the brief.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BriefSection {
    /// Anchor on the page of all claims.
    pub id: String,
    /// Its heading.
    pub title: String,
}

/// What sort of statement a claim is: only a fact can be looked up as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ClaimKind {
    Fact,
    Assessment,
    Forecast,
}

/// How a claim stands against the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A named source says the same.
    Supported,
    /// Some of it holds; the rest does not.
    PartlySupported,
    /// True once, not on the date of the brief.
    Outdated,
    /// Searches found no source either way.
    NotFound,
    /// A source says otherwise.
    Contradicted,
    /// A judgement that no source can settle.
    Opinion,
}

impl ClaimKind {
    /// Every sort.
    pub const ALL: [Self; 3] = [Self::Fact, Self::Assessment, Self::Forecast];

    /// Its word and its value in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Assessment => "assessment",
            Self::Forecast => "forecast",
        }
    }
}

impl Verdict {
    /// Every verdict, in the order of lists.
    pub const ALL: [Self; 6] = [
        Self::Supported,
        Self::PartlySupported,
        Self::Outdated,
        Self::NotFound,
        Self::Contradicted,
        Self::Opinion,
    ];

    /// The word and the value in addresses of a claim that may have no verdict.
    pub fn slug_of(verdict: Option<Self>) -> &'static str {
        verdict.map_or("not-rated", Self::slug)
    }

    /// Every verdict, and after them none.
    pub fn all_and_none() -> impl Iterator<Item = Option<Self>> {
        Self::ALL.into_iter().map(Some).chain([None])
    }

    /// Its word, its value in addresses and `data-verdict`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::PartlySupported => "partly-supported",
            Self::Outdated => "outdated",
            Self::NotFound => "not-found",
            Self::Contradicted => "contradicted",
            Self::Opinion => "opinion",
        }
    }
}
