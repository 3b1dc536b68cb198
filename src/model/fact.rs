use serde::{Deserialize, Serialize};

use super::{Citation, Date};

/// A dated fact about Pakistan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Anchor of the fact.
    pub id: String,
    /// Themes it bears on.
    pub themes: Vec<String>,
    /// When it happened, or the first day.
    pub date: Date,
    /// The last day.
    #[serde(default)]
    pub end: Option<Date>,
    /// The fact in our words.
    pub text: String,
    /// A few words for the timeline, where it is a turn of Pakistan's path.
    #[serde(default)]
    pub caption: Option<String>,
    /// Doubts and conflicts.
    #[serde(default)]
    pub note: Option<String>,
    /// Who says so, where it is a claim.
    #[serde(default)]
    pub attribution: Option<String>,
    /// What this rests on.
    pub sources: Vec<Citation>,
    /// A figure of the fact, in `unit`.
    #[serde(default)]
    pub value: Option<f64>,
    /// The figure of the period before.
    #[serde(default)]
    pub previous: Option<f64>,
    /// Unit of the figures.
    #[serde(default)]
    pub unit: Option<String>,
    /// The period of the figures.
    #[serde(default)]
    pub period: Option<String>,
    /// Exports, in `unit`.
    #[serde(default)]
    pub exports: Option<f64>,
    /// Imports, in `unit`.
    #[serde(default)]
    pub imports: Option<f64>,
    /// The fact in a few words, where it is a step of Pakistan's path.
    #[serde(default)]
    pub step: Option<String>,
    /// States the fact speaks of.
    #[serde(default)]
    pub states: Vec<super::Iso>,
}
