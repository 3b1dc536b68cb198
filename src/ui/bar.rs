use yew::prelude::*;

use super::glyph::{HALF, icon, mark};
use super::menu::menu;
use super::part::{el, tag};
use super::place::Place;
use super::search;
use crate::state::{Page, Scheme};

/// The title, what it is, and the pages about the whole.
pub(super) fn bar(place: &Place) -> Html {
    let atlas = place.atlas;
    let page = |page: Page, key: &str| {
        tag!("a", ["href" = place.href(page), "aria-current" = place.current(page)], vec![atlas.text(key)])
    };
    let name = vec![mark(), el("span", "bar__name", vec![atlas.text("site.name")])];
    let pages =
        [(Page::Claims, "bar.claims"), (Page::Sources, "sources.title"), (Page::About, "about.title")];
    let pages = pages.map(|(it, key)| page(it, key)).to_vec();
    let parts = vec![
        tag!("a", ["href" = place.href(Page::Overview), "class" = "bar__brand"], name),
        el("p", "bar__tagline", vec![atlas.text("site.tagline")]),
        search::link(place),
        tag!("nav", ["aria-label" = atlas.say("bar.links"), "class" = "bar__links"], pages),
        tag!("div", ["data-needs" = "script", "class" = "menu--scheme"], vec![scheme(place)]),
    ];
    el("header", "bar", parts)
}

/// Light, dark, or what the system says: kept in the address for this visit, and by every link.
fn scheme(place: &Place) -> Html {
    let atlas = place.atlas;
    let rows = [("auto", Scheme::Auto), ("light", Scheme::Light), ("dark", Scheme::Dark)];
    let rows = rows.map(|(value, it)| (value, place.view.scheme == it));
    menu(atlas, "bar__scheme", (icon(HALF), atlas.say("bar.scheme")), "scheme", &rows)
}
