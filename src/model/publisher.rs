use serde::{Deserialize, Serialize};

use super::{Citation, Date};

/// A publisher with a tie to a state, for readers to weigh.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// As sources spell it.
    pub name: String,
    /// The state's name, in United Nations usage; it need not be one of the record.
    pub state: String,
    /// How the two are tied.
    pub tie: Tie,
    /// When that was looked up.
    pub as_of: Date,
    /// What this rests on.
    pub sources: Vec<Citation>,
}

/// How a publisher is tied to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Tie {
    Owned,
    Funded,
    Directed,
}

impl Tie {
    /// Every tie.
    pub const ALL: [Self; 3] = [Self::Owned, Self::Funded, Self::Directed];

    /// Its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Owned => "owned",
            Self::Funded => "funded",
            Self::Directed => "directed",
        }
    }
}
