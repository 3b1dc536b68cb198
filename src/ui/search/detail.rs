use yew::prelude::*;

use crate::model::{Entity, Kind};
use crate::state::Page;
use crate::ui::key::swatch;
use crate::ui::panel::position;
use crate::ui::part;
use crate::ui::place::Place;
use crate::ui::status_text::in_year;
use crate::ui::verdict::{verdict_glyph, verdict_word};

/// What tells a page from others of its kind in a few words: standing, place, date.
pub(super) fn detail(place: &Place, page: Page) -> String {
    let record = place.atlas.record();
    let words = &record.words;
    let Page::Of(Entity { kind, at }) = page else { return String::new() };
    match kind {
        Kind::Theme => position(record, Entity { kind, at }),
        Kind::State => in_year(record, &record.states[at], place.view.year),
        Kind::Mechanism => {
            let it = &record.mechanisms[at];
            let seat = it.seat_city.as_ref().or(it.place.as_ref());
            seat.cloned()
                .unwrap_or_else(|| words.say(&["mechanism-kind.", it.kind.slug()].concat()).to_owned())
        }
        Kind::Agreement => {
            let it = &record.agreements[at];
            [it.place.as_str(), ", ", &it.date.year.to_string()].concat()
        }
        Kind::Summit => words.date(record.summits[at].start),
        Kind::Claim => verdict_word(record, record.claims[at].verdict).to_owned(),
    }
}

/// The shape that stands for a page on map and timeline.
pub(super) fn shape(place: &Place, page: Page) -> Html {
    let record = place.atlas.record();
    let shape = match page {
        Page::Of(Entity { kind: Kind::State, at }) => {
            return swatch(record.status(&record.states[at], place.view.year));
        }
        Page::Of(Entity { kind: Kind::Claim, at }) => return verdict_glyph(record.claims[at].verdict),
        Page::Of(Entity { kind: Kind::Mechanism, at }) if record.mechanisms[at].is_exercise() => "drill",
        Page::Of(Entity { kind: Kind::Mechanism, .. }) => "body",
        Page::Of(Entity { kind: Kind::Summit, .. }) => "meeting",
        Page::Of(Entity { kind: Kind::Agreement, .. }) => "document",
        _ => "page",
    };
    part::shape(shape)
}
