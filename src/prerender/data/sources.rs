use schemars::JsonSchema;
use serde::Serialize;

use super::cited::page;
use crate::model::{Date, Entity, Record, Source, SourceKind, Tie};
use crate::state::Page;

/// A public page or document that something in the record rests on.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceRow {
    /// What rows cite it by.
    id: String,
    /// Address of its line in the list of sources, below the site's root.
    page: String,
    /// Title as published, or a description of it.
    title: String,
    /// Who published it.
    publisher: String,
    /// Who put up the copy that was read, where that is another.
    via: Option<String>,
    /// When it was published; empty where it bears no date.
    date: Option<Date>,
    /// Where it was read.
    #[schemars(extend("format" = "iri"))]
    url: String,
    /// When it was checked.
    accessed: Date,
    /// How near it stands to what it says.
    kind: SourceKind,
    /// Whether its text, in whole or as an excerpt, was seen.
    verified: bool,
    /// What a careful reader should know.
    note: Option<String>,
    /// The name of the state that its publisher is tied to.
    state: Option<String>,
    /// How the two are tied.
    tie: Option<Tie>,
    /// Addresses of pages that rest on it, below the site's root; `./` is the overview.
    used_by: Vec<String>,
}

/// Every source.
pub(super) fn rows(record: &Record) -> Vec<SourceRow> {
    record.sources.iter().enumerate().map(|(at, it)| row(record, at, it)).collect()
}

fn row(record: &Record, at: usize, it: &Source) -> SourceRow {
    let tied = record.publishers.iter().find(|publisher| publisher.name == it.publisher);
    let used = record.uses.get(at).into_iter().flatten();
    let address = |it: &Option<Entity>| it.map_or_else(|| "./".to_owned(), |it| page(record, it));
    SourceRow {
        id: it.id.clone(),
        page: format!("{}#{}", Page::Sources.path(record), it.id),
        title: it.title.clone(),
        publisher: it.publisher.clone(),
        via: it.via.clone(),
        date: it.date.parse().ok(),
        url: it.url.clone(),
        accessed: it.accessed,
        kind: it.kind,
        verified: it.verified,
        note: it.note.clone(),
        state: tied.map(|it| it.state.clone()),
        tie: tied.map(|it| it.tie),
        used_by: used.map(address).collect(),
    }
}
