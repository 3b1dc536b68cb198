use yew::prelude::*;

use super::head::{head, section, terms};
use super::lists::states;
use super::mechanism::themes;
use super::part::{maybe_aside, noted};
use super::references::References;
use crate::model::{Entity, Kind};
use crate::ui::place::Place;

/// A document.
pub(super) fn agreement(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.agreements.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let parties: Vec<usize> =
        (0..record.states.len()).filter(|&at| it.parties.contains(&record.states[at].iso3)).collect();
    let noted = |text: String, note: &Option<String>| noted(text, maybe_aside(note.as_ref()));
    let row = |key: &str, answer| (words.say(key).to_owned(), answer);
    let rows = vec![
        row(
            "agreement.kind",
            Some(Html::from(words.say(&format!("agreement-kind.{}", it.kind.slug())).to_owned())),
        ),
        row("agreement.date", Some(noted(words.date(it.date), &it.date_note))),
        row("agreement.place", Some(noted(it.place.clone(), &it.place_note))),
        row("agreement.in-force", it.in_force.map(|date| noted(words.date(date), &it.in_force_note))),
    ];
    html! {
        <>
            { head(place, Entity { kind: Kind::Agreement, at }, &it.title) }
            <p class="dek">{ &it.what }{ refs.cite(&it.sources) }</p>
            { terms(rows) }
            { section(words.say("agreement.parties"), states(place, &parties)) }
            { section(words.say("entity.themes"), themes(place, &it.themes)) }
            { refs.list(place) }
        </>
    }
}
