//! A state's standing, in words.

use crate::model::{Record, Span, State, Status};

/// “member since 2017”, “dialogue partner, 2015 to 2025”: a standing in a year, for names read aloud.
pub(super) fn in_year(record: &Record, state: &State, year: u16) -> String {
    let words = &record.words;
    match state.span_at(record.edition.day_of(year)) {
        Some(span) => {
            let status = words.say(status_key(span.status).as_str()).to_owned();
            words.fill("status-since", &[("status", &status), ("year", &span.from.year.to_string())])
        }
        None if state.guest => words.say("status-guest").to_owned(),
        None => words.fill("status-none-in", &[("year", &year.to_string())]),
    }
}

/// The whole path in a sentence: “Observer 2005, member since 9 June 2017.”
pub(super) fn path(record: &Record, state: &State) -> String {
    let words = &record.words;
    let parts: Vec<String> = state
        .status
        .iter()
        .map(|span| {
            let key = status_key(span.status);
            let status = words.say(&key);
            format!("{status} {}", words.fill("status-from", &[("date", &words.date(span.from))]))
        })
        .collect();
    let text = if parts.is_empty() { words.say("status-guest").to_owned() } else { parts.join("; ") };
    words.fill("status-path", &[("state", &state.name), ("path", &text)])
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
