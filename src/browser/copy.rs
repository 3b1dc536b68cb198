use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Date, Reflect};
use web_sys::{Element, HtmlInputElement};
use yew::Callback;

use super::session::Happening;
use super::{address, page, window};
use crate::state::Opened;
use crate::ui::Atlas;

/// How long a button says that it copied, in milliseconds.
const SAID: i32 = 2000;

/// Copies the address of what is shown.
pub(super) fn copy_link(atlas: Atlas) {
    if let Some(address) = address::told(atlas) {
        copy(address, "[data-action=copy-link]".to_owned());
    }
}

/// Copies the text of the element of an id.
pub(super) fn copy_text(id: &str) {
    if let Some(text) = page().get_element_by_id(id).and_then(|it| it.text_content()) {
        copy(text, ["[data-value=", id, "]"].concat());
    }
}

/// Tells the page its address and the reader's day, as citations need them.
pub(super) fn cite(atlas: Atlas, send: &Callback<Happening>) {
    let Some(address) = address::told(atlas) else { return };
    let now = Date::new_0();
    let (month, day) = (now.get_month() as u8 + 1, now.get_date() as u8);
    let day = crate::model::Date { year: now.get_full_year() as u16, month, day };
    send.emit(Happening::Cite(Opened { address, day }));
}

/// Copies a text for a button; where the clipboard refuses, shows it in a field, selected, to copy by hand.
fn copy(text: String, button: String) {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or_default();
    // A page without encryption, or an old browser, has no clipboard at all.
    if !clipboard.is_object() {
        offer(&text);
        return;
    }
    let copied = clipboard.unchecked_into::<web_sys::Clipboard>().write_text(&text);
    let done = Closure::once(move |_: JsValue| say(button, true));
    let refused = Closure::once(move |_: JsValue| offer(&text));
    let _ = copied.then2(&done, &refused);
    done.forget();
    refused.forget();
}

/// Says “Copied” on the button and to screen readers, for a while.
fn say(selector: String, now: bool) {
    let (Some(button), Some(said)) = (find(&selector), find(".tools__said")) else { return };
    let _ = button.toggle_attribute_with_force("data-copied", now);
    let word = button.get_attribute("data-done").filter(|_| now);
    said.set_text_content(word.as_deref());
    if now {
        let later = Closure::once_into_js(move || say(selector, false));
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), SAID);
    }
}

fn offer(text: &str) {
    let Some(field) = find(".tools__address").and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    field.set_hidden(false);
    field.set_value(text);
    let _ = field.focus();
    field.select();
    let left = field.clone();
    EventListener::once(&field, "blur", move |_| left.set_hidden(true)).forget();
}

fn find(selector: &str) -> Option<Element> {
    page().query_selector(selector).ok().flatten()
}
