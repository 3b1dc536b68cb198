//! The map: shapes that are links, lines, names and pins, moved by one transform.

mod controls;
mod corridors;
mod ground;
mod groups;
mod help;
mod labels;
mod layout;
mod lines;
mod names;
mod patterns;
mod pins;
#[cfg(not(target_arch = "wasm32"))]
mod sketch;
mod spots;
mod states;
mod told;

use yew::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
pub use self::sketch::{Pinned, Sketch, Written, sketch};

use self::controls::controls;
use self::corridors::{corridors, note};
use self::ground::ground;
use self::help::help;
use self::labels::labels;
use self::lines::{claims, lines};
use self::patterns::patterns;
use self::states::states;
use super::key::off;
use super::part::{all, el, tag, text};
use super::place::{Lens, Place};
use super::still::still;
use crate::geo::{FRAME, short};
use crate::model::{Entity, Iso, Kind};

/// The drawing in a frame of any shape: `.plane` is the fitted frame, what lies beside it shows too.
pub(super) fn map(place: &Place, lens: Lens) -> Html {
    let atlas = place.atlas;
    let (camera, shift) = (lens.camera, lens.camera.shift());
    let (left, top) = (FRAME.x * (1.0 - camera.zoom) + shift.x, FRAME.y * (1.0 - camera.zoom) + shift.y);
    let zoom = short(camera.zoom);
    let moved = ["translate(", &short(left), " ", &short(top), ") scale(", &zoom, ")"].concat();
    let percent = |value: f64, whole: f64| short(value / whole * 100.0);
    let (left, top) = (percent(shift.x, FRAME.width), percent(shift.y, FRAME.height));
    let style = ["--zoom:", &zoom, ";--left:", &left, ";--top:", &top].concat();
    let view_box = [FRAME.x, FRAME.y, FRAME.width, FRAME.height].map(short).join(" ");
    let label = atlas.record().words.fill("map.label", &[("view", &told::label(place))]);
    let laid = Place { laid: Some(lens.at_rest()), ..place.clone() };
    let shapes = vec![still(place.clone(), sheet), claims(atlas, lens.tier())];
    let shapes = tag!("g", ["transform" = "rotate(10)"], shapes);
    let shapes = tag!("g", ["transform" = moved], vec![shapes, still(place.clone(), corridors)]);
    let drawing = tag!(
        "svg",
        ["viewBox" = view_box, "role" = "group", "aria-label" = label, "class" = "drawing"],
        vec![patterns(lens.pixels()), shapes]
    );
    let plane = tag!("div", ["style" = style, "class" = "plane"], vec![drawing, still(laid, labels)]);
    tag!(
        "div",
        [
            "data-zoomed" = (!camera.is_home()).then_some("yes"),
            "data-moving" = lens.moving.then_some("yes"),
            "data-off" = off(place),
            "class" = "map",
        ],
        vec![plane, note(place), controls(atlas, camera.is_home()), still(place.clone(), help)]
    )
}

/// All that the camera moves without drawing it anew.
fn sheet(place: &Place) -> Html {
    all(vec![ground(place.atlas, place.view.year), states(place), lines(place.atlas, &outlined(place))])
}

/// States to outline: the one whose page is open, or those that the open claim is about; Pakistan has an outline of its
/// own.
pub fn outlined(place: &Place) -> Vec<Iso> {
    let record = place.atlas.record();
    let drawn = |entity: Entity| {
        let state = record.states.get(entity.at).filter(|_| entity.kind == Kind::State)?;
        let apart = state.iso3 != Iso::PAKISTAN && !place.atlas.outline(&state.iso3.upper()).is_empty();
        apart.then_some(state.iso3)
    };
    match place.view.page.entity() {
        Some(Entity { kind: Kind::Claim, at }) => {
            let about = record.claims.get(at).into_iter().flat_map(|it| &it.about);
            about.filter_map(|it| drawn(Entity::named(record, it)?)).collect()
        }
        Some(entity) => drawn(entity).into_iter().collect(),
        None => Vec::new(),
    }
}

/// What a printed map says below it: what it shows in words, and how its borders are meant.
pub(super) fn caption(place: &Place) -> Html {
    let mut said = vec![told::label(place)];
    said.extend(told::told(place));
    let said = vec![text(&said.join(" ")), text(" "), place.atlas.text("map.borders")];
    el("p", "borders", said)
}

/// Where something stands in the fitted frame, in hundredths of it, as style.
fn stand(at: crate::geo::Units) -> String {
    let at = FRAME.fraction(at);
    ["--x:", &short(at.x * 100.0), ";--y:", &short(at.y * 100.0)].concat()
}

/// The same, and how many pixels beside it.
fn stand_beside(at: crate::geo::Units, (dx, dy): (f64, f64)) -> String {
    [&stand(at), ";--dx:", &short(dx), ";--dy:", &short(dy)].concat()
}
