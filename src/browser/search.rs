use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::Callback;

use super::session::Happening;
use super::{focus_still, keys, page, window};
use crate::state::Seek;

/// What takes letters, so that a stroke there is no key of ours; a slider takes none.
const WRITTEN_IN: &str = "input:not([type=range]), textarea, select, [contenteditable]";

thread_local! {
    /// What had the focus before the search opened; nothing while it is closed.
    static BACK: RefCell<Option<Option<HtmlElement>>> = const { RefCell::new(None) };
}

/// Keys, and the focus going elsewhere.
pub(super) fn listen(root: &HtmlElement, send: &Callback<Happening>) -> [EventListener; 2] {
    let options = EventListenerOptions::enable_prevent_default();
    let (stroke, leaving) = (send.clone(), send.clone());
    [
        EventListener::new_with_options(&window(), "keydown", options, move |event| key(event, &stroke)),
        EventListener::new(root, "focusin", move |event| {
            if let Some(target) = target(event) {
                leave(&target, &leaving);
            }
        }),
    ]
}

/// Closes the search where something outside it is pressed or takes the focus.
pub(super) fn leave(target: &Element, send: &Callback<Happening>) {
    let within = target.closest(".search, [data-action=search]").ok().flatten().is_some();
    if !within && found(".search").is_some() {
        send.emit(Happening::Seek(Seek::Close));
    }
}

/// Puts the focus into a search that opened, back where it was after one that closed, and the chosen result in sight.
pub(super) fn attend(is_open: bool) {
    let active = page().active_element().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let nowhere = active.as_ref().is_none_or(|it| it.tag_name() == "BODY");
    match (is_open, BACK.take()) {
        (true, Some(back)) => BACK.set(Some(back)),
        (true, None) => {
            BACK.set(Some(active));
            focus(found(".search__field"));
        }
        (false, Some(back)) if nowhere => focus(back),
        (false, _) => {}
    }
    if let Some(chosen) = found(".search [aria-selected=true]") {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        chosen.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

fn key(event: &Event, send: &Callback<Happening>) {
    let (Some(key), Some(target)) = (event.dyn_ref::<KeyboardEvent>(), target(event)) else { return };
    let within = |selector: &str| target.closest(selector).ok().flatten().is_some();
    // A stroke that composes a letter of another script is not ours.
    if key.is_composing() || key.ctrl_key() || key.meta_key() || key.alt_key() {
        return;
    }
    let (name, field) = (key.key(), within(".search__field"));
    let seek = match name.as_str() {
        "/" | "?" if within(WRITTEN_IN) || found(".frame[data-keys]").is_some() => return,
        "/" => Seek::Toggle,
        "?" => {
            keys::list();
            event.prevent_default();
            return;
        }
        "Escape" if within(".search") => Seek::Back,
        "ArrowDown" if field => Seek::Next,
        "ArrowUp" if field => Seek::Before,
        "Home" if field => Seek::First,
        "End" if field => Seek::Last,
        "Enter" if field => {
            event.prevent_default();
            // As if the link had been pressed.
            if let Some(chosen) = found(".search [aria-selected=true]") {
                chosen.click();
            }
            return;
        }
        _ => return,
    };
    event.prevent_default();
    send.emit(Happening::Seek(seek));
}

fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        focus_still(&element);
    }
}

fn found(selector: &str) -> Option<HtmlElement> {
    page().query_selector(selector).ok()??.dyn_into().ok()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
