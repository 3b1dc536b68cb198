use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Reflect;
use web_sys::{Element, HtmlInputElement};

use super::{address, page, window};

/// How long a button says that it copied, in milliseconds.
const SAID: i32 = 2000;

/// Copies the address of what is shown; where the clipboard refuses, shows it in a field, selected, to copy by hand.
pub(super) fn copy_link() {
    let Some(address) = address::shown() else { return };
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or_default();
    // A page without encryption, or an old browser, has no clipboard at all.
    if !clipboard.is_object() {
        offer(&address);
        return;
    }
    let copied = clipboard.unchecked_into::<web_sys::Clipboard>().write_text(&address);
    let done = Closure::once(|_: JsValue| say(true));
    let refused = Closure::once(move |_: JsValue| offer(&address));
    let _ = copied.then2(&done, &refused);
    done.forget();
    refused.forget();
}

/// Says “Copied” on the button and to screen readers, for a while.
fn say(now: bool) {
    let (Some(button), Some(said)) = (find("[data-action=copy-link]"), find(".tools__said")) else { return };
    let _ = button.toggle_attribute_with_force("data-copied", now);
    let word = button.get_attribute("data-done").filter(|_| now);
    said.set_text_content(word.as_deref());
    if now {
        let later = Closure::once_into_js(|| say(false));
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), SAID);
    }
}

fn offer(address: &str) {
    let Some(field) = find(".tools__address").and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    field.set_hidden(false);
    field.set_value(address);
    let _ = field.focus();
    field.select();
    let left = field.clone();
    EventListener::once(&field, "blur", move |_| left.set_hidden(true)).forget();
}

fn find(selector: &str) -> Option<Element> {
    page().query_selector(selector).ok().flatten()
}
