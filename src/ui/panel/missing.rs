use yew::prelude::*;

use super::head::{plain, section};
use crate::state::Page;
use crate::ui::place::Place;

/// What to do where no page has the address.
pub(super) fn missing(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let themes = html! {
        <ul class="flow">
            { for place.view.themes(record).into_iter().map(|it| html! { <li>{ place.theme_link(it) }</li> }) }
        </ul>
    };
    html! {
        <>
            { plain(words.say("missing.title")) }
            <p class="dek">{ words.say("missing.dek").to_owned() }</p>
            <p class="prose"><a href={place.href(Page::Search)} data-action="search">{ words.say("search.offer") }</a></p>
            { section(words.say("overview.themes"), themes) }
        </>
    }
}
