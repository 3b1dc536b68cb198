use yew::prelude::*;

use super::head::section;
use crate::ui::part::{all, el, link, list, para, text};
use crate::ui::place::Place;

/// The forms that a list of the record can be had in.
const FORMS: [&str; 3] = ["csv", "json", "geojson"];

/// Links to lists of the record as files, and to what their columns mean.
pub(super) fn files(place: &Place, lists: &[&str]) -> Html {
    let words = &place.atlas.record().words;
    let Some(root) = place.atlas.beside(place.view.page) else { return Html::default() };
    let data = root + "data/";
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

/// A link to the one file that holds every page.
pub(super) fn single(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let Some(root) = place.atlas.beside(place.view.page) else { return Html::default() };
    let href = [&root, "editions/sco-explainer-", &record.edition.language, ".html"].concat();
    let way = el("p", "", vec![link(href.into(), text(words.say("single.link")))]);
    section(words, "single.title", all(vec![para("small", words.say("single.dek")), way]))
}
