use yew::prelude::*;

use super::head::{head, section, terms};
use super::mechanism::themes;
use super::part::{aside, maybe_aside, noted, unconfirmed};
use super::references::References;
use crate::model::{Entity, Format, Iso, Kind, Record, Summit};
use crate::state::Page;
use crate::ui::place::Place;

/// A leaders' meeting.
pub(super) fn summit(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.summits.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let entity = Entity { kind: Kind::Summit, at };
    let row = |key: &str, answer| (words.say(key).to_owned(), answer);
    let ordinal = words.fill("summit.number-of", &[("n", &it.ordinal.to_string())]);
    let rows = vec![
        row(
            "summit.body",
            Some(Html::from(words.say(&format!("summit-body.{}", it.body.slug())).to_owned())),
        ),
        row("summit.number", Some(Html::from(ordinal))),
        row("summit.date", Some(dates(record, it))),
        row("summit.place", Some(html! { <>{ &it.city }{ ", " }{ state(place, it.country) }</> })),
        row("summit.format", Some(Html::from(words.say(&format!("format.{}", it.format.slug())).to_owned()))),
        row("summit.chair", Some(state(place, it.chair))),
    ];
    let bears: Vec<String> =
        record.themes.iter().filter(|theme| theme.summits.contains(&it.id)).map(|it| it.id.clone()).collect();
    html! {
        <>
            { head(place, entity, &entity.name(record)) }
            <p class="dek">{ &it.outcome }{ refs.cite(&it.sources) }</p>
            if it.format == Format::Planned { { aside(words.say("summit.not-covered")) } }
            { maybe_aside(it.note.as_ref()) }
            { terms(rows) }
            { section(words.say("entity.themes"), themes(place, &bears)) }
            { refs.list(place) }
        </>
    }
}

fn dates(record: &Record, it: &Summit) -> Html {
    let words = &record.words;
    let text = match it.end.filter(|&end| end != it.start) {
        Some(end) => words.fill("span.closed", &[("from", &words.date(it.start)), ("to", &words.date(end))]),
        None => words.date(it.start),
    };
    noted(text, unconfirmed(words, it.date_verified))
}

fn state(place: &Place, iso: Iso) -> Html {
    let record = place.atlas.record();
    let name = record.state_name(iso);
    match record.states.iter().position(|it| it.iso3 == iso) {
        Some(at) => html! { <a href={place.href(Page::Of(Entity { kind: Kind::State, at }))}>{ name }</a> },
        None => Html::from(name),
    }
}
