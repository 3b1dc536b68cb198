use yew::prelude::*;

use super::head::plain;
use crate::ui::part::{all, para};
use crate::ui::place::Place;
use crate::ui::search::index;

/// Everything in the record, by group.
pub(super) fn everything(place: &Place) -> Html {
    let words = &place.atlas.record().words;
    all(vec![plain(place, words.say("search.title")), para("dek", words.say("search.dek")), index(place)])
}
