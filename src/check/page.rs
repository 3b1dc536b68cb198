use scraper::{Html, Selector};
use serde_json::Value;

use super::wished::{ids, wish};

/// A page runs nothing and is styled by nothing that stands in it, so a strict policy holds.
pub(super) fn inline(page: &str, document: &Html, faults: &mut Vec<String>) {
    for selector in ["script:not([src]):not([type='application/ld+json'])", "style", "[onload], [onclick]"] {
        let found = document.select(&Selector::parse(selector).expect("constant")).count();
        if found > 0 {
            faults.push(format!("{page}: found {found} of {selector}, wished all in files of their own"));
        }
    }
}

/// What every page must have, read without script.
pub(super) fn check(page: &str, text: &str, document: &Html, faults: &mut Vec<String>) {
    let mut wish = |selector: &str, wished: usize, what: &str| {
        wish(page, document, (selector, wished, what), faults);
    };
    wish("h1", 1, "the main heading");
    wish("main", 1, "the main part");
    wish("title", 1, "the title");
    wish("meta[name=description]:not([content=''])", 1, "the description");
    wish("meta[property='og:title']", 1, "the preview's title");
    wish("html[lang][dir]", 1, "the language and direction");
    wish("head > link[rel=stylesheet]", 1, "the style sheet");
    wish("#explainer", 1, "the application's root");
    wish("[data-panel]", 1, "the open panel");
    wish("head > script[type='application/ld+json']", 1, "what it is, for programs");
    inline(page, document, faults);
    let graph = Selector::parse("script[type='application/ld+json']").expect("constant");
    for block in document.select(&graph) {
        if let Err(fault) = serde_json::from_str::<Value>(&block.text().collect::<String>()) {
            faults.push(format!("{page}: what it is, for programs, is not JSON: {fault}"));
        }
    }
    ids(page, document, faults);
    let empty = Selector::parse("a[href]").expect("constant");
    for link in document.select(&empty) {
        let named = link.value().attr("aria-label").is_some() || link.text().any(|it| !it.trim().is_empty());
        if !named {
            faults.push(format!(
                "{page}: the link to {:?} has no name",
                link.value().attr("href").unwrap_or_default()
            ));
        }
    }
    for unfilled in ["{n}", "{date}", "{year}", "{state}", "{name}", "{page}", "NaN"] {
        if text.contains(unfilled) {
            faults.push(format!("{page}: found {unfilled:?} in the text"));
        }
    }
}
