use serde::{Deserialize, Serialize};

use super::{Citation, Iso};

/// Comparable figures of a member state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Which state.
    pub state: Iso,
    /// People.
    pub population: u64,
    /// The year they were counted for.
    pub population_year: u16,
    /// What the count rests on.
    pub population_sources: Vec<Citation>,
    /// Output in current US dollars.
    pub gdp_usd: u64,
    /// The year of the output.
    pub gdp_year: u16,
    /// What the output rests on.
    pub gdp_sources: Vec<Citation>,
    /// Square kilometres.
    pub area_km2: u64,
    /// What the area rests on.
    pub area_sources: Vec<Citation>,
    /// What a careful reader should know.
    #[serde(default)]
    pub note: Option<String>,
}

/// Figures of the members together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Aggregate {
    /// Handle.
    pub id: String,
    #[serde(default)]
    pub population_2024: Option<u64>,
    #[serde(default)]
    pub gdp_2023_usd: Option<u64>,
    #[serde(default)]
    pub area_km2: Option<u64>,
    #[serde(default)]
    pub world_population_2024: Option<u64>,
    #[serde(default)]
    pub share_world_population_pct: Option<f64>,
    #[serde(default)]
    pub world_gdp_2023_usd: Option<u64>,
    #[serde(default)]
    pub share_world_gdp_pct: Option<f64>,
    /// How they were computed.
    #[serde(default)]
    pub note: Option<String>,
    /// What they rest on.
    pub sources: Vec<Citation>,
}
