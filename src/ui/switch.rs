//! What stands in the middle, map or table, and what lies over the map.

use yew::prelude::*;

use super::glyph::{LAYERS, MAP, TABLE, icon};
use super::menu::{menu, pressed};
use super::place::Place;
use crate::state::{Layer, Shown};

/// Map, Table and Layers, joined. They need the script; without it the overview's text has the table.
pub(super) fn switch(place: &Place) -> Html {
    if !place.atlas.is_drawn() {
        return Html::default();
    }
    let view = |shown: Shown, value: &'static str, word: &str, path: &'static str| {
        html! {
            <button type="button" class="switch__button" data-action="show" data-value={value}
                aria-pressed={pressed(place.view.shown == shown)}>
                { icon(path) }
                <span class="switch__word">{ place.atlas.say(word) }</span>
            </button>
        }
    };
    html! {
        <div class="switch" data-needs="script" role="group" aria-label={place.atlas.say("switch.label")}>
            { view(Shown::Map, "map", "switch.map", MAP) }
            { view(Shown::Table, "table", "switch.table", TABLE) }
            { layers(place) }
        </div>
    }
}

fn layers(place: &Place) -> Html {
    let label = place.atlas.say("switch.layers");
    let summary = html! { <>{ icon(LAYERS) }<span class="switch__word">{ label.clone() }</span></> };
    let rows = Layer::ALL.map(|it| (it.slug(), place.setup.lays(it)));
    menu(place.atlas, "switch__button", (summary, label), "layer", &rows)
}
