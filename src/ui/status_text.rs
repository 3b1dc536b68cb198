//! A state's standing, in words.

use super::atlas::Atlas;
use crate::model::{Iso, Record, Span, State, Status};

/// “member since 2017”, “dialogue partner, 2015 to 2025”: a standing in a year, for names read aloud.
pub(super) fn in_year(record: &Record, state: &State, year: u16) -> String {
    let words = &record.words;
    match state.span_at(record.edition.day_of(year)) {
        Some(span) => {
            let key = format!("status-in.{}", span.status.slug());
            words.fill(&key, &[("year", &span.from.year.to_string())])
        }
        None if state.guest => words.say("status-guest").to_owned(),
        None => words.fill("status-none-in", &[("year", &year.to_string())]),
    }
}

/// “Pakistan: member since 2017”.
pub(super) fn named_in_year(record: &Record, state: &State, year: u16) -> String {
    record.words.fill("map.state", &[("state", &state.name), ("status", &in_year(record, state, year))])
}

/// The whole path in sentences: “Observer from 5 July 2005. Member from 9 June 2017.”
pub(super) fn path(record: &Record, state: &State) -> String {
    let words = &record.words;
    let mut text = String::new();
    for span in &state.status {
        let key = status_key(span.status);
        let date = words.date(span.from);
        let part = words.fill("status-from", &[("status", words.say(&key)), ("date", &date)]);
        text.extend([part.as_str(), " "]);
    }
    if text.is_empty() { words.say("status-guest-sentence").to_owned() } else { text.trim_end().to_owned() }
}

/// The path of the state with a code of three letters.
pub fn path_of(atlas: Atlas, code: &str) -> Option<String> {
    let record = atlas.record();
    Iso::read(code).and_then(|it| record.state(it)).map(|it| path(record, it))
}

/// Key of a standing's word.
pub(super) fn status_key(status: Status) -> String {
    format!("status.{}", status.slug())
}

/// “9 June 2017 to now”, “from 5 July 2005 to 9 June 2017”.
pub(super) fn span_dates(record: &Record, span: &Span) -> String {
    let words = &record.words;
    let from = words.date(span.from);
    match span.to {
        Some(to) => words.fill("span.closed", &[("from", &from), ("to", &words.date(to))]),
        None => words.fill("span.open", &[("from", &from)]),
    }
}
