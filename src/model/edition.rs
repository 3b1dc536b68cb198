use serde::{Deserialize, Serialize};

use super::Date;

/// Which issue of the explainer this is and how far its record reaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Name of the edition, such as 2026-11.
    pub name: String,
    /// The day the record was last checked.
    pub as_of: Date,
    /// The newest SCO item seen.
    pub reaches: Date,
    /// The language it is written in, as in BCP 47.
    pub language: String,
    /// The first year of the timeline.
    pub first_year: u16,
}

impl Edition {
    /// The last year of the timeline.
    pub fn last_year(&self) -> u16 {
        self.as_of.year
    }

    /// The day a year's map shows: its end, or for the current year the last day that the record reaches.
    pub fn day_of(&self, year: u16) -> Date {
        Date::end_of(year).min(self.reaches)
    }
}

/// A part of the page about the explainer itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Anchor on the page.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Text, a paragraph each.
    pub paragraphs: Vec<String>,
}
