use yew::prelude::*;

use crate::ui::atlas::Atlas;
use crate::ui::glyph::{FIT, MINUS, PLUS, icon};

/// Zoom in, out and back to the whole. They need the script and show only once it runs.
pub(super) fn controls(atlas: Atlas, home: bool) -> Html {
    let button = |action: &'static str, path: &'static str, disabled: bool| {
        html! {
            <button type="button" class="controls__button" data-action={action} aria-label={atlas.say(&format!("map.{action}"))}
                title={atlas.say(&format!("map.{action}"))} aria-disabled={disabled.then_some("true")}>
                { icon(path) }
            </button>
        }
    };
    html! {
        <div class="controls" data-needs="script">
            { button("zoom-in", PLUS, false) }
            { button("zoom-out", MINUS, home) }
            { button("zoom-reset", FIT, home) }
        </div>
    }
}
