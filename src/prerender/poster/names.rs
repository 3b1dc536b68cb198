use super::colours::light;
use super::faces::Setting;
use super::palette::dress;
use super::tag::tag;
use crate::geo::short;
use crate::model::{Iso, Status};
use crate::prerender::document::escaped;
use crate::ui::{Sketch, Written};

/// Names of states and waters, each where the map's own layout found a place, set as `static/css/names.css` sets them.
pub(super) fn names(sketch: &Sketch) -> String {
    let leader = sketch.leader.map(leader).unwrap_or_default();
    let names: String = sketch.names.iter().map(name).collect();
    // Each letter over its own outline in the colour of the ground, so that patterns and coasts do not run through.
    let attributes = [
        ("data-poster", "names"),
        ("stroke-width", "2.6"),
        ("stroke-linejoin", "round"),
        ("paint-order", "stroke"),
    ];
    leader + &tag("g", &attributes, &names)
}

/// How a name is set: size in pixels, space between letters in pixels, and whether in capitals.
struct Set {
    size: f64,
    space: f64,
    capitals: bool,
    setting: Setting,
}

fn set(written: &Written, pakistan: bool) -> Set {
    let size = match written.size {
        "middle" | "water" => 13.0,
        "large" => 12.5,
        "larger" | "hero-small" => 15.0,
        "hero" => 19.0,
        _ => 11.0,
    };
    let member = written.status.is_member() || written.status == Status::ShanghaiFive;
    let space = match (pakistan, written.size) {
        (true, _) if written.side != "inside" => 0.0,
        (true, _) => 0.12,
        (_, "large" | "larger") => 0.22,
        _ if member => 0.08,
        _ => 0.02,
    };
    let capitals = member && !(pakistan && written.side == "sea");
    let setting = match written.state {
        None => Setting::Serif,
        Some(_) if member || pakistan => Setting::Strong,
        Some(_) => Setting::Sans,
    };
    Set { size, space: space * size, capitals, setting }
}

fn name(it: &Written) -> String {
    let pakistan = it.state == Some(Iso::PAKISTAN);
    let set = set(it, pakistan);
    let dress = dress(it.status);
    let (ink, halo) = match (it.state, it.side) {
        (None, _) => ("water", "sea"),
        (_, "inside") => (dress.ink, dress.fill),
        (_, "sea") => ("pakistan-text", "sea"),
        _ => ("ink", "sea"),
    };
    let (line, small) = (set.size * 1.15, 11.0 * 1.2);
    let height = it.lines.len() as f64 * line + if it.below.is_some() { small } else { 0.0 };
    let top = match it.side {
        "above" => it.at.1 - height,
        "below" | "sea" => it.at.1,
        _ => it.at.1 - height / 2.0,
    };
    let anchor = match it.side {
        "left" | "sea" => "end",
        "right" => "start",
        _ => "middle",
    };
    let row = |text: &str, top: f64, set: &Set, colour: &str| row(text, (it.at.0, top), set, anchor, colour);
    let mut inside = String::new();
    for (at, text) in it.lines.iter().enumerate() {
        let said = if set.capitals { text.to_uppercase() } else { text.clone() };
        inside += &row(&said, top + at as f64 * line, &set, "");
    }
    if let Some(below) = &it.below {
        let colour = if it.side == "sea" { light("ink") } else { "" };
        let small = Set { size: 11.0, space: 0.22, capitals: false, setting: Setting::Sans };
        inside += &row(below, top + it.lines.len() as f64 * line, &small, colour);
    }
    let state = it.state.map(Iso::upper).unwrap_or_default();
    // A name beside its shape keeps its colour, whatever the shape's standing.
    let key = if it.side == "inside" && !state.is_empty() { "data-name" } else { "data-beside" };
    tag("g", &[(key, &state), ("fill", light(ink)), ("stroke", light(halo))], &inside)
}

/// A line of a name.
fn row(text: &str, (x, top): (f64, f64), set: &Set, anchor: &str, colour: &str) -> String {
    // The space after the last letter counts too where a text is centred or ends at a place.
    let aside = match anchor {
        "middle" => set.space / 2.0,
        "end" => set.space,
        _ => 0.0,
    };
    let (x, y) = (short(x + aside), short(top + set.size * 0.92));
    let (size, space) = (short(set.size), short(set.space));
    let mut all = vec![
        ("x", x.as_str()),
        ("y", &y),
        ("text-anchor", anchor),
        ("font-family", set.setting.family()),
        ("font-weight", set.setting.weight()),
        ("font-size", &size),
        ("letter-spacing", &space),
    ];
    if !colour.is_empty() {
        all.push(("fill", colour));
    }
    tag("text", &all, &escaped(text))
}

/// From Pakistan's name on the sea to its shape.
fn leader([from, to]: [(f64, f64); 2]) -> String {
    let d = format!("M{} {}L{} {}", short(from.0), short(from.1), short(to.0), short(to.1));
    let line = |colour: &str, width: &str| {
        tag("path", &[("d", &d), ("stroke", light(colour)), ("stroke-width", width)], "")
    };
    line("case", "3.5") + &line("pakistan", "1.5")
}
