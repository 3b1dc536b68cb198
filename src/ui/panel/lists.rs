//! Lists of things that have pages: links with the date and the place that tell one from another.

use yew::prelude::*;

use super::part::{dated, list};
use super::references::References;
use crate::model::{Entity, Event, Kind};
use crate::state::Page;
use crate::ui::place::Place;

/// Dated events, in the record's order, which is that of time.
pub(super) fn events(place: &Place, events: &[Event], refs: &mut References) -> Html {
    let record = place.atlas.record();
    let mut row = |it: &Event| {
        let open = it.open.as_ref().and_then(|it| Entity::named(record, it));
        let text = match open {
            Some(entity) => place.link_saying(entity, it.text.clone()),
            None => Html::from(it.text.clone()),
        };
        dated(record.words.date(it.date), html! { <>{ text }{ refs.cite(&it.sources) }</> })
    };
    let rows: Vec<Html> = events.iter().map(&mut row).collect();
    list("dated", rows)
}

/// Mechanisms by place in the record: as chips, with the shape of their pin.
pub(super) fn mechanisms(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let rows = at.iter().map(|&at| {
        let it = &record.mechanisms[at];
        let page = Page::Of(Entity { kind: Kind::Mechanism, at });
        let shape = if it.is_exercise() { "drill" } else { "body" };
        let place_name = it.seat_city.as_deref().or(it.place.as_deref());
        let activity = record.words.say(&format!("activity.{}", it.status.slug())).to_owned();
        html! {
            <li>
                <a class="chip" href={place.href(page)} aria-current={place.current(page)}>
                    <span class="pin__shape" data-shape={shape}></span>
                    <span>{ &it.name }</span>
                    <span class="chip__detail">{ [place_name.unwrap_or_default().to_owned(), activity].into_iter()
                        .filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ") }</span>
                </a>
            </li>
        }
    });
    list("chips", rows.collect())
}

/// Documents by place in the record, with their date.
pub(super) fn agreements(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let rows = at.iter().map(|&at| {
        let it = &record.agreements[at];
        dated(record.words.date(it.date), place.link(Entity { kind: Kind::Agreement, at }))
    });
    list("dated", rows.collect())
}

/// Leaders' meetings by place in the record, with their date.
pub(super) fn summits(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let rows = at.iter().map(|&at| {
        let it = &record.summits[at];
        dated(record.words.date(it.start), place.link(Entity { kind: Kind::Summit, at }))
    });
    list("dated", rows.collect())
}

/// States by place in the record, in the order of the alphabet.
pub(super) fn states(place: &Place, at: &[usize]) -> Html {
    let rows = at.iter().map(|&at| {
        let entity = Entity { kind: Kind::State, at };
        html! { <li>{ place.link(entity) }</li> }
    });
    list("flow", rows.collect())
}
