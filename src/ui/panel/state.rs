use yew::prelude::*;

use super::claim_rows::{claim_lines, touching};
use super::compare::{choose, compare, names};
use super::facts::facts;
use super::head::{head, section, terms};
use super::indicators::indicators;
use super::lists::{agreements, mechanisms, summits};
use super::matrix::{matrix, tally};
use super::path::path;
use super::references::References;
use crate::model::{Entity, Iso, Kind, State};
use crate::state::Page;
use crate::ui::key::swatch;
use crate::ui::part::{all, el, noted, para, places, text};
use crate::ui::place::Place;
use crate::ui::status_text::{self, status_key};

/// The most claims that are listed one by one.
const FEW: usize = 14;

/// A state: its standing and how it came to it, what it hosts and hosted, its figures.
pub(super) fn state(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(state) = record.states.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let here = |it: &Option<Iso>| *it == Some(state.iso3);
    let seats: Vec<usize> = places(record.mechanisms.len(), &|it| here(&record.mechanisms[it].seat_country));
    let hosted: Vec<usize> = places(record.summits.len(), &|it| record.summits[it].held_in(state.iso3));
    let party: Vec<usize> =
        places(record.agreements.len(), &|it| record.agreements[it].parties.contains(&state.iso3));
    let pakistan = state.iso3 == Iso::PAKISTAN;
    let facts_title = if pakistan { "state.facts" } else { "state.facts-with" };
    // The same parts in both, so that the chips between them, and the focus on one, stay while the rest changes.
    let (lead, body) = if place.view.with.is_empty() {
        let lead = vec![standing(place, state), para("dek", &status_text::path(record, state)), notes(state)];
        let body = vec![
            section(words, "state.path", path(place, state, &mut refs)),
            section(words, "state.figures", indicators(place, state.iso3, &mut refs)),
            section(words, "state.hosted", summits(place, &hosted)),
            section(words, "state.seats", mechanisms(place, &seats)),
            section(words, "state.about", about(place, state, &mut refs)),
            section(words, "state.party", agreements(place, &party)),
            section(words, "entity.claims", claims(place, at)),
            section(
                words,
                facts_title,
                facts(place, &|it| pakistan || it.states.contains(&state.iso3), &mut refs),
            ),
        ];
        (all(lead), all(body))
    } else {
        (Html::default(), compare(place, at, &mut refs))
    };
    let title = head(place, Entity { kind: Kind::State, at }, &names(place, at));
    all(vec![title, lead, choose(place, at), body, refs.list(place)])
}

/// The standing in the chosen year, with its fill.
fn standing(place: &Place, state: &State) -> Html {
    let record = place.atlas.record();
    let status = record.status(state, place.view.year);
    let said = record.words.fill(
        "state.standing",
        &[("status", record.words.say(&status_key(status))), ("date", &place.date())],
    );
    el("p", "standing", vec![swatch(status), text(&said)])
}

/// Claims that touch the state: in a line each, or drawn by theme where they are many.
fn claims(place: &Place, at: usize) -> Html {
    let own = touching(place, Entity { kind: Kind::State, at });
    if own.len() <= FEW {
        return claim_lines(place, &own);
    }
    let all_of_them = place.link_to(Page::Claims, "claims.title");
    all(vec![tally(place, &own, None), matrix(place, &own), el("p", "small", vec![all_of_them])])
}

fn notes(state: &State) -> Html {
    let lines = [&state.participation, &state.note];
    all(lines.into_iter().flatten().map(|it| para("aside", it)).collect())
}

fn about(place: &Place, state: &State, refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let said = |it: &String| text(it);
    let code = noted(&state.iso3.upper(), refs.cite(&state.sources));
    let rows = vec![
        ("state.official", state.official_name.as_ref().map(said)),
        ("state.capital", Some(said(&state.capital))),
        ("state.region", state.region.as_ref().map(said)),
        ("state.code", Some(code)),
    ];
    terms(words, rows)
}
