use yew::prelude::*;

use super::head::section;
use crate::ui::part::{all, el, link, list, para, text};
use crate::ui::place::Place;

/// The forms that a list of the record can be had in.
const FORMS: [&str; 3] = ["csv", "json", "geojson"];

/// Links to lists of the record as files, and to what their columns mean.
pub(super) fn files(place: &Place, lists: &[&str]) -> Html {
    let words = &place.atlas.record().words;
    let data = place.atlas.root(place.view.page) + "data/";
    let mut rows = Vec::new();
    for name in lists {
        // A source has no place of its own.
        let forms = if *name == "sources" { 2 } else { 3 };
        for form in &FORMS[..forms] {
            let file = [name, ".", form].concat();
            rows.push(el("li", "", vec![link((data.clone() + &file).into(), text(&file))]));
        }
    }
    let readme = data.clone() + "README.md";
    rows.push(el("li", "", vec![link(readme.into(), text(words.say("data.readme")))]));
    section(words, "data.title", all(vec![para("small", words.say("data.dek")), list("flow", rows)]))
}
