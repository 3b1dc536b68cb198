use yew::prelude::*;

use super::claim_rows::{claim_lines, touching};
use super::head::{head, kind_line, section, terms};
use super::lists::agreements;
use super::mechanism::themes;
use super::references::References;
use crate::model::{Entity, Format, Iso, Kind, Record, Summit};
use crate::ui::part::{all, el, maybe_aside, noted, para, places, text, unconfirmed};
use crate::ui::place::Place;

/// A leaders' meeting.
pub(super) fn summit(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.summits.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let entity = Entity { kind: Kind::Summit, at };
    let ordinal = words.fill("summit.number-of", &[("n", &it.ordinal.to_string())]);
    let rows = vec![
        ("summit.number", Some(text(&ordinal))),
        ("summit.date", Some(noted(&days(record, it), unconfirmed(words, it.date_verified)))),
        ("summit.place", Some(noted(&[it.city.as_str(), ", "].concat(), state(place, it.country)))),
        ("summit.format", Some(text(words.say(&["format.", it.format.slug()].concat())))),
        ("summit.chair", Some(state(place, it.chair))),
    ];
    let bears: Vec<String> =
        record.themes.iter().filter(|theme| theme.summits.contains(&it.id)).map(|it| it.id.clone()).collect();
    let body = words.say(&format!("summit-body.{}", it.body.slug())).to_owned();
    let papers: Vec<usize> = places(record.agreements.len(), &|at| it.adopted(&record.agreements[at]));
    let planned = match it.format {
        Format::Planned => para("empty", words.say("summit.not-covered")),
        _ => Html::default(),
    };
    all(vec![
        head(place, entity, &entity.name(record)),
        kind_line("meeting", &[body, it.city.clone(), days(record, it)]),
        el("p", "dek", vec![text(&it.outcome), refs.cite(&it.sources)]),
        planned,
        maybe_aside(it.note.as_ref()),
        terms(words, rows),
        section(words, "summit.papers", agreements(place, &papers)),
        section(words, "entity.themes", themes(place, &bears)),
        section(words, "entity.claims", claim_lines(place, &touching(place, entity))),
        refs.list(place),
    ])
}

fn days(record: &Record, it: &Summit) -> String {
    let words = &record.words;
    match it.end.filter(|&end| end != it.start) {
        Some(end) => words.fill("span.closed", &[("from", &words.date(it.start)), ("to", &words.date(end))]),
        None => words.date(it.start),
    }
}

fn state(place: &Place, iso: Iso) -> Html {
    let record = place.atlas.record();
    let name = record.state_name(iso);
    match record.states.iter().position(|it| it.iso3 == iso) {
        Some(at) => place.link(Entity { kind: Kind::State, at }),
        None => text(&name),
    }
}
