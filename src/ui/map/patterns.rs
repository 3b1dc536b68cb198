use yew::prelude::*;

use crate::geo::short;

/// The second cue beside each fill (DESIGN: pinstripes, diagonals, dots, hatch), upright on the rolled plane.
///
/// `pixels` a unit keep a pattern the same size on screen at every zoom.
pub(super) fn patterns(pixels: f64) -> Html {
    let scale = short(1.0 / pixels);
    let turned = |degrees: f64| format!("rotate({}) scale({scale})", short(degrees - 10.0));
    let pattern = |id: &'static str, size: &'static str, degrees: f64, inside: Html| {
        html! {
            <pattern {id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={turned(degrees)}>
                { inside }
            </pattern>
        }
    };
    html! {
        <defs>
            { pattern("member", "4", 0.0, html! { <path class="ink-later" d="M0 2h4" /> }) }
            { pattern("observer", "5", 45.0, html! { <path class="ink-observer" d="M0 2.5h5" /> }) }
            { pattern("dialogue-partner", "3", 0.0, html! { <circle class="ink-dot" cx="1.5" cy="1.5" r="0.8" /> }) }
            { pattern("partner", "4", 0.0, html! { <circle class="ink-dot" cx="2" cy="2" r="0.8" /> }) }
            { pattern("hatch", "6", -45.0, html! { <path class="ink-hatch" d="M0 3h6" /> }) }
        </defs>
    }
}
