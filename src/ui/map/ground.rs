use yew::prelude::*;

use crate::model::Status;
use crate::ui::atlas::Atlas;

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
    html! {
        <>
            <defs><path id="land" data-outline="land" d={atlas.outline("land")} /></defs>
            <path class="graticule" data-outline="graticule" d={atlas.outline("graticule")} />
            <use href="#land" class="vignette vignette--wide" />
            <use href="#land" class="vignette vignette--half" />
            <use href="#land" class="vignette vignette--near" />
            <use href="#land" class="land" />
            for area in disputed {
                <g class="disputed" data-status={standing(atlas, area.ground, year).slug()}>
                    <path id={format!("a-{}", area.name)} data-outline={area.name.clone()}
                        data-ground={area.ground.map(|it| it.upper())} d={area.path.clone()} />
                    <use href={format!("#a-{}", area.name)} fill="url(#hatch)" />
                </g>
            }
        </>
    }
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
