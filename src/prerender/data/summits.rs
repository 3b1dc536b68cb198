use schemars::JsonSchema;
use serde::Serialize;

use super::cited::{ids, page};
use crate::model::{Body, Date, Degrees, Format, Iso, Kind, Record};

/// A meeting of leaders, held or planned.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SummitRow {
    /// Its handle, as its page's address has it.
    id: String,
    /// Address of its page, below the site's root.
    page: String,
    /// Who met: the Shanghai Five, `chs` (heads of state) or `chg` (heads of government).
    body: Body,
    /// The how-manieth of its series.
    ordinal: u16,
    /// The year it counts for.
    year: u16,
    /// First day, or as much as is known of it.
    start: Date,
    /// Last day.
    end: Option<Date>,
    /// Whether the days were seen in a source.
    date_verified: bool,
    /// Where.
    city: String,
    /// In which state, three letters of ISO 3166-1.
    country: Iso,
    /// Degrees north.
    lat: Degrees,
    /// Degrees east.
    lon: Degrees,
    /// How they met; `planned` is not covered yet.
    format: Format,
    /// The state in the chair, three letters of ISO 3166-1.
    chair: Iso,
    /// What came of it.
    outcome: String,
    /// Doubts and conflicts.
    note: Option<String>,
    /// Ids of its sources.
    sources: Vec<String>,
}

/// Every meeting.
pub(super) fn rows(record: &Record) -> Vec<SummitRow> {
    let all = Kind::Summit.each(record).zip(&record.summits);
    let row = |(at, it): (_, &crate::model::Summit)| SummitRow {
        id: it.id.clone(),
        page: page(record, at),
        body: it.body,
        ordinal: it.ordinal,
        year: it.year,
        start: it.start,
        end: it.end,
        date_verified: it.date_verified,
        city: it.city.clone(),
        country: it.country,
        lat: it.lat,
        lon: it.lon,
        format: it.format,
        chair: it.chair,
        outcome: it.outcome.clone(),
        note: it.note.clone(),
        sources: ids(record, &it.sources),
    };
    all.map(row).collect()
}
