//! What the map says, as rows: each state, its standing at the end of the year, since when, and what it hosts.

mod hosts;
mod order;

use yew::prelude::*;

use self::hosts::{hosted, hosts};
use self::order::{ordered, rank};
use super::key::swatch;
use super::part::{el, keyed, link, tag, text};
use super::place::Place;
use super::status_text::status_key;
use super::year::counts;
use crate::model::{Entity, Iso, Kind, Status};
use crate::state::{Column, Order, Page};

/// The table in the place of the map: with the key's filter, sorted as the reader wishes.
pub(super) fn table(place: &Place) -> Html {
    let atlas = place.atlas;
    let rows = rows(place, Some(place.setup.order));
    el("div", "stage__table", vec![if atlas.is_drawn() { Html::default() } else { lost(place) }, rows])
}

/// Why the table stands where the map was wished.
fn lost(place: &Place) -> Html {
    let atlas = place.atlas;
    // With a target of its own the browser loads the page, and not the program.
    let again = tag!(
        "a",
        ["target" = "_self", "href" = place.href(place.view.page), "class" = "lost__again"],
        vec![atlas.text("table.again")]
    );
    let parts = vec![
        el("p", "lost__title", vec![atlas.text("table.lost")]),
        el("p", "", vec![atlas.text("table.instead")]),
        again,
    ];
    tag!("div", ["role" = "alert", "class" = "lost"], parts)
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
    let mut caption = vec![text(&record.words.fill("table.caption", &[("date", &place.date())]))];
    if order.is_some() {
        let mut tally = [&counts(record, record.counts(place.view.year)), ". "].concat();
        if hidden > 0 {
            tally.push_str(&record.words.fill("table.hidden", &[("n", &hidden.to_string())]));
        }
        caption.push(el("span", "states__tally", vec![text(&tally)]));
    }
    let heads = Column::ALL.iter().map(|it| head(place, *it, order)).collect();
    let rows = ordered(&ranks).into_iter().map(|it| row(place, shown[it], status(shown[it]))).collect();
    let parts =
        vec![el("caption", "", caption), el("thead", "", vec![el("tr", "", heads)]), el("tbody", "", rows)];
    tag!("table", ["data-view" = "states", "class" = "states"], parts)
}

/// Whether the largest comes first: who hosts most is what a reader of that column looks for.
fn falls(order: Order) -> bool {
    order.backward != (order.column == Column::Hosts)
}

fn head(place: &Place, column: Column, order: Option<Order>) -> Html {
    let value = column.slug();
    let year = place.view.year.to_string();
    let said = text(&place.atlas.record().words.fill(&["table.", value].concat(), &[("year", &year)]));
    let Some(order) = order else { return tag!("th", ["scope" = "col"], vec![said]) };
    let sorted = (order.column == column).then_some(if falls(order) { "descending" } else { "ascending" });
    let button = tag!(
        "button",
        ["type" = "button", "data-action" = "sort", "data-value" = value, "class" = "states__sort"],
        vec![said]
    );
    tag!("th", ["scope" = "col", "aria-sort" = sorted], vec![button])
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
    let name = link(place.href(Page::Of(Entity { kind: Kind::State, at })), text(&state.name));
    let standing = el("span", "states__status", vec![swatch(status), place.atlas.text(&status_key(status))]);
    let note = if before.is_empty() { Html::default() } else { el("small", "", vec![text(&before)]) };
    let cells = vec![
        tag!("th", ["scope" = "row"], vec![name]),
        el("td", "", vec![standing, note]),
        el("td", "", vec![text(&since.map(|it| it.to_string()).unwrap_or_default())]),
        el("td", "", vec![hosts(place, at)]),
    ];
    let class = (state.iso3 == Iso::PAKISTAN).then_some("states__pakistan");
    keyed(&state.iso3.upper(), tag!("tr", ["data-status" = status.slug(), "class" = class], cells))
}
