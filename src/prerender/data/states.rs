use schemars::JsonSchema;
use serde::Serialize;

use super::cited::{ids, page};
use crate::model::{Date, Degrees, Iso, Kind, Record, Span, State, Status};

/// A state with a standing in the SCO, now or before, or a guest of its chair.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct StateRow {
    /// The state's code in small letters, as its page's address has it.
    id: String,
    /// Address of its page, below the site's root.
    page: String,
    /// `state`, or `guest` for a guest of the chair, who has no standing.
    #[schemars(extend("enum" = ["state", "guest"]))]
    kind: &'static str,
    /// Short name in United Nations usage.
    name: String,
    /// Long name in United Nations usage.
    official_name: Option<String>,
    /// Two letters of ISO 3166-1.
    iso2: String,
    /// Three letters of ISO 3166-1.
    iso3: Iso,
    /// Number of ISO 3166-1, three digits.
    iso_numeric: String,
    /// The capital.
    capital: String,
    /// Degrees north of the capital.
    capital_lat: Degrees,
    /// Degrees east of the capital.
    capital_lon: Degrees,
    /// Part of the world.
    region: Option<String>,
    /// Its standing on the day that the record reaches.
    status: Status,
    /// First day of that standing.
    since: Option<Date>,
    /// Every standing in one cell, oldest first: `observer 2005-07-05/2017-06-09; member 2017-06-09/`.
    history: String,
    /// Every standing, oldest first.
    standings: Vec<Standing>,
    /// How it takes part where its seat is not filled.
    participation: Option<String>,
    /// What a careful reader should know.
    note: Option<String>,
    /// Ids of the sources of all this.
    sources: Vec<String>,
}

/// One standing over time.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Standing {
    /// Which standing.
    status: Status,
    /// First day.
    from: Date,
    /// The day it ended; null while it lasts.
    to: Option<Date>,
    /// When the leaders decided, where that was another day.
    decision_date: Option<Date>,
    /// Whether the first day was seen in a source.
    date_verified: bool,
    /// What happened on the first day.
    event: String,
    /// Doubts and conflicts.
    note: Option<String>,
    /// Ids of the sources of the first day.
    sources: Vec<String>,
}

/// Every state.
pub(super) fn rows(record: &Record) -> Vec<StateRow> {
    Kind::State.each(record).zip(&record.states).map(|(at, it)| row(record, it, page(record, at))).collect()
}

fn row(record: &Record, it: &State, page: String) -> StateRow {
    let today = it.span_at(record.edition.reaches);
    let history: Vec<String> = it.status.iter().map(line).collect();
    StateRow {
        id: it.iso3.lower(),
        page,
        kind: if it.guest { "guest" } else { "state" },
        name: it.name.clone(),
        official_name: it.official_name.clone(),
        iso2: it.iso2.clone(),
        iso3: it.iso3,
        iso_numeric: it.iso_num.clone(),
        capital: it.capital.clone(),
        capital_lat: it.capital_lat,
        capital_lon: it.capital_lon,
        region: it.region.clone(),
        status: today.map_or(Status::None, |it| it.status),
        since: today.map(|it| it.from),
        history: history.join("; "),
        standings: it.status.iter().map(|it| standing(record, it)).collect(),
        participation: it.participation.clone(),
        note: it.note.clone(),
        sources: ids(record, it.sources.iter().chain(it.status.iter().flat_map(|it| &it.sources))),
    }
}

/// A standing as an interval of ISO 8601, open where it lasts.
fn line(it: &Span) -> String {
    let to = it.to.map(|it| it.to_string()).unwrap_or_default();
    format!("{} {}/{to}", it.status.slug(), it.from)
}

fn standing(record: &Record, it: &Span) -> Standing {
    Standing {
        status: it.status,
        from: it.from,
        to: it.to,
        decision_date: it.decision_date,
        date_verified: it.date_verified,
        event: it.event.clone(),
        note: it.note.clone(),
        sources: ids(record, &it.sources),
    }
}
