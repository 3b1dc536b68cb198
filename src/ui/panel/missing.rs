use yew::prelude::*;

use super::head::plain;
use crate::state::Page;
use crate::ui::part::{all, el, list, para, tag, text};
use crate::ui::place::Place;

/// What to do where no page has the address.
pub(super) fn missing(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let themes = place.view.themes(record).into_iter().map(|it| el("li", "", vec![place.theme_link(it)]));
    let offer = vec![text(words.say("search.offer"))];
    let search = tag!("a", ["href" = place.href(Page::Search), "data-action" = "search"], offer);
    let next = vec![
        para("empty__line", words.say("missing.dek")),
        el("p", "prose", vec![search]),
        para("empty__next", words.say("missing.next")),
        list("flow", themes.collect()),
    ];
    all(vec![plain(place, words.say("missing.title")), el("div", "empty", next)])
}
