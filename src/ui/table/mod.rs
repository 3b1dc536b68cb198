//! What the map says, as rows: each state, its standing at the end of the year, since when, and what it hosts.

mod hosts;
mod order;

use yew::prelude::*;

use self::hosts::{hosted, hosts};
use self::order::{ordered, rank};
use super::key::swatch;
use super::place::Place;
use super::status_text::status_key;
use super::year::counts;
use crate::model::{Entity, Iso, Kind, Status};
use crate::state::{Column, Order, Page};

/// The table in the place of the map: with the key's filter, sorted as the reader wishes.
pub(super) fn table(place: &Place) -> Html {
    let atlas = place.atlas;
    html! {
        <div class="stage__table">
            if !atlas.is_drawn() {
                <div class="lost" role="alert">
                    <p class="lost__title">{ atlas.say("table.lost") }</p>
                    <p>{ atlas.say("table.instead") }</p>
                    // With a target of its own the browser loads the page, and not the program.
                    <a class="lost__again" target="_self" href={place.href(place.view.page)}>{ atlas.say("table.again") }</a>
                </div>
            }
            { rows(place, Some(place.setup.order)) }
        </div>
    }
}

/// Every state in the usual order, for the text of the overview.
pub(super) fn states_table(place: &Place) -> Html {
    rows(place, None)
}

/// The table; where an order is given it can be changed, and what the key has off is left out.
fn rows(place: &Place, order: Option<Order>) -> Html {
    let record = place.atlas.record();
    let status = |at: usize| record.status(&record.states[at], place.view.year);
    let shown: Vec<usize> =
        (0..record.states.len()).filter(|&at| order.is_none() || place.setup.shows(status(at))).collect();
    let hidden = record.states.len() - shown.len();
    let ranks: Vec<usize> = shown
        .iter()
        .map(|&at| {
            let order = order.unwrap_or_default();
            let place_of = match order.column {
                Column::State => Some(at),
                Column::Status => Some(status(at) as usize),
                Column::Since => since(place, at).map(usize::from),
                Column::Hosts => {
                    let (bodies, meetings) = hosted(place, at);
                    Some(bodies.len() + meetings)
                }
            };
            rank(place_of, falls(order))
        })
        .collect();
    html! {
        <table class="states" data-view="states">
            <caption>
                { record.words.fill("table.caption", &[("date", &place.date())]) }
                if order.is_some() {
                    <span class="states__tally">
                        { counts(record, record.counts(place.view.year)) }{ ". " }
                        if hidden > 0 {
                            { record.words.fill("table.hidden", &[("n", &hidden.to_string())]) }
                        }
                    </span>
                }
            </caption>
            <thead><tr>{ for Column::ALL.iter().map(|it| head(place, *it, order)) }</tr></thead>
            <tbody>{ for ordered(&ranks).into_iter().map(|it| row(place, shown[it], status(shown[it]))) }</tbody>
        </table>
    }
}

/// Whether the largest comes first: who hosts most is what a reader of that column looks for.
fn falls(order: Order) -> bool {
    order.backward != (order.column == Column::Hosts)
}

fn head(place: &Place, column: Column, order: Option<Order>) -> Html {
    let value = column.slug();
    let text = place
        .atlas
        .record()
        .words
        .fill(&["table.", value].concat(), &[("year", &place.view.year.to_string())]);
    let Some(order) = order else { return html! { <th scope="col">{ text }</th> } };
    let sorted = (order.column == column).then_some(if falls(order) { "descending" } else { "ascending" });
    html! {
        <th scope="col" aria-sort={sorted}>
            <button type="button" class="states__sort" data-action="sort" data-value={value}>{ text }</button>
        </th>
    }
}

/// The year from which the standing of the chosen year holds.
fn since(place: &Place, at: usize) -> Option<u16> {
    let record = place.atlas.record();
    record.states[at].span_at(record.edition.day_of(place.view.year)).map(|it| it.from.year)
}

fn row(place: &Place, at: usize, status: Status) -> Html {
    let record = place.atlas.record();
    let state = &record.states[at];
    let since = since(place, at);
    // What it was before: the map tells it when a state is pointed at.
    let mut before = String::new();
    for it in state.status.iter().filter(|it| since.is_some_and(|since| it.from.year < since)) {
        let status = record.words.say(&status_key(it.status)).to_owned();
        let text =
            record.words.fill("table.before", &[("status", &status), ("year", &it.from.year.to_string())]);
        before.extend([if before.is_empty() { "" } else { ", " }, &text]);
    }
    html! {
        <tr key={state.iso3.upper()} class={(state.iso3 == Iso::PAKISTAN).then_some("states__pakistan")} data-status={status.slug()}>
            <th scope="row"><a href={place.href(Page::Of(Entity { kind: Kind::State, at }))}>{ &state.name }</a></th>
            <td>
                <span class="states__status">{ swatch(status) }{ place.atlas.say(&status_key(status)) }</span>
                if !before.is_empty() { <small>{ before }</small> }
            </td>
            <td>{ since.map(|it| it.to_string()).unwrap_or_default() }</td>
            <td>{ hosts(place, at) }</td>
        </tr>
    }
}
