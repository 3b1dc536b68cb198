use schemars::JsonSchema;
use serde::Serialize;

use crate::content::Published;
use crate::model::{Date, Record};

/// A list of the record with what a reader must know to use and credit it.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::prerender) struct Envelope<T> {
    /// The edition's name.
    edition: String,
    /// The day the record was last checked.
    as_of: Date,
    /// The date of the newest SCO item seen; what came later is not covered.
    reaches: Date,
    /// Address of the licence.
    licence: String,
    /// The words to credit it with.
    attribution: String,
    /// What else must be known before the list is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// The list, in the site's order.
    items: Vec<T>,
}

impl<T> Envelope<T> {
    /// Puts a list in.
    pub(in crate::prerender) fn new(
        record: &Record,
        published: &Published,
        notice: Option<String>,
        items: Vec<T>,
    ) -> Self {
        let edition = &record.edition;
        Self {
            edition: edition.name.clone(),
            as_of: edition.as_of,
            reaches: edition.reaches,
            licence: published.licence.clone(),
            attribution: published.credit(record),
            notice,
            items,
        }
    }
}
