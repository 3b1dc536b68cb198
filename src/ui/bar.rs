use yew::prelude::*;

use super::glyph::{HALF, icon, mark};
use super::menu::menu;
use super::place::Place;
use super::search;
use crate::state::{Page, Scheme};

/// The title, what it is, and the pages about the whole.
pub(super) fn bar(place: &Place) -> Html {
    let atlas = place.atlas;
    html! {
        <header class="bar">
            <a class="bar__brand" href={place.href(Page::Overview)}>
                { mark() }
                <span class="bar__name">{ atlas.say("site.name") }</span>
            </a>
            <p class="bar__tagline">{ atlas.say("site.tagline") }</p>
            { search::link(place) }
            <nav class="bar__links" aria-label={atlas.say("bar.links")}>
                <a href={place.href(Page::Sources)} aria-current={place.current(Page::Sources)}>
                    { atlas.say("sources.title") }
                </a>
                <a href={place.href(Page::About)} aria-current={place.current(Page::About)}>
                    { atlas.say("about.title") }
                </a>
            </nav>
            <div class="menu--scheme" data-needs="script">{ scheme(place) }</div>
        </header>
    }
}

/// Light, dark, or what the system says: kept in the address for this visit, and by every link.
fn scheme(place: &Place) -> Html {
    let atlas = place.atlas;
    let rows = [("auto", Scheme::Auto), ("light", Scheme::Light), ("dark", Scheme::Dark)];
    let rows = rows.map(|(value, it)| (value, place.view.scheme == it));
    menu(atlas, "bar__scheme", (icon(HALF), atlas.say("bar.scheme")), "scheme", &rows)
}
