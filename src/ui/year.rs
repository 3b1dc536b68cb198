use yew::prelude::*;

use super::part::{el, para, tag, text};
use super::place::Place;
use super::status_text::named_in_year;
use crate::model::{Counts, Kind, Record, Status};

/// The year, how many held which standing at its end, and from which day that is; not announced while years run by.
pub(super) fn year(place: &Place, playing: bool) -> Html {
    let [told, context] = standing(place);
    let parts = vec![
        el("div", "year__number", vec![text(&place.view.year.to_string())]),
        para("year__counts", &together(&told)),
        para("year__day", &context),
    ];
    let live = if playing { "off" } else { "polite" };
    tag!("div", ["aria-live" = live, "class" = "year"], parts)
}

/// The same, where no line ends between a number and what it counts.
fn together(text: &str) -> String {
    let mut before = ' ';
    let bound = |it| {
        let last = std::mem::replace(&mut before, it);
        if it == ' ' && last.is_ascii_digit() { '\u{a0}' } else { it }
    };
    text.chars().map(bound).collect()
}

/// How many held which standing at the end of the year, and from which day that is. A state's page tells its own
/// standing instead.
pub fn standing(place: &Place) -> [String; 2] {
    let (record, year) = (place.atlas.record(), place.view.year);
    let state = place.view.page.entity().filter(|it| it.kind == Kind::State && place.view.with.is_empty());
    let told = match state.and_then(|it| record.states.get(it.at)) {
        Some(state) => named_in_year(record, state, year),
        None => counts(record, record.counts(year)),
    };
    let date = record.words.date(record.edition.day_of(year));
    let key = if year == record.edition.last_year() { "year.day-latest" } else { "year.day" };
    [told, record.words.fill(key, &[("date", &date)])]
}

/// “8 members, 4 observers, 6 dialogue partners”: only what there was.
pub fn counts(record: &Record, counts: Counts) -> String {
    let words = &record.words;
    let shown = [
        ("count.five", counts.get(Status::ShanghaiFive)),
        ("count.member", counts.members()),
        ("count.observer", counts.get(Status::Observer)),
        ("count.dialogue-partner", counts.get(Status::DialoguePartner)),
        ("count.partner", counts.get(Status::Partner)),
    ];
    let parts: Vec<String> = shown
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| words.count(key, number))
        .collect();
    parts.join(", ")
}
