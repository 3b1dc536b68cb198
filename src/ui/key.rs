use yew::prelude::*;

use super::menu::pressed;
use super::place::Place;
use crate::model::Status;
use crate::state::Page;

/// What the fills and lines of the map mean, with how many states each has in the year. A standing is a button that
/// takes its states off the map and the table, and puts them back.
///
/// The reader folds it, without a script too; on a phone it is one line that scrolls.
pub(super) fn key(place: &Place) -> Html {
    let (atlas, year) = (place.atlas, place.view.year);
    let counts = atlas.record().counts(year);
    let shown = Status::ALL.into_iter().filter(|&it| it != Status::None && counts.get(it) > 0);
    html! {
        <details class="key" open=true>
            <summary class="key__title">
                { atlas.say("key.title") }
                <span class="key__hint" data-needs="script">{ atlas.say("key.hint") }</span>
            </summary>
            <ul class="key__rows">
                for status in shown {
                    <li class="key__row">
                        <button type="button" class="key__button" data-action="filter" data-value={status.slug()}
                            aria-pressed={pressed(place.setup.shows(status))}>
                            { swatch(status) }
                            <span class="key__name">{ atlas.say(&format!("key.{}", status.slug())) }</span>
                            <span class="key__count">{ counts.get(status) }</span>
                        </button>
                    </li>
                }
                if !place.setup.hidden.is_empty() {
                    <li class="key__row">
                        <button type="button" class="key__button" data-action="show-all">{ atlas.say("key.show-all") }</button>
                    </li>
                }
                <li class="key__row">{ swatch(Status::None) }<span>{ atlas.say("key.none") }</span></li>
                <li class="key__row">
                    <span class="swatch" data-status="disputed"></span><span>{ atlas.say("key.disputed-area") }</span>
                </li>
                <li class="key__row">
                    <span class="swatch swatch--line"></span><span>{ atlas.say("key.disputed-line") }</span>
                </li>
                <li class="key__row">
                    <span class="swatch swatch--dots"></span><span>{ atlas.say("key.control-line") }</span>
                </li>
                <li class="key__row key__more">
                    <a href={format!("{}#borders", place.href(Page::About))}>{ atlas.say("key.borders") }</a>
                </li>
            </ul>
        </details>
    }
}

/// A standing's fill and pattern, small.
pub(super) fn swatch(status: Status) -> Html {
    html! { <span class="swatch" data-status={status.slug()}></span> }
}

/// Standings that are off, as one attribute of what shows states; the style sheet does the rest.
pub(super) fn off(place: &Place) -> Option<String> {
    let slugs: Vec<&str> = place.setup.hidden.iter().map(|it| it.slug()).collect();
    (!slugs.is_empty()).then(|| slugs.join(" "))
}
