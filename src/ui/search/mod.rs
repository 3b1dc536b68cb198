//! The search over everything: its link in the bar, the field with what it finds, and the page that lists it all.

mod detail;
mod hits;
mod index;

use yew::prelude::*;

use self::hits::hits;
use super::glyph::icon;
use super::place::Place;
use crate::model::Record;
use crate::state::{Group, Page, Tools, search};

pub(super) use index::{index, shelves};

const GLASS: &str = "M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9M11.500 11.500l3.500 3.500";
const CROSS: &str = "M4.500 4.500l9 9M13.500 4.500l-9 9";

/// The way to the search in the bar: without a script, to the page that lists everything.
pub(super) fn link(place: &Place) -> Html {
    let atlas = place.atlas;
    html! {
        <a class="bar__search" href={place.href(Page::Search)} data-action="search"
            aria-current={place.current(Page::Search)}>
            { icon(GLASS) }<span>{ atlas.say("search.hint") }</span>
        </a>
    }
}

/// The open search, if it is: a field, and what it finds as a list of links to choose from.
pub(super) fn panel(place: &Place, tools: &Tools) -> Html {
    let Some(open) = &tools.search else { return Html::default() };
    let (atlas, record) = (place.atlas, place.atlas.record());
    let found = search(record, &place.view, &open.query);
    let suggested = found.groups.first().is_some_and(|it| it.0 == Group::Suggested);
    let count = if suggested { String::new() } else { record.words.count("search.found", found.total()) };
    let chosen = (!found.groups.is_empty()).then(|| format!("found-{}", open.chosen));
    html! {
        <div class="search" role="search">
            <div class="search__top">
                { icon(GLASS) }
                <input class="search__field" name="search" role="combobox"
                    maxlength="64" autocomplete="off" spellcheck="false"
                    value={open.query.clone()} placeholder={atlas.say("search.hint")}
                    aria-label={atlas.say("search.label")} aria-autocomplete="list" aria-controls="found"
                    aria-expanded={if chosen.is_some() { "true" } else { "false" }} aria-activedescendant={chosen} />
                <span class="search__count" role="status">{ count }</span>
                <button class="search__close" type="button" data-action="search"
                    aria-label={atlas.say("search.close")}>{ icon(CROSS) }</button>
            </div>
            if found.groups.is_empty() {
                <div class="search__nothing">
                    <p>{ record.words.fill("search.nothing", &[("query", &open.query)]) }</p>
                    <p>{ advice(record) }</p>
                    <a href={place.href(Page::Search)}>{ atlas.say("search.title") }</a>
                </div>
            }
            <div class="search__found" id="found" role="listbox" aria-label={atlas.say("search.results")}>
                { hits(place, &found, open.chosen) }
            </div>
        </div>
    }
}

fn advice(record: &Record) -> String {
    let years = record.years();
    let (first, last) = (years.start().to_string(), years.end().to_string());
    record.words.fill("search.advice", &[("first", &first), ("last", &last)])
}
