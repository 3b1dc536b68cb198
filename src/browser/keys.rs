use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

use super::drive::newest;
use super::press::{BUTTON_ZOOM, change, close_menu, focus};
use super::session::Happening;
use super::{page, sheet};
use crate::state::{Action, Sheet, Shown};
use crate::ui::Atlas;

/// Plus, minus and nought zoom while the focus is on the map, and `t` changes between map and table while it is on
/// either; nowhere else do letters or signs mean anything. Escape folds what is unfolded, and the text of a frame.
pub(super) fn listen(root: &HtmlElement, atlas: Atlas, send: Callback<Happening>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let within =
            |selector: &str| target.as_ref().and_then(|it| it.closest(selector).ok().flatten()).is_some();
        if key.key() == "Escape" && within(".frame[data-embed] .panel") {
            sheet::draw(Sheet::Peek, &send);
            return;
        }
        if !within(".map, .stage__table, .switch, .menu, .key")
            || key.ctrl_key()
            || key.meta_key()
            || key.alt_key()
        {
            return;
        }
        let happening = match key.key().as_str() {
            "Escape" => {
                close_menu(None);
                return;
            }
            "t" if !within(".bar") => {
                let table = page().query_selector(".stage__table").ok().flatten().is_some();
                let (shown, button) = if table {
                    (Shown::Map, ".switch [data-value=map]")
                } else {
                    (Shown::Table, ".switch [data-value=table]")
                };
                change(Action::Show(shown), newest(atlas), &send);
                // What had the focus is gone; here the same key leads back.
                focus(button);
                return;
            }
            _ if !within(".map") => return,
            "+" | "=" => Happening::Zoom(BUTTON_ZOOM, None),
            "-" => Happening::Zoom(1.0 / BUTTON_ZOOM, None),
            "0" => Happening::Home,
            _ => return,
        };
        event.prevent_default();
        send.emit(happening);
    })
}
