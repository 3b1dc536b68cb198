use serde::{Deserialize, Serialize};

/// A way to cite a page, as a pattern in which `{title}` and the like are filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Its handle.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The pattern.
    pub pattern: String,
}
