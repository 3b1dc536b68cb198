use yew::prelude::*;

use super::layout::{Form, Layout, Stand, broken, joined};
use super::{stand, stand_beside};
use crate::geo::{Name, Tier, Units, Water};
use crate::model::{Iso, State};
use crate::ui::part::{all, el, keyed, tag, text};
use crate::ui::place::Place;
use crate::ui::status_text::in_year;

/// Where Pakistan's leader begins, from the middle of its name inside the shape, in units.
pub(super) const LEADER_FROM: Units = Units { x: -20.0, y: 90.0 };

/// Names of states and seas, in pixels at every zoom, each where the layout found a place; before the map has been
/// measured, each from the tier in which it fits its shape.
///
/// For the eye only: the shapes under them carry the same names for everyone.
pub(super) fn names(place: &Place, tier: Option<Tier>, layout: Option<&Layout>) -> Html {
    let chart = place.atlas.chart();
    let stand_of = |at: usize| layout.map(|it| it.names[at]);
    let mut parts = Vec::new();
    for (at, it) in chart.waters.iter().enumerate() {
        parts.push(water(place, it, layout.map(|it| it.waters[at])));
    }
    for (at, it) in chart.names.iter().enumerate() {
        if let Some(state) = place.atlas.record().state(it.state) {
            parts.push(name(place, it, state, tier, stand_of(at)));
        }
    }
    parts.push(el("span", "names__ruler", vec![text(RULER)]));
    tag!("div", ["aria-hidden" = "true", "class" = "names"], parts)
}

/// A name to be measured, set as capitals at 11 px: it tells how wide the reader's face is.
const RULER: &str = "KAZAKHSTAN";

/// Whether a marker stands in for the shape at the overview.
pub(super) fn small(name: &Name) -> bool {
    name.shape_from.number() > 5
}

fn name(place: &Place, name: &Name, state: &State, tier: Option<Tier>, found: Option<Option<Stand>>) -> Html {
    let status = place.atlas.record().status(state, place.view.year);
    let shown = match found {
        Some(found) => Some(found.is_some()),
        None => tier.map(|it| it >= name.from),
    };
    let shown = shown.map(|it| if it { "yes" } else { "no" });
    let stands = found.flatten();
    let shift = stands.map_or((0.0, 0.0), |it| it.shift);
    let at = stands.map_or(name.at, |it| it.at);
    let style = stand_beside(at, shift);
    let form = stands.map_or(Form::Whole, |it| it.form);
    let bare = matches!(form, Form::Code | Form::Broken)
        || stands.is_some_and(|it| !matches!(it.side, "inside" | "sea"));
    let below = match form {
        Form::Told => Some(in_year(place.atlas.record(), state, place.view.year)),
        _ => joined(place, state).filter(|_| !bare).map(|it| it.to_string()),
    };
    let pakistan = state.iso3 == Iso::PAKISTAN;
    let said = if form == Form::Code { state.iso3.upper() } else { broken(&state.name, form) };
    let led = pakistan && shown != Some("no") && stands.is_none_or(|it| it.side == "sea");
    let inside = vec![text(&said), below.map(|it| el("small", "", vec![text(&it)])).unwrap_or_default()];
    let word = tag!(
        "span",
        [
            "style" = style,
            "data-status" = status.slug(),
            "data-from" = name.from.number().to_string(),
            "data-shown" = shown,
            "data-side" = stands.map(|it| it.side),
            "data-size" = stands.map(|it| it.size),
            "class" = if pakistan { "name name--pakistan" } else { "name" },
        ],
        inside
    );
    let leader = if led { leader(name, shift) } else { Html::default() };
    all(vec![leader, keyed(&state.iso3.upper(), word)])
}

/// From Pakistan's name on the sea to its shape.
fn leader(name: &Name, shift: (f64, f64)) -> Html {
    let from = Units { x: name.at.x + LEADER_FROM.x, y: name.at.y + LEADER_FROM.y };
    tag!("span", ["style" = stand_beside(from, shift), "class" = "leader leader--pakistan"], vec![])
}

fn water(place: &Place, water: &Water, shown: Option<bool>) -> Html {
    let shown = shown.map(|it| if it { "yes" } else { "no" });
    tag!(
        "span",
        [
            "style" = stand(water.at),
            "data-water" = water.id.clone(),
            "data-shown" = shown,
            "class" = "name name--water",
        ],
        vec![place.atlas.text(&["water.", &water.id].concat())]
    )
}
