use yew::prelude::*;

use crate::state::Page;
use crate::ui::glyph::{CLOSE, LINK, PRINT, icon};
use crate::ui::part::{el, tag};
use crate::ui::place::Place;

/// What can be done with the open page: copy its address, print it, leave it for the overview.
///
/// The field stays hidden until the clipboard refuses; then it shows the address to copy by hand.
pub(super) fn tools(place: &Place) -> Html {
    let say = |key: &str| place.atlas.say(key);
    let button = |action: &'static str, key: &str, path: &'static str| {
        tag!(
            "button",
            [
                "type" = "button",
                "data-action" = action,
                "data-needs" = "script",
                "data-done" = say("tools.copied"),
                "aria-label" = say(key),
                "title" = say(key),
                "class" = "tool",
            ],
            vec![icon(path)]
        )
    };
    let close = || tool(place.href(Page::Overview), say("tools.close"), CLOSE);
    el(
        "div",
        "tools",
        vec![
            button("copy-link", "tools.copy-link", LINK),
            button("print", "tools.print", PRINT),
            if place.view.page == Page::Overview { Html::default() } else { close() },
            tag!("span", ["role" = "status", "class" = "tools__said"], vec![]),
            html! { <input class="tools__address" readonly=true hidden=true aria-label={say("tools.address")} /> },
        ],
    )
}

/// A link of one icon.
#[inline(never)]
pub(super) fn tool(href: AttrValue, name: AttrValue, path: &'static str) -> Html {
    tag!(
        "a",
        ["href" = href, "aria-label" = name.clone(), "title" = name, "class" = "tool"],
        vec![icon(path)]
    )
}
