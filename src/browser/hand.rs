use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent, WheelEvent};
use yew::Callback;

use super::measure::measure;
use super::session::Happening;
use super::{motion, page, window};
use crate::geo::Step;

/// Pixels a press may wander before it is a drag.
const SLACK: f64 = 4.0;

/// How much a pixel of the wheel zooms, as an exponent.
const WHEEL: f64 = 0.0016;

/// Pixels a millisecond from which letting go throws the map, and for how many milliseconds of that speed it goes on.
const THROWN: f64 = 0.35;
const CARRIED_MS: f64 = 150.0;

/// How long after the last move the hand has come to a stop.
const STOPPED_MS: f64 = 50.0;

/// How much nearer a double press comes.
const DOUBLE: f64 = 2.0;

/// Pointers that are down, whether they have dragged, and how fast.
#[derive(Default)]
struct Held {
    pointers: Vec<(i32, f64, f64)>,
    start: (f64, f64),
    dragged: bool,
    /// Whether more than one pointer took part in it.
    pinched: bool,
    /// Pixels a millisecond, to the right and down, of the last move, and when that was.
    speed: (f64, f64),
    moved: f64,
}

/// Wheel, drag and pinch on the map, and its size when the window changes.
pub(super) fn listen(root: &HtmlElement, send: &Callback<Happening>) -> Vec<EventListener> {
    let held = Rc::new(RefCell::new(Held::default()));
    let firm = EventListenerOptions::enable_prevent_default();
    let early = EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
    let on = |kind: &'static str, then: Box<dyn FnMut(&Event)>| {
        EventListener::new_with_options(root, kind, firm, then)
    };
    let mut listeners = vec![
        on(
            "wheel",
            Box::new({
                let send = send.clone();
                move |event| wheel(event, &send)
            }),
        ),
        on(
            "pointerdown",
            Box::new({
                let (held, send) = (held.clone(), send.clone());
                move |event| down(event, &held, &send)
            }),
        ),
        on(
            "pointermove",
            Box::new({
                let (held, send) = (held.clone(), send.clone());
                move |event| moved(event, &held, &send)
            }),
        ),
        on(
            "dblclick",
            Box::new({
                let send = send.clone();
                move |event| double(event, &send)
            }),
        ),
        on(
            "dragstart",
            Box::new(|event| {
                if on_map(event) {
                    event.prevent_default();
                }
            }),
        ),
    ];
    for kind in ["pointerup", "pointercancel"] {
        let (held, send) = (held.clone(), send.clone());
        listeners.push(EventListener::new(&window(), kind, move |event| up(event, &held, &send)));
    }
    listeners.push(EventListener::new_with_options(root, "click", early, move |event| {
        // The click that ends a drag is no press; Enter on a link clicks too, with no presses to count.
        let dragged = std::mem::take(&mut held.borrow_mut().dragged);
        let by_pointer = event.dyn_ref::<MouseEvent>().is_some_and(|it| it.detail() > 0);
        if dragged && by_pointer && on_map(event) {
            event.prevent_default();
            event.stop_propagation();
        }
    }));
    listeners.push(EventListener::new(&window(), "resize", {
        let send = send.clone();
        move |_| measure(&send)
    }));
    listeners
}

fn on_map(event: &Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let inside =
        |selector: &str| target.as_ref().is_some_and(|it| it.closest(selector).ok().flatten().is_some());
    inside(".map") && !inside(".controls")
}

/// A point of the window as fractions of the fitted frame.
fn fraction(x: f64, y: f64) -> Option<(f64, f64)> {
    let rect = page().query_selector(".plane").ok()??.get_bounding_client_rect();
    (rect.width() > 0.0).then(|| ((x - rect.left()) / rect.width(), (y - rect.top()) / rect.height()))
}

/// Whether the map is framed in another page, which keeps the wheel and one finger whatever the map shows.
fn is_framed() -> bool {
    page().query_selector(".frame[data-embed]").ok().flatten().is_some()
}

/// Whether the wheel and one finger belong to the page around the map: it scrolls, or is framed in another.
fn page_scrolls() -> bool {
    is_framed() || page().document_element().is_some_and(|it| it.scroll_height() > it.client_height() + 1)
}

fn wheel(event: &Event, send: &Callback<Happening>) {
    let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|_| on_map(event)) else { return };
    if page_scrolls() && !wheel.ctrl_key() && !wheel.meta_key() {
        return;
    }
    event.prevent_default();
    let pixels = if wheel.delta_mode() == 0 { wheel.delta_y() } else { wheel.delta_y() * 16.0 };
    if let Some((x, y)) = fraction(wheel.client_x().into(), wheel.client_y().into()) {
        let by = (-pixels.clamp(-400.0, 400.0) * WHEEL).exp();
        look(Step::Zoom { by, x, y }, send);
    }
}

