use yew::prelude::*;

use super::spots::{Spot, spots};
use super::stand;
use crate::model::Kind;
use crate::state::Page;
use crate::ui::place::Place;

/// Pins as links: mechanisms at their seats, and the places of the open page.
pub(super) fn pins(place: &Place) -> Html {
    let record = place.atlas.record();
    html! {
        <ul class="pins" aria-label={place.atlas.say("map.pins")}>
            { for spots(record, &place.atlas.chart, &place.view).iter().map(|it| pin(place, it)) }
        </ul>
    }
}

fn pin(place: &Place, spot: &Spot) -> Html {
    let record = place.atlas.record();
    let style = format!("{};--turn:{}", stand(spot.at), spot.turn);
    let plate = html! {
        <span class="pin__plate"><b>{ &spot.name }</b>{ " " }<span>{ &spot.detail }</span></span>
    };
    let turn = spot.turn.to_string();
    let weight = if spot.bears { "full" } else { "dim" };
    let inside = html! { <><span class="pin__shape" data-shape={spot.shape}></span>{ plate }</> };
    let Some(entity) = spot.leads else {
        return html! { <li class="pin" {style} data-weight={weight} data-turn={turn}><span class="pin__link">{ inside }</span></li> };
    };
    let mechanism =
        (entity.kind == Kind::Mechanism && matches!(spot.shape, "body" | "drill")).then(|| entity.id(record));
    let page = Page::Of(entity);
    html! {
        <li class="pin" {style} data-weight={weight} data-turn={turn}>
            <a class="pin__link" href={place.href(page)} data-mechanism={mechanism} aria-current={place.current(page)}>
                { inside }
            </a>
        </li>
    }
}
