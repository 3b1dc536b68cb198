use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

use super::press::BUTTON_ZOOM;
use super::session::Happening;

/// Plus, minus and nought zoom while the focus is on the map; nowhere else do letters or signs mean anything.
pub(super) fn listen(root: &HtmlElement, send: Callback<Happening>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let on_map = event
            .target()
            .and_then(|it| it.dyn_into::<Element>().ok())
            .is_some_and(|it| it.closest(".map").ok().flatten().is_some());
        if !on_map || key.ctrl_key() || key.meta_key() || key.alt_key() {
            return;
        }
        let happening = match key.key().as_str() {
            "+" | "=" => Happening::Zoom(BUTTON_ZOOM, None),
            "-" => Happening::Zoom(1.0 / BUTTON_ZOOM, None),
            "0" => Happening::Home,
            _ => return,
        };
        event.prevent_default();
        send.emit(happening);
    })
}
