use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};

use super::drive::newest;
use super::page;
use crate::ui::{Atlas, path_of};

/// What has a plate: a reference's number, or a state on the map.
const NAMED: &str = ".refs__number, .state";

/// A plate's mark, by which what it belongs to names it.
const PLATE: &str = "preview";

/// How long a pointer rests on a state before its plate comes, and is away from it before it goes: long enough to cross
/// the map, and to reach the plate.
const REST_MS: u32 = 150;

/// Shows what a reference's number stands for, or a state's name, standing and path, on a plate beside it, while it is
/// hovered or focused.
///
/// One plate, filled when it is wanted: one at each would be most of a page's bytes. It stays while the pointer is on
/// it, and goes with Escape.
pub(super) fn listen(atlas: Atlas) -> Vec<EventListener> {
    let on = |kind: &'static str, then: Box<dyn Fn(&Event)>| {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&page(), kind, options, move |event| then(event))
    };
    let waiting = Rc::new(RefCell::new(None::<Timeout>));
    let later = waiting.clone();
    vec![
        on(
            "pointerover",
            Box::new(move |event| {
                let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
                let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else {
                    return;
                };
                // A finger has no hover; it follows the link.
                let named = within(&target, NAMED).filter(|_| pointer.pointer_type() != "touch");
                let at = (f64::from(pointer.client_x()), f64::from(pointer.client_y()));
                *later.borrow_mut() = match named {
                    _ if within(&target, "#preview").is_some() => None,
                    Some(it) if it.has_attribute("aria-describedby") => None,
                    Some(it) if !is_state(&it) => {
                        show(&it, None, atlas);
                        None
                    }
                    Some(it) => Some(Timeout::new(REST_MS, move || show(&it, Some(at), atlas))),
                    None if focused() => None,
                    None => Some(Timeout::new(REST_MS, hide)),
                };
            }),
        ),
        on(
            "focusin",
            Box::new(move |event| {
                let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
                let seen = |it: &Element| it.matches(":focus-visible").unwrap_or_default();
                match target.and_then(|it| within(&it, NAMED)).filter(seen) {
                    Some(it) => show(&it, None, atlas),
                    None => hide(),
                }
            }),
        ),
        on(
            "keydown",
            Box::new(|event| {
                // The key has done its work; what else it would fold or leave waits for the next.
                let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|it| it.key() == "Escape");
                if escape && plate().is_some() {
                    hide();
                    event.stop_propagation();
                }
            }),
        ),
        on(
            "pointerdown",
            Box::new(move |_| {
                waiting.take();
                hide();
            }),
        ),
        on(
            "scroll",
            Box::new(|_| {
                if let (Some(it), Some(plate)) = (described(), plate()) {
                    stand(&it, None, &plate);
                }
            }),
        ),
    ]
}

fn show(named: &Element, pointer: Option<(f64, f64)>, atlas: Atlas) {
    hide();
    let lines = if is_state(named) { told(named, newest(atlas)) } else { cited(named) };
    let (Some(lines), Ok(plate)) = (lines, page().create_element("div")) else { return };
    let plate: HtmlElement = plate.unchecked_into();
    plate.set_id(PLATE);
    plate.set_class_name("preview");
    let _ = plate.set_attribute("role", "tooltip");
    for (at, text) in lines.into_iter().enumerate() {
        if let Ok(line) = page().create_element("p") {
            line.set_text_content(Some(&text));
            // A state's first line is its name, which has been heard.
            if at == 0 && is_state(named) {
                let _ = line.set_attribute("aria-hidden", "true");
            }
            let _ = plate.append_child(&line);
        }
    }
    if let Some(body) = page().body() {
        let _ = body.append_child(&plate);
    }
    let _ = named.set_attribute("aria-describedby", PLATE);
    stand(named, pointer, &plate);
}

/// A source's title, and whose it is and of when, from the page's list.
fn cited(number: &Element) -> Option<[String; 2]> {
    let entry = page().query_selector(&number.get_attribute("href")?).ok()??;
    let part =
        |selector: &str| entry.query_selector(selector).ok().flatten().and_then(|it| it.text_content());
    Some([".source__title", ".source__by"].map(|it| part(it).unwrap_or_default()))
}

/// A state's name with its standing in the year, and its path.
fn told(state: &Element, atlas: Atlas) -> Option<[String; 2]> {
    Some([state.get_attribute("aria-label")?, path_of(atlas, &state.get_attribute("data-iso")?)?])
}

/// Puts the plate over what it belongs to, or under it where there is no room: touching a number, so that a pointer can
/// cross, and by the pointer on a state, or in the middle of a focused one.
fn stand(named: &Element, pointer: Option<(f64, f64)>, plate: &HtmlElement) {
    let (at, size) = (named.get_bounding_client_rect(), plate.get_bounding_client_rect());
    let middle = || (at.left() + at.width() / 2.0, at.top() + at.height() / 2.0);
    let point = pointer.or_else(|| is_state(named).then(middle));
    let (left, top, bottom) = match point {
        Some((x, y)) => (x, y - 10.0, y + 18.0),
        None => (at.left(), at.top(), at.bottom()),
    };
    let width = f64::from(page().document_element().map_or(0, |it| it.client_width()));
    let left = (left - 24.0).min(width - size.width() - 8.0).max(8.0);
    let top = if top < size.height() { bottom } else { top - size.height() };
    let place = format!("--left:{};--top:{}", left as i32, top as i32);
    let _ = plate.set_attribute("style", &place);
}

/// Takes the plate away.
pub(super) fn hide() {
    if let Some(plate) = plate() {
        plate.remove();
    }
    if let Some(it) = described() {
        let _ = it.remove_attribute("aria-describedby");
    }
}

fn plate() -> Option<HtmlElement> {
    page().get_element_by_id(PLATE)?.dyn_into().ok()
}

fn described() -> Option<Element> {
    page().query_selector("[aria-describedby=preview]").ok().flatten()
}

fn focused() -> bool {
    page().active_element().is_some_and(|it| it.has_attribute("aria-describedby"))
}

fn is_state(named: &Element) -> bool {
    named.has_attribute("data-iso")
}

fn within(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}
