use yew::prelude::*;

use super::atlas::Atlas;
use super::part::{el, tag};

/// A summary that unfolds a plate of rows, each a button that is pressed in or not.
///
/// `kind` is the action of every row and the group of its word; a row's value follows it.
pub(super) fn menu(
    atlas: Atlas,
    class: &'static str,
    (summary, label): (Html, AttrValue),
    kind: &'static str,
    rows: &[(&'static str, bool)],
) -> Html {
    let row = |&(value, on): &(&'static str, bool)| {
        let word = vec![atlas.text(&[kind, ".", value].concat())];
        let button = tag!(
            "button",
            [
                "type" = "button",
                "data-action" = kind,
                "data-value" = value,
                "aria-pressed" = pressed(on),
                "class" = "menu__row",
            ],
            word
        );
        el("li", "", vec![button])
    };
    let rows = rows.iter().map(row).collect();
    let summary = tag!("summary", ["aria-label" = label.clone(), "class" = class], vec![summary]);
    let rows = tag!("ul", ["aria-label" = label, "class" = "menu__rows"], rows);
    el("details", "menu", vec![summary, rows])
}

/// `aria-pressed` of a button.
pub(super) fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}
