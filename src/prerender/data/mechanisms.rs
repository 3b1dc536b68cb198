use schemars::JsonSchema;
use serde::Serialize;

use super::cited::{ids, page};
use crate::model::{Activity, Date, Degrees, Iso, Kind, Mechanism, MechanismKind, Record};

/// An organ, body, programme or exercise.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MechanismRow {
    /// Its handle, as its page's address has it.
    id: String,
    /// Address of its page, below the site's root.
    page: String,
    /// Full name.
    name: String,
    /// Short name.
    abbreviation: Option<String>,
    /// What sort of thing it is.
    kind: MechanismKind,
    /// Whether it works, as far as the record shows; `decided` is agreed and not seen at work.
    status: Activity,
    /// When it began or was decided.
    founded: Option<Date>,
    /// What happened then.
    founded_note: Option<String>,
    /// First day of an exercise.
    start: Option<Date>,
    /// Last day of an exercise.
    end: Option<Date>,
    /// Id of the mechanism it answers to.
    parent: Option<String>,
    /// City of its seat.
    seat_city: Option<String>,
    /// State of its seat, three letters of ISO 3166-1.
    seat_country: Option<Iso>,
    /// Ground of an exercise.
    place: Option<String>,
    /// Degrees north of the seat or ground.
    lat: Option<Degrees>,
    /// Degrees east of the seat or ground.
    lon: Option<Degrees>,
    /// How exact these are.
    place_note: Option<String>,
    /// What it does.
    what: String,
    /// Ids of the themes it bears on.
    themes: Vec<String>,
    /// In one cell, each running of an exercise that moves, and each city that held a title.
    history: String,
    /// Each running of an exercise that moves, and each city that held a title.
    runs: Vec<Run>,
    /// Ids of the sources of all this.
    sources: Vec<String>,
}

/// One running of an exercise, or a city's time with a title.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Run {
    /// The year, or from when to when.
    period: String,
    /// Where.
    place: String,
    /// Degrees north.
    lat: Degrees,
    /// Degrees east.
    lon: Degrees,
    /// Ids of its sources.
    sources: Vec<String>,
}

/// Every mechanism.
pub(super) fn rows(record: &Record) -> Vec<MechanismRow> {
    let all = Kind::Mechanism.each(record).zip(&record.mechanisms);
    all.map(|(at, it)| row(record, it, page(record, at))).collect()
}

fn row(record: &Record, it: &Mechanism, page: String) -> MechanismRow {
    let runs = runs(record, it);
    let history: Vec<String> = runs.iter().map(|it| format!("{} {}", it.period, it.place)).collect();
    let cited = it.sources.iter().chain(it.edition.iter().flat_map(|it| &it.sources));
    MechanismRow {
        id: it.id.clone(),
        page,
        name: it.name.clone(),
        abbreviation: it.abbr.clone(),
        kind: it.kind,
        status: it.status,
        founded: it.founded,
        founded_note: it.founded_note.clone(),
        start: it.start,
        end: it.end,
        parent: it.parent.clone(),
        seat_city: it.seat_city.clone(),
        seat_country: it.seat_country,
        place: it.place.clone(),
        lat: it.lat,
        lon: it.lon,
        place_note: it.coord_note.clone(),
        what: it.what.clone(),
        themes: it.themes.clone(),
        history: history.join("; "),
        runs,
        sources: ids(record, cited.chain(it.capital.iter().flat_map(|it| &it.sources))),
    }
}

fn runs(record: &Record, it: &Mechanism) -> Vec<Run> {
    let editions = it.edition.iter().map(|it| Run {
        period: it.year.to_string(),
        place: it.place.clone(),
        lat: it.lat,
        lon: it.lon,
        sources: ids(record, &it.sources),
    });
    let capitals = it.capital.iter().map(|it| Run {
        period: it.period.clone(),
        place: it.city.clone(),
        lat: it.lat,
        lon: it.lon,
        sources: ids(record, &it.sources),
    });
    editions.chain(capitals).collect()
}
