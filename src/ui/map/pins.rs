use yew::prelude::*;

use super::groups::Group;
use super::layout::{Callout, Layout};
use super::spots::Spot;
use super::stand;
use crate::geo::short;
use crate::model::Kind;
use crate::state::Page;
use crate::ui::place::Place;

/// Pins as links: mechanisms at their seats, and the places of the open page. Those that would hide one another are
/// one square with their number, which unfolds.
pub(super) fn pins(place: &Place, spots: &[Spot], groups: &[Group], layout: Option<&Layout>) -> Html {
    let callout = |at: usize| layout.and_then(|it| it.callouts[at]);
    html! {
        <ul class="pins" aria-label={place.atlas.say("map.pins")}>
            { for groups.iter().enumerate().map(|(at, it)| group(place, spots, it, callout(at))) }
        </ul>
    }
}

fn group(place: &Place, spots: &[Spot], group: &Group, callout: Option<Callout>) -> Html {
    let head = &spots[group.head];
    let (dx, dy) = callout.map_or((0.0, 0.0), |it| it.shift);
    let style = format!("{};--dx:{};--dy:{}", stand(group.at), short(dx), short(dy));
    let weight = if group.bears { "full" } else { "dim" };
    let inside = if group.members.len() == 1 { pin(place, head) } else { square(place, spots, group) };
    html! {
        <li class="pin" {style} data-weight={weight} data-callout={callout.map(|it| it.side)}>
            if callout.is_some() { <span class="leader"></span> }
            { inside }
            if !group.behind.is_empty() { { rows(place, spots, &group.behind, "pin__list pin__list--behind") } }
        </li>
    }
}

/// A pin with its plate: a link, where there is a page behind it.
fn pin(place: &Place, spot: &Spot) -> Html {
    let inside = html! { <>{ shape(spot.shape) }{ plate(spot) }</> };
    link(place, spot, "pin__link", inside)
}

/// Several pins at one place.
fn square(place: &Place, spots: &[Spot], group: &Group) -> Html {
    let (count, head) = (group.members.len().to_string(), &spots[group.head]);
    let name = place.atlas.record().words.fill("map.group", &[("n", &count), ("place", &head.detail)]);
    html! {
        <details class="pin__group">
            <summary class="pin__link" aria-label={name}>
                <span class="pin__shape" data-shape="group">{ count }</span>
                { plate(head) }
            </summary>
            { rows(place, spots, &group.members, "pin__list") }
        </details>
    }
}

/// Pins as rows of a list.
fn rows(place: &Place, spots: &[Spot], which: &[usize], class: &'static str) -> Html {
    let row = |&at: &usize| {
        let spot = &spots[at];
        let inside =
            html! { <>{ shape(spot.shape) }<span><b>{ &spot.name }</b>{ " " }{ &spot.detail }</span></> };
        html! { <li>{ link(place, spot, "pin__row", inside) }</li> }
    };
    html! { <ul {class}>{ for which.iter().map(row) }</ul> }
}

fn shape(shape: &'static str) -> Html {
    html! { <span class="pin__shape" data-shape={shape}></span> }
}

fn plate(spot: &Spot) -> Html {
    html! { <span class="pin__plate"><b>{ &spot.name }</b>{ " " }<span>{ &spot.detail }</span></span> }
}

fn link(place: &Place, spot: &Spot, class: &'static str, inside: Html) -> Html {
    let Some(entity) = spot.leads else { return html! { <span {class}>{ inside }</span> } };
    let mechanism = (entity.kind == Kind::Mechanism && matches!(spot.shape, "body" | "drill"))
        .then(|| entity.id(place.atlas.record()));
    let page = Page::Of(entity);
    html! {
        <a {class} href={place.href(page)} data-mechanism={mechanism} aria-current={place.current(page)}>{ inside }</a>
    }
}
