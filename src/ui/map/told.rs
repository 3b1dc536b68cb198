use super::spots::spots;
use crate::model::{Record, Status};
use crate::ui::place::Place;
use crate::ui::status_text::in_year;
use crate::ui::year::counts;

/// What the map shows, in sentences: who had which standing, whose changed since the year before, and what is marked for
/// the open page.
pub(super) fn told(place: &Place) -> Vec<String> {
    let record = place.atlas.record();
    let words = &record.words;
    let mut told = Vec::new();
    for status in Status::ALL.into_iter().filter(|&it| it != Status::None) {
        let states = joined(record, |at| {
            let state = &record.states[at];
            (record.status(state, place.view.year) == status).then(|| state.name.clone())
        });
        if !states.is_empty() {
            let key = ["standing.", status.slug()].concat();
            told.push(words.fill("told.states", &[("status", words.say(&key)), ("states", &states)]));
        }
    }
    told.extend(changed(place));
    let marked = spots(record, &place.atlas.chart, &place.view).into_iter().filter(|it| it.bears);
    let marked: Vec<_> =
        marked.map(|it| words.fill("told.place", &[("name", &it.name), ("detail", &it.detail)])).collect();
    if !marked.is_empty() {
        told.push(words.fill("told.marked", &[("places", &marked.join("; "))]));
    }
    told
}

/// The map's name: its day, and how many held which standing.
pub(super) fn label(place: &Place) -> String {
    let record = place.atlas.record();
    let told = counts(record, record.counts(place.view.year));
    record.words.fill("told.view", &[("date", &place.date()), ("counts", &told)])
}

/// Whose standing is another than at the end of the year before.
fn changed(place: &Place) -> Option<String> {
    let (record, year) = (place.atlas.record(), place.view.year);
    if year == *record.years().start() {
        return None;
    }
    let changed = joined(record, |at| {
        let state = &record.states[at];
        let (now, before) = (record.status(state, year), record.status(state, year - 1));
        let values = [("state", state.name.as_str()), ("status", &in_year(record, state, year))];
        (now != before).then(|| record.words.fill("told.change", &values))
    });
    let day = |year| record.words.date(record.edition.day_of(year));
    let key = if changed.is_empty() { "told.unchanged" } else { "told.changed" };
    Some(record.words.fill(key, &[("from", &day(year - 1)), ("to", &day(year)), ("changes", &changed)]))
}

/// What a part of the states give, in the record's order.
fn joined(record: &Record, give: impl Fn(usize) -> Option<String>) -> String {
    (0..record.states.len()).filter_map(give).collect::<Vec<_>>().join("; ")
}
