use schemars::JsonSchema;
use serde::Serialize;

use super::cited::{ids, page};
use crate::model::{AgreementKind, Date, Degrees, Iso, Kind, Record};

/// A treaty, declaration, programme or decision.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AgreementRow {
    /// Its handle, as its page's address has it.
    id: String,
    /// Address of its page, below the site's root.
    page: String,
    /// Full title.
    title: String,
    /// What sort of document it is.
    kind: AgreementKind,
    /// Signature or adoption.
    date: Date,
    /// Doubts about the date.
    date_note: Option<String>,
    /// Entry into force.
    in_force: Option<Date>,
    /// Doubts about the entry into force.
    in_force_note: Option<String>,
    /// Where it was signed or adopted.
    place: String,
    /// How exact the place is.
    place_note: Option<String>,
    /// Degrees north.
    lat: Degrees,
    /// Degrees east.
    lon: Degrees,
    /// Parties, three letters of ISO 3166-1 each; empty where they are simply the members of the day.
    parties: Vec<Iso>,
    /// What it does.
    what: String,
    /// Ids of the themes it bears on.
    themes: Vec<String>,
    /// Ids of its sources.
    sources: Vec<String>,
}

/// Every document.
pub(super) fn rows(record: &Record) -> Vec<AgreementRow> {
    let all = Kind::Agreement.each(record).zip(&record.agreements);
    let row = |(at, it): (_, &crate::model::Agreement)| AgreementRow {
        id: it.id.clone(),
        page: page(record, at),
        title: it.title.clone(),
        kind: it.kind,
        date: it.date,
        date_note: it.date_note.clone(),
        in_force: it.in_force,
        in_force_note: it.in_force_note.clone(),
        place: it.place.clone(),
        place_note: it.place_note.clone(),
        lat: it.lat,
        lon: it.lon,
        parties: it.parties.clone(),
        what: it.what.clone(),
        themes: it.themes.clone(),
        sources: ids(record, &it.sources),
    };
    all.map(row).collect()
}
