use wasm_bindgen::prelude::*;

use super::{page, swap, window};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = warn)]
    fn warn(text: &str);
}

/// Should the program panic, the page stays as it was last drawn, with plain links, and a line says so.
pub(super) fn catch() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        warn(&format!("The interactive part stopped: {panic}"));
        leave();
    }));
}

/// Takes the program's hands off the page: a copy of the page hears none of its listeners.
fn leave() {
    let page = page();
    if let Some(document) = page.document_element() {
        let here = window().location();
        let here = here.pathname().unwrap_or_default() + &here.search().unwrap_or_default();
        let _ = document.remove_attribute("data-awake");
        let _ = document.remove_attribute("data-shown");
        // Where the page now shown belongs; back and forward load another (static/boot.js).
        let _ = document.set_attribute("data-stopped", &here);
    }
    let root = page.get_element_by_id("explainer");
    if let Some((root, copy)) = root.and_then(|it| Some((it.clone(), it.clone_node_with_deep(true).ok()?))) {
        swap::replace(&root, copy.unchecked_ref());
    }
    if let Ok(Some(line)) = page.query_selector("[data-trouble=stopped]") {
        let _ = line.remove_attribute("hidden");
    }
}
