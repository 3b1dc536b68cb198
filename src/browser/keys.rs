use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

use super::drive::newest;
use super::press::{BUTTON_ZOOM, change, close_menu, focus};
use super::session::Happening;
use super::{page, rove, sheet, within};
use crate::state::{Action, Sheet, Shown};
use crate::ui::Atlas;

/// What shows after a change between map and table, and takes the focus: what had it is gone.
const SHOWN: &str =
    ".frame:not([data-embed]) .switch [aria-pressed=true], .frame[data-embed] .stage__table button,
    .frame[data-embed] .map [tabindex='0']";

thread_local! {
    /// Whether a key has just changed between map and table.
    static CHANGED: Cell<bool> = const { Cell::new(false) };

    /// What of the text had the focus when Escape led to the map.
    static READING: Cell<Option<Element>> = const { Cell::new(None) };
}

/// Where the focus goes from the map, and from the text to the map.
const TO_TEXT: &str = ".frame:not([data-embed]) #title, .frame[data-embed] .strip__read";
const TO_MAP: &str = ".map [tabindex='0'], .stage__table button";

/// Arrows lead over the map; plus, minus and nought zoom while the focus is on it, and `t` changes between map and table
/// while it is on either; nowhere else do letters or signs mean anything. Escape folds what is unfolded, and leads from
/// the map to the text and back.
pub(super) fn listen(root: &HtmlElement, atlas: Atlas, send: Callback<Happening>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |event| {
        let (Some(key), Some(target)) =
            (event.dyn_ref::<KeyboardEvent>(), event.target().and_then(|it| it.dyn_into::<Element>().ok()))
        else {
            return;
        };
        if key.ctrl_key() || key.meta_key() || key.alt_key() {
            return;
        }
        let done = match key.key().as_str() {
            "Escape" => {
                escape(&target, &send);
                true
            }
            it => {
                let arrow = !key.shift_key() && within(&target, rove::STOP) && rove::step(&target, it, &send);
                arrow || sign(it, &target, atlas, &send)
            }
        };
        if done {
            event.prevent_default();
        }
    })
}

/// Puts the focus on what shows after a change between map and table, once it is there.
pub(super) fn attend() {
    if CHANGED.take() {
        focus(SHOWN);
    }
}

/// Folds what is unfolded; else goes on, from the map to the text, and from the text back to the map.
fn escape(target: &Element, send: &Callback<Happening>) {
    if within(target, ".frame[data-embed] .panel") {
        sheet::draw(Sheet::Peek, send);
    } else if let Ok(Some(group)) = target.closest(".pin__group[open]") {
        focus(".pin__group[open] > summary");
        let _ = group.remove_attribute("open");
    } else if close_menu(None) {
    } else if within(target, ".map, .stage__table") {
        match READING.take().filter(|it| it.is_connected()) {
            Some(it) => drop(it.unchecked_ref::<HtmlElement>().focus()),
            None => focus(TO_TEXT),
        }
    } else if within(target, ".panel") {
        READING.set(Some(target.clone()));
        sheet::uncover("#map", send);
        focus(TO_MAP);
    }
}

/// What a single sign or letter does; whether it does anything here.
fn sign(sign: &str, target: &Element, atlas: Atlas, send: &Callback<Happening>) -> bool {
    if within(target, ".frame[data-keys]") {
        return false;
    }
    let happening = match sign {
        "t" if within(target, ".map, .stage__table, .switch, .key") => {
            let table = page().query_selector(".stage__table").is_ok_and(|it| it.is_some());
            change(Action::Show(if table { Shown::Map } else { Shown::Table }), newest(atlas), send);
            CHANGED.set(true);
            return true;
        }
        _ if !within(target, ".map") => return false,
        "+" | "=" => Happening::Zoom(BUTTON_ZOOM, None),
        "-" => Happening::Zoom(1.0 / BUTTON_ZOOM, None),
        "0" => Happening::Home,
        _ => return false,
    };
    send.emit(happening);
    true
}

/// Unfolds the list of keys, or folds it, and goes there.
pub(super) fn list() {
    if let Ok(Some(list)) = page().query_selector(".help") {
        let _ = list.toggle_attribute("open");
        focus(".help > summary");
    }
}
