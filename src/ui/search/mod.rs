//! The search over everything: its link in the bar, the field with what it finds, and the page that lists it all.

mod detail;
mod hits;
mod index;

use yew::prelude::*;

use self::hits::hits;
use super::glyph::icon;
use super::part::{self, el, para, tag, text};
use super::place::Place;
use crate::model::Record;
use crate::state::{Group, Page, Tools, search};

pub(super) use index::{index, shelves};

const GLASS: &str = "M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9M11.500 11.500l3.500 3.500";
const CROSS: &str = "M4.500 4.500l9 9M13.500 4.500l-9 9";

/// The way to the search in the bar: without a script, to the page that lists everything.
pub(super) fn link(place: &Place) -> Html {
    let atlas = place.atlas;
    let page = Page::Search;
    let inside = vec![icon(GLASS), el("span", "", vec![atlas.text("search.hint")])];
    tag!(
        "a",
        [
            "href" = place.href(page),
            "data-action" = "search",
            "aria-current" = place.current(page),
            "class" = "bar__search",
        ],
        inside
    )
}

/// The open search, if it is: a field, and what it finds as a list of links to choose from.
pub(super) fn panel(place: &Place, tools: &Tools) -> Html {
    let Some(open) = &tools.search else { return Html::default() };
    let (atlas, record) = (place.atlas, place.atlas.record());
    let found = search(record, &place.view, &open.query);
    let suggested = found.groups.first().is_some_and(|it| it.0 == Group::Suggested);
    let count = if suggested { String::new() } else { record.words.count("search.found", found.total()) };
    let nothing = found.groups.is_empty();
    let chosen = (!nothing).then(|| ["found-", &open.chosen.to_string()].concat());
    let field = html! {
        <input class="search__field" name="search" role="combobox"
            maxlength="64" autocomplete="off" spellcheck="false"
            value={open.query.clone()} placeholder={atlas.say("search.hint")}
            aria-label={atlas.say("search.label")} aria-autocomplete="list" aria-controls="found"
            aria-expanded={if nothing { "false" } else { "true" }} aria-activedescendant={chosen} />
    };
    let close = atlas.say("search.close");
    let top = vec![
        icon(GLASS),
        field,
        tag!("span", ["role" = "status", "class" = "search__count"], vec![text(&count)]),
        tag!(
            "button",
            ["type" = "button", "data-action" = "search", "aria-label" = close, "class" = "search__close"],
            vec![icon(CROSS)]
        ),
    ];
    let instead = vec![
        para("", &record.words.fill("search.nothing", &[("query", &open.query)])),
        para("", &advice(record)),
        part::link(place.href(Page::Search), atlas.text("search.title")),
    ];
    let results = atlas.say("search.results");
    let results = tag!(
        "div",
        ["id" = "found", "role" = "listbox", "aria-label" = results, "class" = "search__found"],
        vec![hits(place, &found, open.chosen)]
    );
    let parts = vec![
        el("div", "search__top", top),
        if nothing { el("div", "search__nothing", instead) } else { Html::default() },
        results,
    ];
    tag!("div", ["role" = "search", "class" = "search"], parts)
}

fn advice(record: &Record) -> String {
    let years = record.years();
    let (first, last) = (years.start().to_string(), years.end().to_string());
    record.words.fill("search.advice", &[("first", &first), ("last", &last)])
}
