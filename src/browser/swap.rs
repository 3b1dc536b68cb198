use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::page;

/// What can hold the focus.
const FOCUSABLE: &str = "a[href], button, input, summary, [tabindex]";

/// What scrolls of its own.
const SCROLLING: [&str; 4] = [".panel", ".themes__row", ".key__rows", ".stage__table"];

/// Puts the fresh frame where the page as sent was, in one step.
pub(super) fn swap(fresh: &HtmlElement) {
    if let Some(sent) = page().get_element_by_id("explainer") {
        let folds = key_is_a_strip(&sent) && first(fresh, ".frame[data-embed]").is_none();
        replace(&sent, fresh);
        if let Some(key) = first(fresh, ".key").filter(|_| folds) {
            let _ = key.remove_attribute("open");
        }
    }
    if let Some(document) = page().document_element() {
        let _ = document.set_attribute("data-awake", "");
    }
}

/// Whether the page as sent shows the key as a strip over the map, without a title to fold it by (`static/css/key.css`).
/// Awake it is a button there that unfolds.
fn key_is_a_strip(sent: &Element) -> bool {
    first(sent, ".key__title").is_some_and(|it| it.client_height() == 0)
}

/// Puts one root in the place of another, keeping focus, scroll and what was unfolded.
pub(super) fn replace(before: &Element, after: &HtmlElement) {
    let scrolled = SCROLLING.map(|it| first(before, it).map(|it| (it.scroll_top(), it.scroll_left())));
    let focus =
        page().active_element().and_then(|active| counterpart(before, after, (FOCUSABLE, mark), &active));
    for was in all(before, "details") {
        if let Some(now) = counterpart(before, after, ("details", Element::class_name), &was) {
            let _ = now.toggle_attribute_with_force("open", was.has_attribute("open"));
        }
    }
    let _ = before.replace_with_with_node_1(after);
    for (selector, at) in SCROLLING.into_iter().zip(scrolled) {
        if let (Some(element), Some((top, left))) = (first(after, selector), at) {
            element.set_scroll_top(top);
            element.set_scroll_left(left);
        }
    }
    if let Some(element) = focus.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// The element of the new root that is to the reader what another was in the old: known by the same, same turn among its
/// like. The new root may have more or fewer of other kinds: another year has other pins.
fn counterpart(
    before: &Element,
    after: &Element,
    (kind, known): (&str, fn(&Element) -> String),
    it: &Element,
) -> Option<Element> {
    let wanted = known(it);
    let alike =
        |root: &Element| all(root, kind).into_iter().filter(|it| known(it) == wanted).collect::<Vec<_>>();
    let turn = alike(before).iter().position(|other| other == it)?;
    alike(after).into_iter().nth(turn)
}

/// What an element is known by: its id, name, action or, without the query, where it leads.
fn mark(element: &Element) -> String {
    let known = ["id", "name", "data-action", "href"].iter().find_map(|it| element.get_attribute(it));
    let known = known.unwrap_or_default();
    format!("{} {}", element.tag_name(), known.split('?').next().unwrap_or_default())
}

fn first(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
