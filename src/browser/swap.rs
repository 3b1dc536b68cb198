use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::page;

/// What can hold the focus, in the order of the page.
const FOCUSABLE: &str = "a[href], button, input, summary, [tabindex]";

/// What scrolls of its own.
const SCROLLING: &str = ".panel, .themes__row, .themes, .stage__table";

/// Puts the fresh frame where the page as sent was, in one step, keeping focus, scroll and what was unfolded.
pub(super) fn swap(fresh: &HtmlElement) {
    let Some(sent) = page().get_element_by_id("explainer") else { return };
    let scrolled: Vec<(i32, i32)> =
        all(&sent, SCROLLING).iter().map(|it| (it.scroll_top(), it.scroll_left())).collect();
    let focus = page().active_element().and_then(|active| {
        let at = all(&sent, FOCUSABLE).iter().position(|it| *it == active)?;
        all(fresh, FOCUSABLE).into_iter().nth(at).filter(|it| it.tag_name() == active.tag_name())
    });
    for (before, after) in all(&sent, "details").iter().zip(all(fresh, "details")) {
        let _ = after.toggle_attribute_with_force("open", before.has_attribute("open"));
    }
    let _ = sent.replace_with_with_node_1(fresh);
    for ((top, left), element) in scrolled.into_iter().zip(all(fresh, SCROLLING)) {
        element.set_scroll_top(top);
        element.set_scroll_left(left);
    }
    if let Some(element) = focus.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
    if let Some(document) = page().document_element() {
        let _ = document.set_attribute("data-awake", "");
    }
}

fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
