//! What a state hosts by the chosen year: bodies seated there, and leaders' meetings held there.

use yew::prelude::*;

use crate::model::{Entity, Format, Kind};
use crate::ui::part::{el, text};
use crate::ui::place::Place;

/// Bodies with their pin in the state, by place in the record, and the number of meetings.
pub(super) fn hosted(place: &Place, at: usize) -> (Vec<usize>, usize) {
    let record = place.atlas.record();
    let day = record.edition.day_of(place.view.year);
    let state = record.states[at].iso3;
    let mut bodies = Vec::new();
    for (at, it) in record.mechanisms.iter().enumerate() {
        if it.seat_country == Some(state) && it.since().is_none_or(|it| it <= day) {
            bodies.push(at);
        }
    }
    let held =
        |it: &&crate::model::Summit| it.country == state && it.start <= day && it.format != Format::Planned;
    (bodies, record.summits.iter().filter(held).count())
}

/// The same as a list: bodies by name, each a link, and how many meetings.
pub(super) fn hosts(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let (bodies, meetings) = hosted(place, at);
    let mut parts: Vec<Html> = Vec::new();
    for at in bodies {
        let name = record.mechanisms[at].short().to_owned();
        parts.push(place.link_saying(Entity { kind: Kind::Mechanism, at }, name));
    }
    if meetings > 0 {
        parts.push(text(&record.words.count("table.meetings", meetings)));
    }
    el("ul", "states__hosts", parts.into_iter().map(|it| el("li", "", vec![it])).collect())
}
