use yew::prelude::*;

use super::part::el;
use crate::state::Page;
use crate::ui::glyph::{CLOSE, LINK, PRINT, icon};
use crate::ui::place::Place;

/// What can be done with the open page: copy its address, print it, leave it for the overview.
///
/// The field stays hidden until the clipboard refuses; then it shows the address to copy by hand.
pub(super) fn tools(place: &Place) -> Html {
    let say = |key: &str| place.atlas.say(key);
    let button = |action: &'static str, key: &str, path: &'static str| {
        html! {
            <button class="tool" type="button" data-action={action} data-needs="script" data-done={say("tools.copied")}
                aria-label={say(key)} title={say(key)}>{ icon(path) }</button>
        }
    };
    let close = || {
        let href = place.href(Page::Overview);
        html! { <a class="tool" {href} aria-label={say("tools.close")} title={say("tools.close")}>{ icon(CLOSE) }</a> }
    };
    el(
        "div",
        "tools",
        vec![
            button("copy-link", "tools.copy-link", LINK),
            button("print", "tools.print", PRINT),
            if place.view.page == Page::Overview { Html::default() } else { close() },
            html! { <span class="tools__said" role="status"></span> },
            html! { <input class="tools__address" readonly=true hidden=true aria-label={say("tools.address")} /> },
        ],
    )
}
