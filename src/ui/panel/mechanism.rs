use yew::prelude::*;

use super::claim_rows::{claim_lines, touching};
use super::head::{head, kind_line, section, terms};
use super::lists::mechanisms;
use super::references::References;
use crate::model::{Citation, Entity, Kind, Mechanism};
use crate::ui::part::{all, dated, el, list, maybe_aside, noted, places, text};
use crate::ui::place::Place;

/// An organ, body, programme or exercise.
pub(super) fn mechanism(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.mechanisms.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let children: Vec<usize> =
        places(record.mechanisms.len(), &|at| record.mechanisms[at].parent.as_ref() == Some(&it.id));
    all(vec![
        head(place, Entity { kind: Kind::Mechanism, at }, &it.name),
        kind(place, it),
        el("p", "dek", vec![text(&it.what), refs.cite(&it.sources)]),
        facts(place, it),
        section(words, "mechanism.editions", editions(place, it, &mut refs)),
        section(words, "mechanism.children", mechanisms(place, &children)),
        section(words, "entity.themes", themes(place, &it.themes)),
        section(
            words,
            "entity.claims",
            claim_lines(place, &touching(place, Entity { kind: Kind::Mechanism, at })),
        ),
        refs.list(place),
    ])
}

/// Its sort, its ground or seat, and for an exercise its days.
fn kind(place: &Place, it: &Mechanism) -> Html {
    let words = &place.atlas.record().words;
    let dates = match (it.start, it.end) {
        (Some(from), Some(to)) => {
            words.fill("span.closed", &[("from", &words.date(from)), ("to", &words.date(to))])
        }
        (Some(from), None) => words.date(from),
        _ => String::new(),
    };
    let ground = it.place.clone().or(it.seat_city.clone()).unwrap_or_default();
    let shape = if it.is_exercise() { "drill" } else { "body" };
    kind_line(shape, &[words.say(&["mechanism-kind.", it.kind.slug()].concat()).to_owned(), ground, dates])
}

fn facts(place: &Place, it: &Mechanism) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let parent =
        it.parent.as_ref().and_then(|id| Entity::find(record, Kind::Mechanism, id)).map(|it| place.link(it));
    let begun = it.founded.map(|date| noted(&words.date(date), maybe_aside(it.founded_note.as_ref())));
    let country = it.seat_country.map(|it| record.state_name(it));
    let seat = [it.seat_city.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let seat = (!seat.is_empty()).then(|| noted(&seat, maybe_aside(it.coord_note.as_ref())));
    let activity = text(words.say(&["activity-long.", it.status.slug()].concat()));
    let rows = vec![
        ("mechanism.activity", Some(activity)),
        ("mechanism.abbr", it.abbr.as_ref().map(|it| text(it))),
        ("mechanism.founded", begun),
        ("mechanism.seat", seat),
        ("mechanism.parent", parent),
    ];
    terms(words, rows)
}

/// Runnings of an exercise, or cities that held the title.
fn editions(place: &Place, it: &Mechanism, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let mut rows: Vec<Html> = Vec::new();
    let mut row = |when: String, what: String, sources: &[Citation], refs: &mut References| {
        rows.push(dated(when, noted(&what, refs.cite(sources))));
    };
    for run in &it.edition {
        row(run.year.to_string(), run.place.clone(), &run.sources, refs);
    }
    for city in &it.capital {
        row(
            city.period.clone(),
            format!("{}, {}", city.city, record.state_name(city.country)),
            &city.sources,
            refs,
        );
    }
    list("dated", rows)
}

/// Links to themes by id.
pub(super) fn themes(place: &Place, ids: &[String]) -> Html {
    let record = place.atlas.record();
    let at: Vec<usize> = places(record.themes.len(), &|it| ids.contains(&record.themes[it].id));
    list("flow", at.into_iter().map(|it| el("li", "", vec![place.theme_link(it)])).collect())
}