/// Moves the map, and has labels laid out anew when that ends.
fn look(step: Step, send: &Callback<Happening>) {
    send.emit(Happening::Look(step));
    motion::settle(send);
}

/// A double press on open ground comes nearer to it.
fn double(event: &Event, send: &Callback<Happening>) {
    let Some(mouse) = event.dyn_ref::<MouseEvent>().filter(|_| on_map(event)) else { return };
    let (x, y) = place(mouse);
    if let Some(at) = fraction(x, y) {
        event.prevent_default();
        send.emit(Happening::Zoom(DOUBLE, Some(at)));
    }
}

fn place(event: &MouseEvent) -> (f64, f64) {
    (event.client_x().into(), event.client_y().into())
}

fn down(event: &Event, held: &RefCell<Held>, send: &Callback<Happening>) {
    let Some(pointer) =
        event.dyn_ref::<PointerEvent>().filter(|it| on_map(event) && it.button() == 0 && !it.ctrl_key())
    else {
        return;
    };
    send.emit(Happening::Hold);
    let mut held = held.borrow_mut();
    let (x, y) = place(pointer);
    if held.pointers.is_empty() {
        (held.start, held.dragged, held.pinched, held.speed) = ((x, y), false, false, (0.0, 0.0));
    }
    held.pointers.retain(|it| it.0 != pointer.pointer_id());
    held.pointers.push((pointer.pointer_id(), x, y));
}

fn moved(event: &Event, held: &RefCell<Held>, send: &Callback<Happening>) {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
    let mut held = held.borrow_mut();
    if pointer.pointer_type() == "mouse" && pointer.buttons() == 0 {
        // A menu or another window took the release.
        held.pointers.clear();
    }
    let Some(at) = held.pointers.iter().position(|it| it.0 == pointer.pointer_id()) else { return };
    let before = held.pointers.clone();
    let (x, y) = place(pointer);
    held.pointers[at] = (pointer.pointer_id(), x, y);
    let passed = (event.time_stamp() - held.moved).max(1.0);
    held.speed = ((x - before[at].1) / passed, (y - before[at].2) / passed);
    held.moved = event.time_stamp();
    let wandered = (x - held.start.0).hypot(y - held.start.1) > SLACK;
    held.pinched |= before.len() > 1;
    held.dragged |= wandered || held.pinched;
    if !held.dragged {
        return;
    }
    match (before.as_slice(), held.pointers.as_slice()) {
        ([_], [_]) if pointer.pointer_type() == "touch" && (is_framed() || page_scrolls() && !zoomed()) => {}
        ([(_, x0, y0)], [(_, x1, y1)]) => slide((*x0, *y0), (*x1, *y1), send),
        ([a0, b0, ..], [a1, b1, ..]) => {
            event.prevent_default();
            let middle = |a: &(i32, f64, f64), b: &(i32, f64, f64)| ((a.1 + b.1) / 2.0, (a.2 + b.2) / 2.0);
            let apart = |a: &(i32, f64, f64), b: &(i32, f64, f64)| (a.1 - b.1).hypot(a.2 - b.2).max(1.0);
            let (x, y) = middle(a0, b0);
            // Nearer first: the whole map has nowhere to slide to.
            if let Some((x, y)) = fraction(x, y) {
                look(Step::Zoom { by: apart(a1, b1) / apart(a0, b0), x, y }, send);
            }
            slide(middle(a0, b0), middle(a1, b1), send);
        }
        _ => {}
    }
}

fn slide(from: (f64, f64), to: (f64, f64), send: &Callback<Happening>) {
    if let (Some(from), Some(to)) = (fraction(from.0, from.1), fraction(to.0, to.1)) {
        look(Step::Pan { x: to.0 - from.0, y: to.1 - from.1 }, send);
    }
}

fn zoomed() -> bool {
    page().query_selector(".map[data-zoomed]").ok().flatten().is_some()
}

/// Lifts a pointer; the map goes on for a moment where the last one let go of it in motion.
fn up(event: &Event, held: &RefCell<Held>, send: &Callback<Happening>) {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
    let mut held = held.borrow_mut();
    // Fingers that pinched fly apart when they are lifted: that is no throw.
    let last = held.pointers.len() == 1 && !held.pinched;
    held.pointers.retain(|it| it.0 != pointer.pointer_id());
    let (x, y) = held.speed;
    let moving = event.time_stamp() - held.moved < STOPPED_MS && x.hypot(y) > THROWN;
    if last && held.pointers.is_empty() && held.dragged && moving && !motion::still() && zoomed() {
        let by = |speed: f64| speed * CARRIED_MS;
        if let (Some(from), Some(to)) = (fraction(0.0, 0.0), fraction(by(x), by(y))) {
            send.emit(Happening::Throw(Step::Pan { x: to.0 - from.0, y: to.1 - from.1 }));
        }
    }
}
