use std::collections::BTreeSet;

use scraper::{Html, Selector};

/// Notes where a page has another number of something than wished.
pub(super) fn wish(
    page: &str,
    document: &Html,
    (selector, wished, what): (&str, usize, &str),
    faults: &mut Vec<String>,
) {
    let found = document.select(&Selector::parse(selector).expect("the selector is constant")).count();
    if found != wished {
        faults.push(format!("{page}: found {found} of {what} ({selector}), wished {wished}"));
    }
}

/// The ids of a page; notes those that are there twice.
pub(super) fn ids<'a>(page: &str, document: &'a Html, faults: &mut Vec<String>) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    for id in document.tree.values().filter_map(|it| it.as_element()?.id()) {
        if !ids.insert(id) {
            faults.push(format!("{page}: id {id:?} is there twice"));
        }
    }
    ids
}
