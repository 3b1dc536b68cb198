use yew::prelude::*;

use super::head::{head, section, terms};
use super::lists::mechanisms;
use super::part::{dated, list, maybe_aside, noted};
use super::references::References;
use crate::model::{Citation, Entity, Kind, Mechanism};
use crate::ui::place::Place;

/// An organ, body, programme or exercise.
pub(super) fn mechanism(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.mechanisms.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let children: Vec<usize> = (0..record.mechanisms.len())
        .filter(|&at| record.mechanisms[at].parent.as_ref() == Some(&it.id))
        .collect();
    html! {
        <>
            { head(place, Entity { kind: Kind::Mechanism, at }, &it.name) }
            <p class="dek">{ &it.what }{ refs.cite(&it.sources) }</p>
            { facts(place, it) }
            { section(words.say("mechanism.editions"), editions(place, it, &mut refs)) }
            { section(words.say("mechanism.children"), mechanisms(place, &children)) }
            { section(words.say("entity.themes"), themes(place, &it.themes)) }
            { refs.list(place) }
        </>
    }
}

fn facts(place: &Place, it: &Mechanism) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let text = |it: String| Some(Html::from(it));
    let parent =
        it.parent.as_ref().and_then(|id| Entity::find(record, Kind::Mechanism, id)).map(|it| place.link(it));
    let dates = match (it.start, it.end) {
        (Some(from), Some(to)) => {
            Some(words.fill("span.closed", &[("from", &words.date(from)), ("to", &words.date(to))]))
        }
        (Some(from), None) => Some(words.date(from)),
        _ => None,
    };
    let begun = it.founded.map(|date| noted(words.date(date), maybe_aside(it.founded_note.as_ref())));
    let country = it.seat_country.map(|it| record.state_name(it));
    let seat = [it.seat_city.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let seat = (!seat.is_empty()).then(|| noted(seat, maybe_aside(it.coord_note.as_ref())));
    let row = |key: &str, answer| (words.say(key).to_owned(), answer);
    terms(vec![
        row("mechanism.kind", text(words.say(&format!("mechanism-kind.{}", it.kind.slug())).to_owned())),
        row("mechanism.activity", text(words.say(&format!("activity-long.{}", it.status.slug())).to_owned())),
        row("mechanism.abbr", it.abbr.clone().and_then(text)),
        row("mechanism.dates", dates.and_then(text)),
        row("mechanism.founded", begun),
        row("mechanism.seat", seat),
        row("mechanism.place", it.place.clone().and_then(text)),
        row("mechanism.parent", parent),
    ])
}

/// Runnings of an exercise, or cities that held the title.
fn editions(place: &Place, it: &Mechanism, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let mut rows: Vec<Html> = Vec::new();
    let mut row = |when: String, what: String, sources: &[Citation], refs: &mut References| {
        rows.push(dated(when, noted(what, refs.cite(sources))));
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
    let at: Vec<usize> = (0..record.themes.len()).filter(|&it| ids.contains(&record.themes[it].id)).collect();
    list("flow", at.into_iter().map(|it| html! { <li>{ place.theme_link(it) }</li> }).collect())
}
