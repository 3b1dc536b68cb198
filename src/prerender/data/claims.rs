use schemars::JsonSchema;
use serde::Serialize;

use super::cited::{ids, page, pages};
use crate::model::{Claim, ClaimKind, Date, Degrees, Entity, Event, Kind, Record, Verdict};

/// A claim of the brief, in our words, and what the record says of it.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ClaimRow {
    /// Its handle, as its page's address has it.
    id: String,
    /// Address of its page, below the site's root.
    page: String,
    /// Id of the section of the brief that makes it.
    section: String,
    /// Id of the theme it is about, or `overview`.
    theme: String,
    /// What the brief says, restated in a sentence.
    claim: String,
    /// What sort of statement it is; only a fact can be looked up as it stands.
    kind: ClaimKind,
    /// How it stands against the record; empty for passages that are not rated, because they belong to another text.
    verdict: Option<Verdict>,
    /// Date of the newest evidence behind the verdict, or of the search that found nothing.
    as_of: Date,
    /// Why, in a sentence.
    finding: String,
    /// Why, in full.
    explanation: String,
    /// Doubts, and conflicts between sources with how they were settled.
    note: Option<String>,
    /// What was searched for, where little or nothing was found.
    searched: Vec<String>,
    /// Id of the claim that the brief makes here again.
    repeats: Option<String>,
    /// Addresses of pages that it or its evidence touches, below the site's root.
    about: Vec<String>,
    /// When a fact told here was last put right; empty where none was.
    corrected: Option<Date>,
    /// Dated evidence that has no page of its own, in one cell.
    history: String,
    /// Dated evidence that has no page of its own.
    events: Vec<Happened>,
    /// Ids of the sources of all this.
    sources: Vec<String>,
}

/// Something that happened on a date.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Happened {
    /// When.
    date: Date,
    /// What happened.
    text: String,
    /// What sort of event.
    #[schemars(extend("enum" = ["meeting", "membership", "document", "body", "drill"]))]
    kind: &'static str,
    /// Where.
    place: Option<String>,
    /// Degrees north.
    lat: Option<Degrees>,
    /// Degrees east.
    lon: Option<Degrees>,
    /// Ids of its sources.
    sources: Vec<String>,
}

/// Every claim.
pub(super) fn rows(record: &Record) -> Vec<ClaimRow> {
    Kind::Claim.each(record).zip(&record.claims).map(|(at, it)| row(record, at, it)).collect()
}

fn row(record: &Record, at: Entity, it: &Claim) -> ClaimRow {
    let key = at.key(record);
    let history: Vec<String> = it.event.iter().map(|it| format!("{} {}", it.date, it.text)).collect();
    ClaimRow {
        id: it.id.clone(),
        page: page(record, at),
        section: record.sections.get(usize::from(it.section)).map(|it| it.id.clone()).unwrap_or_default(),
        theme: it.theme.clone(),
        claim: it.says.clone(),
        kind: it.kind,
        verdict: it.verdict,
        as_of: it.as_of,
        finding: it.finding.clone(),
        explanation: it.explanation.clone(),
        note: it.note.clone(),
        searched: it.searched.clone(),
        repeats: it.repeats.clone(),
        about: pages(record, &it.about),
        corrected: record.corrections.iter().filter(|it| it.about.contains(&key)).map(|it| it.date).max(),
        history: history.join("; "),
        events: it.event.iter().map(|it| happened(record, it)).collect(),
        sources: ids(record, it.sources.iter().chain(it.event.iter().flat_map(|it| &it.sources))),
    }
}

fn happened(record: &Record, it: &Event) -> Happened {
    Happened {
        date: it.date,
        text: it.text.clone(),
        kind: it.kind.slug(),
        place: it.place.as_ref().map(|it| it.name.clone()),
        lat: it.place.as_ref().map(|it| it.lat),
        lon: it.place.as_ref().map(|it| it.lon),
        sources: ids(record, &it.sources),
    }
}
