use serde::{Deserialize, Serialize};

/// A public page or document that something here rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The handle facts cite.
    pub id: String,
    /// Title as published, or a description of it.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Who put up the copy that was read, where that is another.
    #[serde(default)]
    pub via: Option<String>,
    /// When, or `undated`.
    pub date: String,
    /// Where it was read.
    pub url: String,
    /// When it was checked.
    pub accessed: super::Date,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Whether its text, in whole or as an excerpt, was seen.
    pub verified: bool,
    /// What a careful reader should know.
    #[serde(default)]
    pub note: Option<String>,
}

/// How near a source stands to what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SourceKind {
    Primary,
    Official,
    News,
    Analysis,
    Reference,
}

impl SourceKind {
    /// Every kind, nearest first.
    pub const ALL: [Self; 5] = [Self::Primary, Self::Official, Self::News, Self::Analysis, Self::Reference];

    /// The key of its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Official => "official",
            Self::News => "news",
            Self::Analysis => "analysis",
            Self::Reference => "reference",
        }
    }
}
