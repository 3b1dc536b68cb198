use yew::prelude::*;

use super::key::swatch;
use super::place::Place;
use super::status_text::status_key;
use crate::model::{Entity, Iso, Kind, State, Status};
use crate::state::Page;

/// What the map says, as rows: each state, its standing at the end of the year and since when.
pub(super) fn states_table(place: &Place) -> Html {
    let atlas = place.atlas;
    let record = atlas.record();
    let year = place.view.year.to_string();
    let by_status = Status::ALL.into_iter().flat_map(|status| {
        record.states.iter().enumerate().filter(move |(_, it)| record.status(it, place.view.year) == status)
    });
    html! {
        <table class="states" data-view="states">
            <caption>{ record.words.fill("table.caption", &[("date", &place.date())]) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ atlas.say("table.state") }</th>
                    <th scope="col">{ record.words.fill("table.status", &[("year", &year)]) }</th>
                    <th scope="col">{ atlas.say("table.since") }</th>
                </tr>
            </thead>
            <tbody>{ for by_status.map(|(at, state)| row(place, at, state)) }</tbody>
        </table>
    }
}

fn row(place: &Place, at: usize, state: &State) -> Html {
    let record = place.atlas.record();
    let span = state.span_at(record.edition.day_of(place.view.year));
    let status = record.status(state, place.view.year);
    let page = Page::Of(Entity { kind: Kind::State, at });
    html! {
        <tr class={(state.iso3 == Iso::PAKISTAN).then_some("states__pakistan")} data-status={status.slug()}>
            <th scope="row"><a href={place.href(page)}>{ &state.name }</a></th>
            <td><span class="states__status">{ swatch(status) }{ place.atlas.say(&status_key(status)) }</span></td>
            <td>{ span.map(|it| it.from.year.to_string()).unwrap_or_default() }</td>
        </tr>
    }
}
