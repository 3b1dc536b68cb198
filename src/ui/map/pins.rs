use yew::prelude::*;

use super::groups::Group;
use super::layout::{Callout, Layout};
use super::spots::Spot;
use super::stand_beside;
use crate::model::Kind;
use crate::state::Page;
use crate::ui::part::{el, shape, tag, text};
use crate::ui::place::Place;

/// Pins as links: mechanisms at their seats, and the places of the open page. Those that would hide one another are
/// one square with their number, which unfolds.
pub(super) fn pins(place: &Place, spots: &[Spot], groups: &[Group], layout: Option<&Layout>) -> Html {
    let callout = |at: usize| layout.and_then(|it| it.callouts[at]);
    let pins = groups.iter().enumerate().map(|(at, it)| group(place, spots, it, callout(at))).collect();
    tag!("ul", ["aria-label" = place.atlas.say("map.pins"), "class" = "pins"], pins)
}

fn group(place: &Place, spots: &[Spot], group: &Group, callout: Option<Callout>) -> Html {
    let head = &spots[group.head];
    let style = stand_beside(group.at, callout.map_or((0.0, 0.0), |it| it.shift));
    let weight = if group.bears { "full" } else { "dim" };
    let inside = if group.members.len() == 1 { pin(place, head) } else { square(place, spots, group) };
    let leader = if callout.is_some() { el("span", "leader", vec![]) } else { Html::default() };
    let behind = if group.behind.is_empty() {
        Html::default()
    } else {
        rows(place, spots, &group.behind, "pin__list pin__list--behind")
    };
    let inside = vec![leader, inside, behind];
    let side = callout.map(|it| it.side);
    tag!("li", ["style" = style, "data-weight" = weight, "data-callout" = side, "class" = "pin"], inside)
}

/// A pin with its plate: a link, where there is a page behind it.
fn pin(place: &Place, spot: &Spot) -> Html {
    link(place, spot, "pin__link", vec![shape(spot.shape), plate(spot)])
}

/// Several pins at one place.
fn square(place: &Place, spots: &[Spot], group: &Group) -> Html {
    let (count, head) = (group.members.len().to_string(), &spots[group.head]);
    let name = place
        .atlas
        .record()
        .words
        .fill("map.group", &[("n", &count), ("name", &head.name), ("place", &head.detail)]);
    let shape = tag!("span", ["data-shape" = "group", "class" = "pin__shape"], vec![text(&count)]);
    let inside = vec![shape, text(" "), plate(head)];
    let summary = tag!("summary", ["aria-label" = name, "class" = "pin__link"], inside);
    el("details", "pin__group", vec![summary, rows(place, spots, &group.members, "pin__list")])
}

/// Pins as rows of a list.
fn rows(place: &Place, spots: &[Spot], which: &[usize], class: &'static str) -> Html {
    let row = |&at: &usize| {
        let spot = &spots[at];
        let said = vec![el("b", "", vec![text(&spot.name)]), text(" "), text(&spot.detail)];
        let inside = vec![shape(spot.shape), el("span", "", said)];
        el("li", "", vec![link(place, spot, "pin__row", inside)])
    };
    el("ul", class, which.iter().map(row).collect())
}

fn plate(spot: &Spot) -> Html {
    let detail = el("span", "", vec![text(&spot.detail)]);
    el("span", "pin__plate", vec![el("b", "", vec![text(&spot.name)]), text(" "), detail])
}

fn link(place: &Place, spot: &Spot, class: &'static str, inside: Vec<Html>) -> Html {
    let Some(entity) = spot.leads else { return el("span", class, inside) };
    let mechanism = (entity.kind == Kind::Mechanism && matches!(spot.shape, "body" | "drill"))
        .then(|| entity.id(place.atlas.record()));
    let page = Page::Of(entity);
    let (href, current) = (place.href(page), place.current(page));
    tag!(
        "a",
        ["href" = href, "data-mechanism" = mechanism, "aria-current" = current, "class" = class],
        inside
    )
}
