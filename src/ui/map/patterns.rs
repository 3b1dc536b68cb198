use yew::prelude::*;

use crate::geo::short;
use crate::ui::part::{el, tag};

/// The second cue beside each fill (DESIGN: pinstripes, diagonals, dots, hatch), upright on the rolled plane.
///
/// `pixels` a unit keep a pattern the same size on screen at every zoom.
pub(super) fn patterns(pixels: f64) -> Html {
    let scale = short(1.0 / pixels);
    let pattern = |id: &'static str, size: &'static str, degrees: f64, inside: Html| {
        let turned = ["rotate(", &short(degrees - 10.0), ") scale(", &scale, ")"].concat();
        tag!(
            "pattern",
            [
                "id" = id,
                "width" = size,
                "height" = size,
                "patternUnits" = "userSpaceOnUse",
                "patternTransform" = turned,
            ],
            vec![inside]
        )
    };
    let line = |class: &'static str, d: &'static str| tag!("path", ["d" = d, "class" = class], vec![]);
    let dot = |middle: &'static str| {
        tag!("circle", ["cx" = middle, "cy" = middle, "r" = "0.8", "class" = "ink-dot"], vec![])
    };
    let patterns = vec![
        pattern("member", "4", 0.0, line("ink-later", "M0 2h4")),
        pattern("observer", "5", 45.0, line("ink-observer", "M0 2.5h5")),
        pattern("dialogue-partner", "3", 0.0, dot("1.5")),
        pattern("partner", "4", 0.0, dot("2")),
        pattern("hatch", "6", -45.0, line("ink-hatch", "M0 3h6")),
    ];
    el("defs", "", patterns)
}
