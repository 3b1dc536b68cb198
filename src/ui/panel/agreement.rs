use yew::prelude::*;

use super::claim_rows::{claim_lines, touching};
use super::head::{head, kind_line, section, terms};
use super::lists::{states, summits};
use super::mechanism::themes;
use super::references::References;
use crate::model::{Entity, Kind};
use crate::ui::part::{all, el, maybe_aside, noted, places, text};
use crate::ui::place::Place;

/// A document.
pub(super) fn agreement(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.agreements.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let parties: Vec<usize> = places(record.states.len(), &|at| it.parties.contains(&record.states[at].iso3));
    let noted = |it: &str, note: &Option<String>| noted(it, maybe_aside(note.as_ref()));
    let rows = vec![
        ("agreement.date", it.date_note.as_ref().map(|_| noted(&words.date(it.date), &it.date_note))),
        ("agreement.place", it.place_note.as_ref().map(|_| noted(&it.place, &it.place_note))),
        ("agreement.in-force", it.in_force.map(|date| noted(&words.date(date), &it.in_force_note))),
    ];
    let kind = words.say(&["agreement-kind.", it.kind.slug()].concat()).to_owned();
    let meetings: Vec<usize> = places(record.summits.len(), &|at| record.summits[at].adopted(it));
    all(vec![
        head(place, Entity { kind: Kind::Agreement, at }, &it.title),
        kind_line("document", &[kind, it.place.clone(), words.date(it.date)]),
        el("p", "dek", vec![text(&it.what), refs.cite(&it.sources)]),
        terms(words, rows),
        section(words, "agreement.meeting", summits(place, &meetings)),
        section(words, "agreement.parties", states(place, &parties)),
        section(words, "entity.themes", themes(place, &it.themes)),
        section(
            words,
            "entity.claims",
            claim_lines(place, &touching(place, Entity { kind: Kind::Agreement, at })),
        ),
        refs.list(place),
    ])
}
