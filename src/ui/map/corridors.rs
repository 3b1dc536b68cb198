//! Roads, rails, pipes and power lines that are context: schematic lines between cities, with their names close up.

use yew::prelude::*;

use super::layout::Layout;
use super::stand;
use crate::geo::{Corridors, Label, short};
use crate::model::{Entity, Kind};
use crate::state::Layer;
use crate::ui::part::{all, el, tag, text};
use crate::ui::place::Place;

/// What to draw; nothing while the layer is off.
pub(super) fn shown(place: &Place) -> Option<&'static Corridors> {
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
    let line = |&(class, d): &(&'static str, &'static String)| {
        tag!("path", ["d" = d.as_str(), "class" = class], vec![])
    };
    el("g", "corridors", lines.iter().map(line).collect())
}

/// Their names where the layout found room, each a link to the page that tells of it, and close up those of the cities.
pub(super) fn legend(place: &Place, layout: Option<&Layout>) -> Html {
    let (Some(it), Some(layout)) = (shown(place), layout) else { return Html::default() };
    let name = |(it, found): (&Label, &Option<(&'static str, f64)>)| {
        let (side, down) = (*found)?;
        let style = [stand(it.at), short(down)].join(";--dy:");
        let inside = it.theme.map_or_else(
            || text(&it.text),
            |at| place.link_saying(Entity { kind: Kind::Theme, at }, it.text.clone()),
        );
        Some(tag!("li", ["data-side" = side, "style" = style, "class" = "corridors__name"], vec![inside]))
    };
    let near = it.labels.iter().zip(&layout.corridors).filter_map(name).collect();
    let label = place.atlas.say("corridors.label");
    tag!("ul", ["aria-label" = label, "class" = "corridors__names"], near)
}

/// A plate that says, on a closer look, how borders are drawn; and of corridors what they are not, and where they are
/// told.
pub(super) fn note(place: &Place) -> Html {
    let corridors = shown(place);
    let telling = |at: &usize| corridors.is_some_and(|it| it.labels.iter().any(|it| it.theme == Some(*at)));
    let mut told = Vec::new();
    if corridors.is_some() {
        let mut said = vec![place.atlas.text("corridors.note")];
        for at in (0..Kind::Theme.len(place.atlas.record())).filter(telling) {
            said.extend([text(" "), place.theme_link(at)]);
        }
        told.extend([text(" "), el("span", "map__corridors", said)]);
    }
    let borders = el("span", "map__borders", vec![place.atlas.text("map.borders")]);
    el("p", "map__note", vec![borders, all(told)])
}
