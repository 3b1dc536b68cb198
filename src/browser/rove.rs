use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::Callback;

use super::session::Happening;
use super::{focus_still, page, swap, within};
use crate::geo::{Step, Units, neighbour};

/// What an arrow may be pressed on.
pub(super) const STOP: &str = ".drawing a, .pins a, .pins summary";

/// What the arrows lead to: states, pins, and the rows of an unfolded group of pins.
const STOPS: &str = ".drawing a, .pins a:not(details:not([open]) *), .pins summary";

/// What of a stop stands for it: a pin without its plate.
const BODY: &str = ".pin__shape, .dot__reach, .state__shape";

/// How near the map's edge, as a part of its width or height, the focus may come before the map follows it.
const MARGIN: f64 = 0.1;

/// How many moves can be taken back.
const REMEMBERED: usize = 32;

struct Move {
    from: Element,
    to: Element,
    toward: Units,
}

thread_local! {
    /// The last moves: the opposite arrow takes each back.
    static WAY: RefCell<Vec<Move>> = const { RefCell::new(Vec::new()) };
}

/// Makes the map one stop of the Tab key: what has the focus there, or is open, or had it last, or else Pakistan.
///
/// As sent the map has every link in the order of Tab: without the script no arrow would lead to them.
pub(super) fn settle() {
    let Ok(Some(map)) = page().query_selector(".map") else { return };
    // Rows of a group keep their own: folded they take no focus, unfolded Tab goes through them.
    let stops = swap::all(&map, ".drawing a, .pins > li > a, .pins summary");
    let active = page().active_element();
    let find = |wanted: &dyn Fn(&Element) -> bool| stops.iter().find(|it| wanted(it));
    let matching = |selector: &'static str| {
        find(&move |it| it.matches(selector).unwrap_or_default() && place(it).is_some())
    };
    let stop = find(&|it| Some(it) == active.as_ref())
        .or_else(|| matching("[aria-current]"))
        .or_else(|| matching("[tabindex='0']"))
        .or_else(|| matching("[data-iso=PAK]"));
    for it in &stops {
        let turn = if Some(it) == stop { "0" } else { "-1" };
        if it.get_attribute("tabindex").as_deref() != Some(turn) {
            let _ = it.set_attribute("tabindex", turn);
        }
    }
}

/// Keeps to one stop while the focus moves over the map, folds a group of pins that it leaves, and brings a theme that it
/// comes to into sight.
pub(super) fn listen(root: &HtmlElement) -> EventListener {
    EventListener::new(root, "focusin", |event| {
        let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
        if within(&target, ".map") {
            settle();
        }
        if let Ok(Some(group)) = page().query_selector(".pin__group[open]")
            && !group.contains(Some(&target))
        {
            let _ = group.remove_attribute("open");
        }
        if within(&target, ".themes__link") {
            // Browsers take a link for seen of which they show a pixel.
            let whole = ScrollIntoViewOptions::new();
            whole.set_block(ScrollLogicalPosition::Nearest);
            whole.set_inline(ScrollLogicalPosition::Center);
            target.scroll_into_view_with_scroll_into_view_options(&whole);
        }
    })
}

/// Moves the focus from a stop of the map to its neighbour; whether the key was an arrow. The map follows where the
/// neighbour is out of sight.
pub(super) fn step(from: &Element, key: &str, send: &Callback<Happening>) -> bool {
    let toward = match key {
        "ArrowLeft" => Units { x: -1.0, y: 0.0 },
        "ArrowRight" => Units { x: 1.0, y: 0.0 },
        "ArrowUp" => Units { x: 0.0, y: -1.0 },
        "ArrowDown" => Units { x: 0.0, y: 1.0 },
        _ => return false,
    };
    let to = row(from, toward).or_else(|| back(from, toward)).or_else(|| onward(from, toward));
    if let Some(to) = to {
        focus(to, send);
    }
    true
}

/// Up and down through an unfolded group of pins, from its square on.
fn row(from: &Element, toward: Units) -> Option<Element> {
    let rows = swap::all(&from.closest(".pin__group[open]").ok()??, "summary, a");
    let at = rows.iter().position(|it| it == from)?;
    let next = if toward.y > 0.0 { at + 1 } else { at.checked_sub(1)? };
    rows.into_iter().nth(next).filter(|_| toward.y != 0.0)
}

/// Where the focus came from by the opposite arrow.
fn back(from: &Element, toward: Units) -> Option<Element> {
    WAY.with_borrow_mut(|way| {
        let last = way.pop_if(|it| it.to == *from && it.toward == Units { x: -toward.x, y: -toward.y })?;
        last.from.is_connected().then_some(last.from)
    })
}

fn onward(from: &Element, toward: Units) -> Option<Element> {
    let map = from.closest(".map").ok()??;
    let others = swap::all(&map, STOPS).into_iter().filter(|it| it != from);
    let (mut stops, places): (Vec<_>, Vec<_>) = others.filter_map(|it| place(&it).map(|at| (it, at))).unzip();
    let to = stops.swap_remove(neighbour(place(from)?, toward, &places)?);
    WAY.with_borrow_mut(|way| {
        if way.len() == REMEMBERED {
            way.remove(0);
        }
        way.push(Move { from: from.clone(), to: to.clone(), toward });
    });
    Some(to)
}

/// The middle of what stands for a stop, in pixels of the window; nothing where it does not show.
fn place(stop: &Element) -> Option<Units> {
    let body = stop.query_selector(BODY).ok().flatten();
    let rect = body.as_ref().unwrap_or(stop).get_bounding_client_rect();
    let middle = Units { x: rect.x() + rect.width() / 2.0, y: rect.y() + rect.height() / 2.0 };
    (rect.width() > 0.0).then_some(middle)
}

fn focus(to: Element, send: &Callback<Happening>) {
    let way = toward_middle(&to);
    let take = move || focus_still(&to);
    match way {
        None => take(),
        Some(step) => {
            send.emit(Happening::Look(step));
            send.emit(Happening::Rest);
            // After the frame that moves the map, so that what names the stop stands beside it.
            Timeout::new(0, take).forget();
        }
    }
}

/// The step of the map that brings a stop to its middle; nothing where it can be seen.
fn toward_middle(stop: &Element) -> Option<Step> {
    let (at, map) = (place(stop)?, stop.closest(".map[data-zoomed]").ok()??);
    let plane = map.query_selector(".plane").ok()??.get_bounding_client_rect();
    let map = map.get_bounding_client_rect();
    let off = |at: f64, start: f64, size: f64| start + size / 2.0 - at;
    let (x, y) = (off(at.x, map.x(), map.width()), off(at.y, map.y(), map.height()));
    let seen = |off: f64, size: f64| off.abs() <= size * (0.5 - MARGIN);
    let in_sight = seen(x, map.width()) && seen(y, map.height());
    (!in_sight).then(|| Step::Pan { x: x / plane.width(), y: y / plane.height() })
}
