use yew::prelude::*;

use super::glyph::{HALF, SHARE, icon, mark};
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
        share(place, "bar__share"),
        tag!("div", ["data-needs" = "script", "class" = "menu--scheme"], vec![scheme(place)]),
    ];
    el("header", "bar", parts)
}

/// The way to share what is shown: in a dialog (`static/boot.js`), and without a script on a page of its own.
pub(super) fn share(place: &Place, class: &'static str) -> Html {
    let Some(href) = place.share_href() else { return Html::default() };
    let inside = vec![icon(SHARE), el("span", "", vec![place.atlas.text("bar.share")])];
    // The dialog is made of the site's own page, which a file on its own does not have.
    let action = (!place.atlas.is_one_file()).then_some("share");
    tag!("a", ["href" = href, "data-action" = action, "class" = class], inside)
}

/// Light, dark, or what the system says: kept in the address for this visit, and by every link.
fn scheme(place: &Place) -> Html {
    let atlas = place.atlas;
    let rows = [("auto", Scheme::Auto), ("light", Scheme::Light), ("dark", Scheme::Dark)];
    let rows = rows.map(|(value, it)| (value, place.view.scheme == it));
    menu(atlas, "bar__scheme", (icon(HALF), atlas.say("bar.scheme")), "scheme", &rows)
}
