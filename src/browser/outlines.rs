use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use crate::geo::Outline;
use crate::model::Iso;

/// Lifts the drawing out of the page that was sent with it: outlines travel once.
pub(super) fn lift(page: &Document) -> Vec<Outline> {
    let Ok(found) = page.query_selector_all("[data-outline]") else { return Vec::new() };
    let all = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    all.filter_map(|it| {
        let (name, path) = (it.get_attribute("data-outline")?, it.get_attribute("d")?);
        let ground = it.get_attribute("data-ground").and_then(|it| Iso::read(&it));
        Some(Outline { name, path, ground })
    })
    .collect()
}
