use yew::prelude::*;

use super::atlas::Atlas;

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
    html! {
        <details class="menu">
            <summary {class} aria-label={label.clone()}>{ summary }</summary>
            <ul class="menu__rows" aria-label={label}>
                for &(value, on) in rows {
                    <li>
                        <button type="button" class="menu__row" data-action={kind} data-value={value} aria-pressed={pressed(on)}>
                            { atlas.say(&[kind, ".", value].concat()) }
                        </button>
                    </li>
                }
            </ul>
        </details>
    }
}

/// `aria-pressed` of a button.
pub(super) fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}
