use super::colours::{light, thin};
use super::fit::Fit;
use super::pins;
use super::tag::tag;
use crate::geo::short;

/// The second sign beside each fill, as `src/ui/map/patterns.rs` draws it: once for the map, upright on its rolled
/// plane, and once for the key. And the shapes of pins, the shape of the map's face.
pub(super) fn patterns(fit: &Fit) -> String {
    let map = |degrees: f64| format!("rotate({}) scale({:.4})", short(degrees - 10.0), 1.0 / fit.pixels());
    let key = |degrees: f64| format!("rotate({})", short(degrees));
    let clip = tag(
        "clipPath",
        &[("id", "poster-face")],
        &tag("rect", &[("x", "440"), ("width", "760"), ("height", "566")], ""),
    );
    let inside = [all("map", &map), all("key", &key), clip, pins::shapes()];
    tag("defs", &[], &inside.concat())
}

fn all(kind: &str, turned: &dyn Fn(f64) -> String) -> String {
    let line = |d: &str, colour: &str, opacity: &str, width: &str| {
        let attributes = [("d", d), ("stroke", colour), ("stroke-opacity", opacity), ("stroke-width", width)];
        tag("path", &attributes, "")
    };
    let dot = |middle: &str| {
        tag("circle", &[("cx", middle), ("cy", middle), ("r", "0.8"), ("fill", light("sand-ink"))], "")
    };
    let (white, faint) = thin("later-line");
    let one = |name: &str, size: &str, degrees: f64, inside: String| {
        tag(
            "pattern",
            &[
                ("id", &format!("poster-{kind}-{name}")),
                ("width", size),
                ("height", size),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", &turned(degrees)),
            ],
            &inside,
        )
    };
    [
        one("member", "4", 0.0, line("M-4 2h12", &white, faint, "1")),
        one("observer", "5", 45.0, line("M-5 2.5h15", light("sand-ink"), "1", "1.5")),
        one("dialogue-partner", "3", 0.0, dot("1.5")),
        one("partner", "4", 0.0, dot("2")),
        one("hatch", "6", -45.0, line("M-6 3h18", light("dispute"), "0.38", "1")),
    ]
    .concat()
}
