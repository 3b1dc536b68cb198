use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::Callback;

use super::drive::newest;
use super::press::change;
use super::session::Happening;
use super::{page, swap, within};
use crate::state::Action;
use crate::ui::Atlas;

/// Years that a page key leaps over.
const PAGE: u16 = 5;

/// Keys on the timeline: leaps of the slider over years and to events, the space bar that plays, and arrows from mark to
/// mark.
pub(super) fn listen(atlas: Atlas, send: Callback<Happening>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&page(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
        hush(key.key() == "Escape");
        let done = match target.dyn_ref::<HtmlInputElement>().filter(|it| it.name() == "year") {
            Some(_) if key.key() == " " => {
                send.emit(Happening::Play);
                true
            }
            Some(slider) => {
                let year = leap(slider, key);
                year.inspect(|it| change(Action::Year(*it), newest(atlas), &send)).is_some()
            }
            None => within(&target, ".marks a") && step(&target, key),
        };
        if done {
            event.prevent_default();
        }
    })
}

/// Takes the plate of a mark away, until the pointer leaves the marks or another key is pressed.
fn hush(hushed: bool) {
    let Ok(Some(marks)) = page().query_selector(".marks") else { return };
    if marks.toggle_attribute_with_force("data-hushed", hushed) == Ok(true) {
        let left = marks.clone();
        EventListener::once(&marks, "pointerleave", move |_| {
            let _ = left.remove_attribute("data-hushed");
        })
        .forget();
    }
}

/// Whether an arrow points to later years; nothing for another key.
fn onward(target: &Element, key: &KeyboardEvent) -> Option<bool> {
    let right = match key.key().as_str() {
        "ArrowRight" => true,
        "ArrowLeft" => false,
        _ => return None,
    };
    Some(right != within(target, ":dir(rtl)"))
}

/// The year a key of the slider leads to, where the slider by itself would do otherwise.
fn leap(slider: &HtmlInputElement, key: &KeyboardEvent) -> Option<u16> {
    let year: u16 = slider.value().parse().ok()?;
    match key.key().as_str() {
        "PageUp" => Some(year + PAGE),
        "PageDown" => Some(year - PAGE),
        _ if key.shift_key() => {
            let onward = onward(slider, key)?;
            let events = slider.get_attribute("data-events")?;
            // Where nothing lies that way, the key does nothing.
            let mut next = year;
            for it in events.split(' ').filter_map(|it| it.parse::<u16>().ok()) {
                if (onward && it > year && next == year) || (!onward && it < year) {
                    next = it;
                }
            }
            Some(next)
        }
        _ => None,
    }
}

/// Moves the focus from a mark to the next one that shows: what does not show takes no focus.
fn step(mark: &Element, key: &KeyboardEvent) -> bool {
    let Some(onward) = onward(mark, key) else { return false };
    let Ok(Some(list)) = mark.closest(".marks") else { return false };
    let mut marks = swap::all(&list, "a");
    if !onward {
        marks.reverse();
    }
    for it in marks.iter().skip_while(|it| *it != mark).skip(1) {
        let _ = it.unchecked_ref::<HtmlElement>().focus();
        if page().active_element().as_ref() == Some(it) {
            break;
        }
    }
    true
}
