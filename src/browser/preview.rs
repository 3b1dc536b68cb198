use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};

use super::page;

/// A reference's number.
const NUMBER: &str = ".refs__number";

/// A preview's mark, by which its number names it.
const PLATE: &str = "preview";

/// Shows what a reference's number stands for, on a plate beside it, while it is hovered or focused.
///
/// One plate, filled from the page's list of sources: a preview at each number would be most of a page's bytes.
/// It stays while the pointer is on it, and goes with Escape.
pub(super) fn listen() -> Vec<EventListener> {
    let on = |kind: &'static str, then: fn(&Event)| {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&page(), kind, options, then)
    };
    vec![
        on("pointerover", |event| {
            // A finger has no hover; it follows the number.
            let mouse = event.dyn_ref::<PointerEvent>().is_some_and(|it| it.pointer_type() != "touch");
            let target = target(event);
            let on_plate =
                target.as_ref().is_some_and(|it| it.id() == PLATE || within(it, "#preview").is_some());
            let focused = page().active_element().is_some_and(|it| within(&it, NUMBER).is_some());
            match target.and_then(|it| within(&it, NUMBER)) {
                Some(number) if mouse => show(&number),
                _ if on_plate || focused => {}
                _ => hide(),
            }
        }),
        on("focusin", |event| {
            let seen = |it: &Element| it.matches(":focus-visible").unwrap_or_default();
            match target(event).and_then(|it| within(&it, NUMBER)).filter(seen) {
                Some(number) => show(&number),
                None => hide(),
            }
        }),
        on("keydown", |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|it| it.key() == "Escape") {
                hide();
            }
        }),
        on("scroll", |_| {
            let number = page().query_selector("[aria-describedby=preview]").ok().flatten();
            if let (Some(number), Some(plate)) = (number, plate()) {
                stand(&number, &plate);
            }
        }),
    ]
}

fn show(number: &Element) {
    hide();
    let at = number.get_attribute("href").unwrap_or_default();
    let Some(entry) = page().query_selector(&at).ok().flatten() else { return };
    let Ok(plate) = page().create_element("div").map(|it| it.unchecked_into::<HtmlElement>()) else { return };
    plate.set_id(PLATE);
    plate.set_class_name("preview");
    let _ = plate.set_attribute("role", "tooltip");
    for part in [".source__title", ".source__by"] {
        let text = entry.query_selector(part).ok().flatten().and_then(|it| it.text_content());
        if let Ok(line) = page().create_element("p") {
            line.set_text_content(text.as_deref());
            let _ = plate.append_child(&line);
        }
    }
    if let Some(body) = page().body() {
        let _ = body.append_child(&plate);
    }
    let _ = number.set_attribute("aria-describedby", PLATE);
    stand(number, &plate);
}

/// Puts the plate over its number, or under it where there is no room, touching it, so that a pointer can cross.
fn stand(number: &Element, plate: &HtmlElement) {
    let (at, size) = (number.get_bounding_client_rect(), plate.get_bounding_client_rect());
    let width = f64::from(page().document_element().map_or(0, |it| it.client_width()));
    let left = (at.left() - 24.0).min(width - size.width() - 8.0).max(8.0);
    let top = if at.top() < size.height() { at.bottom() } else { at.top() - size.height() };
    let place = format!("--left:{};--top:{}", left as i32, top as i32);
    let _ = plate.set_attribute("style", &place);
}

fn hide() {
    if let Some(plate) = plate() {
        plate.remove();
    }
    if let Ok(Some(number)) = page().query_selector("[aria-describedby=preview]") {
        let _ = number.remove_attribute("aria-describedby");
    }
}

fn plate() -> Option<HtmlElement> {
    page().get_element_by_id(PLATE)?.dyn_into().ok()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn within(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}
