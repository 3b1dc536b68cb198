use super::colours::light;
use super::column::LEFT;
use super::faces::Setting;
use super::palette::dress;
use super::tag::{moved, tag};
use crate::geo::short;
use crate::model::Status;
use crate::prerender::document::escaped;
use crate::ui::Place;

/// The first row's top, from row to row, and where the second column begins, in pixels.
const TOP: f64 = 460.0;
const STEP: f64 = 25.0;
const SECOND: f64 = 214.0;

/// What fills and lines mean: standings that some state has in the year, and beside them what is not settled.
pub(super) fn key(place: &Place) -> String {
    let words = &place.atlas.record().words;
    let counts = place.atlas.record().counts(place.view.year);
    let standings = Status::ALL.into_iter().filter(|it| *it != Status::None);
    let mut shown = 0;
    let mut rows = String::new();
    for status in standings {
        let there = counts.get(status) > 0;
        let at = moved(LEFT, TOP + f64::from(shown) * STEP);
        shown += u8::from(there);
        let dress = dress(status);
        let rim = if dress.fill == "sand" { "sand-ink" } else { dress.fill };
        let swatch = swatch(dress.fill(), &dress.pattern("key", status), rim);
        let inside = swatch + &said(words.say(&["key.", status.slug()].concat()));
        let display = if there { "inline" } else { "none" };
        rows += &tag("g", &[("data-key", status.slug()), ("transform", &at), ("display", display)], &inside);
    }
    let unsettled = [
        (swatch(light("land"), "url(#poster-key-hatch)", "coast"), "key.disputed-area"),
        (dashes("1.5", "4 2.6", "butt"), "key.disputed-line"),
        (dashes("2", "0.1 4", "round"), "key.control-line"),
    ];
    let fixed: String = (0u8..)
        .zip(unsettled)
        .map(|(at, (swatch, key))| {
            let at = moved(SECOND, TOP + f64::from(at) * STEP);
            tag("g", &[("transform", &at)], &(swatch + &said(words.say(key))))
        })
        .collect();
    let attributes = [
        ("data-poster", "key"),
        ("data-left", &*short(LEFT)),
        ("data-top", &short(TOP)),
        ("data-step", &short(STEP)),
        ("font-family", Setting::Sans.family()),
        ("font-size", "14"),
        ("fill", light("ink")),
    ];
    tag("g", &attributes, &rows) + &tag("g", &attributes[4..], &fixed)
}

fn said(text: &str) -> String {
    tag("text", &[("x", "34"), ("y", "13")], &escaped(text))
}

fn swatch(fill: &str, pattern: &str, rim: &str) -> String {
    let rect = |more: &[(&str, &str)]| {
        let own = [("x", "0.5"), ("y", "0.5"), ("width", "25"), ("height", "15")];
        tag("rect", &[&own[..], more].concat(), "")
    };
    rect(&[("fill", fill)]) + &rect(&[("fill", pattern), ("stroke", light(rim))])
}

fn dashes(width: &str, dashes: &str, cap: &str) -> String {
    tag(
        "path",
        &[
            ("d", "M0 8h26"),
            ("stroke", light("dispute")),
            ("stroke-width", width),
            ("stroke-dasharray", dashes),
            ("stroke-linecap", cap),
        ],
        "",
    )
}
