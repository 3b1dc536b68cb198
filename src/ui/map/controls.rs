use yew::prelude::*;

use crate::ui::atlas::Atlas;
use crate::ui::glyph::{FIT, MINUS, PLUS, icon};
use crate::ui::part::tag;

/// Zoom in, out and back to the whole. They need the script and show only once it runs.
pub(super) fn controls(atlas: Atlas, home: bool) -> Html {
    let button = |action: &'static str, path: &'static str, disabled: bool| {
        let (word, off) = (atlas.say(&["map.", action].concat()), disabled.then_some("true"));
        tag!(
            "button",
            [
                "type" = "button",
                "data-action" = action,
                "aria-label" = word.clone(),
                "title" = word,
                "aria-disabled" = off,
                "class" = "controls__button",
            ],
            vec![icon(path)]
        )
    };
    let buttons = vec![
        button("zoom-in", PLUS, false),
        button("zoom-out", MINUS, home),
        button("zoom-reset", FIT, home),
    ];
    tag!("div", ["data-needs" = "script", "class" = "controls"], buttons)
}
