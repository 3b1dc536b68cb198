use yew::prelude::*;

use super::place::Place;
use crate::model::{Entity, Kind};
use crate::state::Page;

/// One link a theme, after the overview.
pub(super) fn theme_row(place: &Place) -> Html {
    let record = place.atlas.record();
    html! {
        <nav class="themes" aria-label={place.atlas.say("themes.label")}>
            <ul class="themes__row">
                <li>
                    <a class="themes__link" href={place.href(Page::Overview)}
                        aria-current={place.current(Page::Overview)}>{ &record.overview.short }</a>
                </li>
                for at in place.view.themes(record) {
                    <li>{ theme(place, at) }</li>
                }
            </ul>
        </nav>
    }
}

fn theme(place: &Place, at: usize) -> Html {
    let theme = &place.atlas.record().themes[at];
    let page = Page::Of(Entity { kind: Kind::Theme, at });
    html! {
        <a class="themes__link" href={place.href(page)} data-theme={theme.id.clone()}
            aria-current={place.current(page)}>{ &theme.short }</a>
    }
}
