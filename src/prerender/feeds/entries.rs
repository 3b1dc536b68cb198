use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{Correction, Date, Record};
use crate::prerender::data::{ids, pages};
use crate::state::Page;

/// A fact that was told wrongly and has been put right.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// Its handle, never used again.
    id: String,
    /// Address of its line on the page of corrections, below the site's root.
    page: String,
    /// When it was put right.
    date: Date,
    /// What was said before.
    was: String,
    /// What is said now.
    is: String,
    /// Addresses of the pages that it changed, below the site's root.
    about: Vec<String>,
    /// Ids of what that rests on.
    sources: Vec<String>,
}

/// Every correction, the newest first.
pub(super) fn entries(record: &Record) -> Vec<Entry> {
    newest_first(record).into_iter().map(|it| entry(record, it)).collect()
}

/// Corrections by their day; those of one day stay in the record's order.
pub(super) fn newest_first(record: &Record) -> Vec<&Correction> {
    let mut all: Vec<&Correction> = record.corrections.iter().collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.date));
    all
}

/// Address of a correction below the site's root.
pub(super) fn page(record: &Record, it: &Correction) -> String {
    format!("{}#{}", Page::Corrections.path(record), it.id)
}

fn entry(record: &Record, it: &Correction) -> Entry {
    Entry {
        id: it.id.clone(),
        page: page(record, it),
        date: it.date,
        was: it.was.clone(),
        is: it.is.clone(),
        about: pages(record, &it.about),
        sources: ids(record, &it.sources),
    }
}
