use yew::prelude::*;

use super::references::References;
use crate::model::Fact;
use crate::ui::part::{all, dated, list, maybe_aside, text};
use crate::ui::place::Place;

/// Dated facts about Pakistan that pass a test, oldest first, each with who says so and what is doubtful.
pub(super) fn facts(place: &Place, wanted: &dyn Fn(&Fact) -> bool, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let chosen = record.facts.iter().filter(|it| wanted(it));
    let rows: Vec<Html> = chosen
        .map(|it| {
            let date = match (&it.period, it.end) {
                (Some(period), _) => period.clone(),
                (None, Some(end)) => words.fill(
                    "span.closed",
                    &[("from", &words.short_date(it.date)), ("to", &words.short_date(end))],
                ),
                (None, None) => words.short_date(it.date),
            };
            let said = it.attribution.as_ref().map(|who| words.fill("fact.attribution", &[("who", who)]));
            let cited = refs.cite(&it.sources);
            let notes = [maybe_aside(said.as_ref()), maybe_aside(it.note.as_ref())];
            dated(date, all([text(&it.text), cited].into_iter().chain(notes).collect()))
        })
        .collect();
    list("dated", rows)
}
