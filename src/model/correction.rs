use serde::{Deserialize, Serialize};

use super::{Citation, Date};

/// A fact that was told wrongly and has been put right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Anchor on the page of corrections and name in its feeds, never reused.
    pub id: String,
    /// When it was put right.
    pub date: Date,
    /// Pages that it changed, such as `claim:cyber-cisc-exists`.
    pub about: Vec<String>,
    /// What was said before.
    pub was: String,
    /// What is said now.
    pub is: String,
    /// What that rests on.
    pub sources: Vec<Citation>,
}
