//! Roads, rails, pipes and power lines that are context: schematic lines between cities, with their names close up.

use yew::prelude::*;

use super::stand;
use crate::geo::{Corridors, Label};
use crate::model::{Entity, Kind};
use crate::state::Layer;
use crate::ui::place::Place;

/// From which zoom the lines' names have room, and from which those of the cities.
const NAMED_FROM: f64 = 2.0;
const CITIES_FROM: f64 = 3.0;

/// What to draw; nothing while the layer is off.
fn shown(place: &Place) -> Option<&'static Corridors> {
    place.setup.lays(Layer::Corridors).then(|| place.atlas.corridors())
}

/// The lines, inside what the camera moves: what is built drawn through, what is planned in dots, and the cities.
pub(super) fn corridors(place: &Place) -> Html {
    let Some(it) = shown(place) else { return Html::default() };
    let lines = [
        ("corridors__case", &it.built),
        ("corridors__case", &it.planned),
        ("corridors__built", &it.built),
        ("corridors__planned", &it.planned),
        ("corridors__rim", &it.cities),
        ("corridors__city", &it.cities),
    ];
    html! { <g class="corridors">{ for lines.iter().map(|&(class, d)| html! { <path {class} d={d.as_str()} /> }) }</g> }
}

/// Their names, each a link to the page that tells of it, and close up those of the cities.
pub(super) fn legend(place: &Place, zoom: f64) -> Html {
    let Some(it) = shown(place).filter(|_| zoom >= NAMED_FROM) else { return Html::default() };
    let name = |it: &Label| {
        let inside = it.theme.map_or_else(
            || Html::from(it.text.clone()),
            |at| place.link_saying(Entity { kind: Kind::Theme, at }, it.text.clone()),
        );
        html! { <li class="corridors__name" style={stand(it.at)}>{ inside }</li> }
    };
    let near = it.labels.iter().filter(|it| it.theme.is_some() || zoom >= CITIES_FROM);
    html! { <ul class="corridors__names" aria-label={place.atlas.say("corridors.label")}>{ for near.map(name) }</ul> }
}

/// A plate that says, on a closer look, how borders are drawn; and of corridors what they are not, and where they are
/// told.
pub(super) fn note(place: &Place) -> Html {
    let corridors = shown(place);
    let telling = |at: &usize| corridors.is_some_and(|it| it.labels.iter().any(|it| it.theme == Some(*at)));
    html! {
        <p class="map__note">
            <span class="map__borders">{ place.atlas.say("map.borders") }</span>
            if corridors.is_some() {
                <span class="map__corridors">
                    { " " }{ place.atlas.say("corridors.note") }
                    for at in (0..Kind::Theme.len(place.atlas.record())).filter(telling) {
                        { " " }{ place.theme_link(at) }
                    }
                </span>
            }
        </p>
    }
}
