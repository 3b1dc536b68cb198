use yew::prelude::*;

use crate::model::Status;
use crate::ui::atlas::Atlas;
use crate::ui::part::{all, el, tag};

/// What lies under the states: the graticule, the shore's vignette, all land, and disputed areas.
///
/// A disputed area is hatched over its administering side's fill at half strength where that side is an SCO state
/// in the year, else over plain land (the neutral view of the borders notice).
pub(super) fn ground(atlas: Atlas, year: u16) -> Html {
    let record = atlas.record();
    let disputed = atlas
        .outlines
        .iter()
        .filter(|it| is_area(&it.name) && record.states.iter().all(|state| state.iso3.upper() != it.name));
    let mut parts =
        vec![el("defs", "", vec![named(atlas, "land")]), outline(atlas, "graticule", "graticule")];
    for class in ["vignette vignette--wide", "vignette vignette--half", "vignette vignette--near", "land"] {
        parts.push(again("#land", class));
    }
    for area in disputed {
        let id = ["a-", &area.name].concat();
        let href = ["#", &id].concat();
        let shape = tag!(
            "path",
            [
                "id" = id,
                "data-outline" = area.name.clone(),
                "data-ground" = area.ground.map(|it| it.upper()),
                "d" = area.path.clone(),
            ],
            vec![]
        );
        let hatch = tag!("use", ["href" = href, "fill" = "url(#hatch)"], vec![]);
        let status = standing(atlas, area.ground, year).slug();
        parts.push(tag!("g", ["data-status" = status, "class" = "disputed"], vec![shape, hatch]));
    }
    all(parts)
}

/// A path of the drawing.
#[inline(never)]
pub(super) fn outline(atlas: Atlas, name: &'static str, class: &'static str) -> Html {
    tag!("path", ["data-outline" = name, "d" = atlas.outline(name), "class" = class], vec![])
}

/// A path of the drawing under a name by which it is drawn again.
#[inline(never)]
pub(super) fn named(atlas: Atlas, name: &'static str) -> Html {
    tag!("path", ["id" = name, "data-outline" = name, "d" = atlas.outline(name)], vec![])
}

/// A shape of the drawing again, in another dress.
#[inline(never)]
pub(super) fn again(href: &'static str, class: &'static str) -> Html {
    tag!("use", ["href" = href, "class" = class], vec![])
}

/// The standing whose fill shows through the hatch.
fn standing(atlas: Atlas, ground: Option<crate::model::Iso>, year: u16) -> Status {
    let record = atlas.record();
    ground.and_then(|it| record.state(it)).map_or(Status::None, |it| record.status(it, year))
}

/// Areas are named in capitals, lines in small letters.
fn is_area(name: &str) -> bool {
    name.starts_with(|it: char| it.is_ascii_uppercase())
}
