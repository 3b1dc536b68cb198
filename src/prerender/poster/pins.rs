use super::colours::light;
use super::faces::{Setting, width};
use super::fit::Fit;
use super::lines::shortened;
use super::tag::{moved, tag};
use crate::geo::{FRAME, short};
use crate::prerender::document::escaped;
use crate::ui::{Pinned, Sketch};

/// The widest a plate may be, and what its edges take, as on the site (`src/ui/map/layout/callouts.rs`).
const WIDEST: f64 = 190.0;
const EDGE: f64 = 20.0;

/// The shapes of pins by `poster-pin-<shape>`, about their middle.
pub(super) fn shapes() -> String {
    let (ink, case) = (light("ink"), light("case"));
    let square = |side: f64, corner: &str, turned: &str| {
        let half = short(-side / 2.0);
        let side = short(side);
        let attributes = [
            ("x", half.as_str()),
            ("y", &half),
            ("width", &side),
            ("height", &side),
            ("rx", corner),
            ("fill", ink),
            ("stroke", case),
            ("stroke-width", "4"),
            ("paint-order", "stroke"),
            ("transform", turned),
        ];
        tag("rect", &attributes, "")
    };
    let disc = |radius: &str, fill: &str, more: &[(&str, &str)]| {
        tag("circle", &[&[("r", radius), ("fill", fill)], more].concat(), "")
    };
    let ring = disc("7.5", case, &[]) + &disc("4.5", case, &[("stroke", ink), ("stroke-width", "2")]);
    let diamond = || square(10.0, "0", "rotate(45)");
    [
        ("body", square(13.0, "0", "rotate(0)") + &disc("2.4", case, &[])),
        ("drill", diamond()),
        ("event", diamond()),
        ("meeting", ring),
        ("document", square(9.0, "0", "rotate(0)")),
        ("group", square(18.0, "2", "rotate(0)")),
    ]
    .map(|(name, inside)| tag("g", &[("id", &format!("poster-pin-{name}"))], &inside))
    .concat()
}

/// The layer that pins lie in, with the fitted frame in its own pixels: left, top, width, height.
pub(super) fn layer(fit: &Fit, pins: &str) -> String {
    let (room, zoom) = (fit.room, fit.lens.camera.zoom);
    let corner = room.screen(fit.lens.camera, crate::geo::Units { x: FRAME.x, y: FRAME.y });
    let (wide, high) = (FRAME.width * room.unit * zoom, FRAME.height * room.unit * zoom);
    let frame = [corner.0, corner.1, wide, high].map(short).join(" ");
    tag("g", &[("data-poster", "pins"), ("data-frame", &frame)], pins)
}

/// Pins with their plates; what bears on the page lies above what does not.
pub(super) fn pins(sketch: &Sketch) -> String {
    let mut all: Vec<&Pinned> = sketch.pins.iter().collect();
    all.sort_by_key(|it| it.bears);
    let leaders = all.iter().map(|it| it.plate.map(|(to, _)| leader(it.at, to)).unwrap_or_default());
    let plates = all.iter().filter_map(|it| it.plate.map(|(to, side)| plate(it, to, side)));
    leaders.chain(all.iter().map(|it| pin(it))).chain(plates).collect()
}

fn pin(it: &Pinned) -> String {
    let shape = if it.count > 1 { "group" } else { it.shape };
    let href = format!("#poster-pin-{shape}");
    let at = moved(it.at.0, it.at.1) + if it.bears { "" } else { " scale(.7)" };
    let dim = if it.bears { "1" } else { ".5" };
    let shape = tag("use", &[("href", &href), ("transform", &at), ("opacity", dim)], "");
    if it.count < 2 || !it.bears {
        return shape;
    }
    shape + &line(&it.count.to_string(), (it.at.0, it.at.1 + 4.2), (Setting::Strong, 12.0), "page", "middle")
}

/// A plate at a pin: what is there, and when.
fn plate(it: &Pinned, (dx, dy): (f64, f64), side: &str) -> String {
    let told = width(&it.name, Setting::Strong, 12.5).max(width(&it.detail, Setting::Sans, 12.0));
    let wide = (told + EDGE).min(WIDEST);
    let high = if it.detail.is_empty() { 26.0 } else { 42.0 };
    let (x, y) = (it.at.0 + dx, it.at.1 + dy);
    let (left, top) = match side {
        "right" => (x, y - high / 2.0),
        "left" => (x - wide, y - high / 2.0),
        "above" => (x - wide / 2.0, y - high),
        _ => (x - wide / 2.0, y),
    };
    let rect = |grown: f64, attributes: &[(&str, &str)]| {
        let box_ = [left - grown, top - grown, wide + 2.0 * grown, high + 2.0 * grown].map(short);
        let own = [("x", box_[0].as_str()), ("y", &box_[1]), ("width", &box_[2]), ("height", &box_[3])];
        tag("rect", &[&own[..], attributes].concat(), "")
    };
    let said = |text: &str, down: f64, setting: Setting, size: f64, colour: &str| {
        let text = shortened(text, setting, size, wide - EDGE);
        line(&text, (left + EDGE / 2.0, top + down), (setting, size), colour, "start")
    };
    [
        rect(1.5, &[("rx", "5"), ("fill", light("case"))]),
        rect(0.0, &[("rx", "4"), ("fill", light("raised")), ("stroke", light("rule-strong"))]),
        said(&it.name, 17.0, Setting::Strong, 12.5, "ink"),
        if it.detail.is_empty() {
            String::new()
        } else {
            said(&it.detail, 33.0, Setting::Sans, 12.0, "ink-2")
        },
    ]
    .concat()
}

fn leader((x, y): (f64, f64), (dx, dy): (f64, f64)) -> String {
    let d = format!("M{} {}l{} {}", short(x), short(y), short(dx), short(dy));
    let line = |colour: &str, width: &str| {
        tag("path", &[("d", &d), ("stroke", light(colour)), ("stroke-width", width)], "")
    };
    line("case", "3.4") + &line("ink", "1.1")
}

fn line(
    text: &str,
    (x, y): (f64, f64),
    (setting, size): (Setting, f64),
    colour: &str,
    anchor: &str,
) -> String {
    tag(
        "text",
        &[
            ("x", &short(x)),
            ("y", &short(y)),
            ("text-anchor", anchor),
            ("font-family", setting.family()),
            ("font-weight", setting.weight()),
            ("font-size", &short(size)),
            ("fill", light(colour)),
        ],
        &escaped(text),
    )
}
