//! What stands in the middle, map or table, and what lies over the map.

use yew::prelude::*;

use super::glyph::{LAYERS, MAP, TABLE, icon};
use super::menu::{menu, pressed};
use super::part::{all, el, tag, text};
use super::place::Place;
use crate::state::{Layer, Shown};

/// Map, Table and Layers, joined. They need the script; without it the overview's text has the table.
pub(super) fn switch(place: &Place) -> Html {
    if !place.atlas.is_drawn() {
        return Html::default();
    }
    let view = |shown: Shown, value: &'static str, word: &str, path: &'static str| {
        let inside = vec![icon(path), el("span", "switch__word", vec![place.atlas.text(word)])];
        tag!(
            "button",
            [
                "type" = "button",
                "data-action" = "show",
                "data-value" = value,
                "aria-pressed" = pressed(place.view.shown == shown),
                "class" = "switch__button",
            ],
            inside
        )
    };
    let label = place.atlas.say("switch.label");
    let parts = vec![
        view(Shown::Map, "map", "switch.map", MAP),
        view(Shown::Table, "table", "switch.table", TABLE),
        layers(place),
    ];
    tag!("div", ["data-needs" = "script", "role" = "group", "aria-label" = label, "class" = "switch"], parts)
}

fn layers(place: &Place) -> Html {
    let label = place.atlas.say("switch.layers");
    let summary = all(vec![icon(LAYERS), el("span", "switch__word", vec![text(&label)])]);
    let rows = Layer::ALL.map(|it| (it.slug(), place.setup.lays(it)));
    menu(place.atlas, "switch__button", (summary, label), "layer", &rows)
}
