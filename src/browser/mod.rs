//! The page itself: wakes the prerendered page and listens to it. The only floor that names web_sys and gloo.

mod address;
mod copy;
mod drive;
mod failure;
mod fill;
mod hand;
mod keys;
mod leap;
mod live;
mod measure;
mod motion;
mod outlines;
mod play;
mod press;
mod preview;
mod rove;
mod search;
mod session;
mod sheet;
mod swap;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

use self::live::{Live, LiveProps};
use crate::geo::Chart;
use crate::model::{Record, pack};
use crate::ui::{Atlas, ONE_FILE, Shelf};

/// Takes the page over: called by `static/boot.js` with the pack, the site's root and the page to lift outlines from.
///
/// # Errors
/// A sentence, where the pack cannot be read or the page has no `#explainer`. The page stays as it was.
#[wasm_bindgen]
pub fn wake(content: &[u8], root: &str, drawn: &Document) -> Result<(), JsError> {
    failure::catch();
    let (record, chart): (Record, Chart) = pack::read(content).map_err(|it| JsError::new(&it))?;
    let outlines = outlines::lift(drawn);
    let sent =
        page().get_element_by_id("explainer").ok_or_else(|| JsError::new("the page has no #explainer"))?;
    let home = if root.ends_with(ONE_FILE) { ONE_FILE } else { root }.to_owned();
    let live = sent.get_attribute("data-live");
    let atlas = Atlas::keep(Shelf { record, chart, outlines, home, live });
    address::set_root(root);
    // Rendered beside the page as sent and swapped in whole: what a translator or an extension did to the page
    // cannot disturb it.
    let fresh: HtmlElement =
        sent.clone_node().map_err(|_| JsError::new("the page could not be copied"))?.unchecked_into();
    let props = LiveProps { atlas, arrival: address::here(atlas.record()), root: fresh.clone() };
    yew::Renderer::<Live>::with_root_and_props(fresh.into(), props).render();
    Ok(())
}

/// The document the program runs in.
fn page() -> Document {
    window().document().expect("a program started by a page has a document")
}

/// Whether an element is, or lies in, what a selector finds.
fn within(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|it| it.is_some())
}

/// Puts the focus on an element, a drawing's link too, and scrolls nothing.
fn focus_still(element: &Element) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.unchecked_ref::<HtmlElement>().focus_with_options(&still);
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a program started by a page has a window")
}
