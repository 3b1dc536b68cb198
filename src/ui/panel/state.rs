use yew::prelude::*;

use super::facts::facts;
use super::head::{head, section, terms};
use super::indicators::indicators;
use super::lists::{agreements, mechanisms, summits};
use super::part::{maybe_aside, noted, para, unconfirmed};
use super::references::References;
use crate::model::{Entity, Iso, Kind, Span, State};
use crate::ui::key::swatch;
use crate::ui::place::Place;
use crate::ui::status_text::{path, span_dates, status_key};

/// A state: its standing and how it came to it, what it hosts and hosted, its figures.
pub(super) fn state(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(state) = record.states.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let here = |it: &Option<Iso>| *it == Some(state.iso3);
    let seats: Vec<usize> =
        (0..record.mechanisms.len()).filter(|&it| here(&record.mechanisms[it].seat_country)).collect();
    let hosted: Vec<usize> =
        (0..record.summits.len()).filter(|&it| record.summits[it].country == state.iso3).collect();
    let party: Vec<usize> = (0..record.agreements.len())
        .filter(|&it| record.agreements[it].parties.contains(&state.iso3))
        .collect();
    let pakistan = state.iso3 == Iso::PAKISTAN;
    let facts_title = if pakistan { "state.facts" } else { "state.facts-with" };
    html! {
        <>
            { head(place, Entity { kind: Kind::State, at }, &state.name) }
            { standing(place, state) }
            { para("dek", &path(record, state)) }
            { notes(state) }
            { section(words.say("state.path"), spans(place, state, &mut refs)) }
            { section(words.say("state.about"), about(place, state, &mut refs)) }
            { section(words.say("state.figures"), indicators(place, state.iso3, &mut refs)) }
            { section(words.say("state.seats"), mechanisms(place, &seats)) }
            { section(words.say("state.hosted"), summits(place, &hosted)) }
            { section(words.say("state.party"), agreements(place, &party)) }
            { section(words.say(facts_title), facts(place, |it| pakistan || it.states.contains(&state.iso3), &mut refs)) }
            { refs.list(place) }
        </>
    }
}

/// The standing in the chosen year, with its fill.
fn standing(place: &Place, state: &State) -> Html {
    let record = place.atlas.record();
    let status = record.status(state, place.view.year);
    let text = record.words.fill(
        "state.standing",
        &[("status", record.words.say(&status_key(status))), ("date", &place.date())],
    );
    html! { <p class="standing">{ swatch(status) }{ text }</p> }
}

fn notes(state: &State) -> Html {
    let lines = [&state.participation, &state.note];
    html! { <>{ for lines.into_iter().flatten().map(|it| para("aside", it)) }</> }
}

/// The path line: a row a standing, drawn as on the timeline.
fn spans(place: &Place, state: &State, refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let mut row = |it: &Span| {
        let decided = it.decision_date.map(|it| words.fill("span.decided", &[("date", &words.date(it))]));
        let notes = [
            unconfirmed(words, it.date_verified),
            maybe_aside(decided.as_ref()),
            maybe_aside(it.note.as_ref()),
        ];
        html! {
            <li class="path__row" data-status={it.status.slug()}>
                <span class="path__date">{ span_dates(place.atlas.record(), it) }</span>
                <span class="path__what">
                    <b>{ place.atlas.say(&status_key(it.status)) }</b>{ ". " }{ &it.event }{ refs.cite(&it.sources) }
                    { for notes }
                </span>
            </li>
        }
    };
    let rows: Vec<Html> = state.status.iter().map(&mut row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let pakistan = (state.iso3 == Iso::PAKISTAN).then_some("yes");
    html! { <ol class="path" data-pakistan={pakistan}>{ for rows }</ol> }
}

fn about(place: &Place, state: &State, refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let text = |it: &str| Some(Html::from(it.to_owned()));
    let rows = vec![
        (words.say("state.official").to_owned(), state.official_name.as_deref().and_then(text)),
        (words.say("state.capital").to_owned(), text(&state.capital)),
        (words.say("state.region").to_owned(), state.region.as_deref().and_then(text)),
        (words.say("state.code").to_owned(), Some(noted(state.iso3.upper(), refs.cite(&state.sources)))),
    ];
    terms(rows)
}
