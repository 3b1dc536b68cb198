use serde::{Deserialize, Serialize};

/// Other names that readers may look for a page or a place by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// What is meant: a page as `state:tur` or `overview`, or a place as `place:Beijing`.
    pub of: String,
    /// Names that its own does not show, in any script.
    pub names: Vec<String>,
    /// Whether the search offers the page before anything is typed.
    #[serde(default)]
    pub suggested: bool,
}

impl Alias {
    /// The place meant, if it is one.
    pub fn place(&self) -> Option<&str> {
        self.of.strip_prefix("place:")
    }
}
