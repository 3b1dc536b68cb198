//! Lists of things that have pages: links with the date and the place that tell one from another.

use yew::prelude::*;

use super::references::References;
use crate::model::{Entity, Event, Kind};
use crate::state::Page;
use crate::ui::part::{self, all, dated, el, list, tag, text};
use crate::ui::place::Place;

/// Dated events, in the record's order, which is that of time.
pub(super) fn events(place: &Place, events: &[Event], refs: &mut References) -> Html {
    let record = place.atlas.record();
    let mut row = |it: &Event| {
        let open = it.open.as_ref().and_then(|it| Entity::named(record, it));
        let said = match open {
            Some(entity) => place.link_saying(entity, it.text.clone()),
            None => text(&it.text),
        };
        dated(record.words.short_date(it.date), all(vec![said, refs.cite(&it.sources)]))
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
        let ground = it.seat_city.as_deref().or(it.place.as_deref());
        let activity = record.words.say(&["activity.", it.status.slug()].concat()).to_owned();
        let detail = ground.map_or_else(|| activity.clone(), |it| [it, ", ", &activity].concat());
        let said = vec![
            part::shape(shape),
            el("span", "", vec![text(&it.name)]),
            text(" "),
            el("span", "chip__detail", vec![text(&detail)]),
        ];
        let (href, current) = (place.href(page), place.current(page));
        let link = tag!("a", ["href" = href, "aria-current" = current, "class" = "chip"], said);
        el("li", "", vec![link])
    });
    list("chips", rows.collect())
}

/// Documents by place in the record, with their date.
pub(super) fn agreements(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let rows = at.iter().map(|&at| {
        let it = &record.agreements[at];
        dated(record.words.short_date(it.date), place.link(Entity { kind: Kind::Agreement, at }))
    });
    list("dated", rows.collect())
}

/// Leaders' meetings by place in the record, with their date.
pub(super) fn summits(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let rows = at.iter().map(|&at| {
        let it = &record.summits[at];
        dated(record.words.short_date(it.start), place.link(Entity { kind: Kind::Summit, at }))
    });
    list("dated", rows.collect())
}

/// States by place in the record, in the order of the alphabet.
pub(super) fn states(place: &Place, at: &[usize]) -> Html {
    let rows = at.iter().map(|&at| {
        let entity = Entity { kind: Kind::State, at };
        el("li", "", vec![place.link(entity)])
    });
    list("flow", rows.collect())
}
