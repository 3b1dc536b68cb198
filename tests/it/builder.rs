//! The embed builder as it reads before any script runs.

use std::collections::BTreeSet;

use sco_explainer::model::Words;
use sco_explainer::prerender::builder::{Desk, page};
use sco_explainer::prerender::{Assets, Home};
use sco_explainer::state::{Page, arrive, cite};
use scraper::{ElementRef, Html, Selector};

use crate::first_frame::{atlas, count, select};
use crate::record::compiled;

fn built(words: &Words, home: &Home) -> String {
    let assets = Assets::default();
    page(&Desk {
        atlas: atlas(),
        words,
        assets: &assets,
        home,
        poster: "<svg></svg>",
        companion: Some("sha384-x"),
        frozen: Some("e/2026-11-23/"),
    })
}

fn document() -> Html {
    Html::parse_document(&built(&compiled().builder, &Home::default()))
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).collect()
}

#[test]
fn without_a_script_four_parts_stand_one_below_the_other_and_each_is_of_use() {
    let document = document();
    assert_eq!(select(&document, "main h1"), ["Share this view"]);
    assert_eq!(select(&document, "main section > h2"), ["Link", "Embed", "Download", "Cite"]);
    assert_eq!(count(&document, "section[hidden], script:not([src]):not([type$=json]), style"), 0);
    for id in ["apa", "mla", "chicago", "bibtex"] {
        let record = &compiled().record;
        let style = record.styles.iter().find(|it| it.id == id).expect("a style");
        let said = select(&document, &format!("#share-cite-{id}"));
        assert_eq!(said, [cite(record, style, Page::Overview, None)]);
    }
}

#[test]
fn the_code_is_one_frame_with_a_title_that_leads_to_a_page() {
    let home = Home::at("https://example.org/sco").expect("an address");
    for (home, site) in [(home, "https://example.org/sco/"), (Home::default(), "../")] {
        let document = Html::parse_document(&built(&compiled().builder, &home));
        let code = select(&document, "#share-code").concat();
        let pasted = Html::parse_fragment(&code);
        let frames = all(&pasted, "*:not(html)");
        let [frame] = frames.as_slice() else { panic!("{code}") };
        let value = |name: &str| frame.value().attr(name).unwrap_or_default();
        assert_eq!((frame.value().name(), value("title")), ("iframe", "Pakistan in the SCO: Overview"));
        let below = value("src").strip_prefix(site).unwrap_or_else(|| panic!("{code}"));
        let (path, query) = below.split_once('?').expect("a query");
        let view = arrive(&compiled().record, path, query);
        assert!(view.page == Page::Overview && view.embed && view.trouble.is_none(), "{code}");
        assert_eq!((value("width"), value("height"), value("loading")), ("640", "480", "lazy"));
    }
}

#[test]
fn every_control_has_a_name_and_every_name_its_control() {
    let document = document();
    let controls = all(&document, "main :is(input, select, textarea, button)");
    assert!(controls.len() > 20, "{}", controls.len());
    for it in controls {
        let id = it.value().attr("id").unwrap_or("none");
        let labelled = count(&document, &format!("label[for='{id}']")) == 1
            || it.ancestors().filter_map(ElementRef::wrap).any(|it| it.value().name() == "label")
            || it.value().attr("aria-label").is_some()
            || it.text().any(|it| !it.trim().is_empty());
        assert!(labelled, "{}", it.html());
    }
    for it in all(&document, "main [for], main [aria-controls], main [aria-labelledby]") {
        let target =
            ["for", "aria-controls", "aria-labelledby"].iter().find_map(|name| it.value().attr(name));
        assert_eq!(count(&document, &format!("[id='{}']", target.expect("one of them"))), 1, "{}", it.html());
    }
}

#[test]
fn every_word_of_the_builder_is_said_and_none_is_missing() {
    // Each word is its own key: what the page says then is what it asks for.
    let keys: Vec<&str> = compiled().builder.keys().collect();
    let marked = Words::new(keys.iter().map(|it| ((*it).to_owned(), format!("‹{it}›"))).collect());
    let text = built(&marked, &Home::default());
    let unsaid: Vec<&&str> = keys.iter().filter(|it| !text.contains(&format!("‹{it}›"))).collect();
    assert_eq!(unsaid, Vec::<&&str>::new());
    // A key without a word would be shown as it is.
    let said: BTreeSet<&str> = keys.iter().copied().collect();
    let empty = built(&Words::new(Vec::new()), &Home::default());
    for group in ["link.", "frame.", "save.", "quote."] {
        for found in empty.split(group).skip(1) {
            let rest: String = found.chars().take_while(|it| it.is_ascii_lowercase() || *it == '-').collect();
            assert!(rest.is_empty() || said.contains(format!("{group}{rest}").as_str()), "{group}{rest}");
        }
    }
}

#[test]
fn words_cannot_break_out_of_the_markup() {
    let keys = compiled().builder.keys();
    let hostile = Words::new(keys.map(|it| (it.to_owned(), "\"><b id=out>'&".to_owned())).collect());
    let document = Html::parse_document(&built(&hostile, &Home::default()));
    assert_eq!(count(&document, "[id=out]"), 0);
    let pasted = select(&document, "#share-code").concat();
    assert_eq!(all(&Html::parse_fragment(&pasted), "#out").len(), 0, "{pasted}");
}

#[test]
fn the_standings_in_the_page_are_those_of_every_year() {
    let record = &compiled().record;
    let text = built(&compiled().builder, &Home::default());
    for state in &record.states {
        let row = format!("<i data-iso=\"{}\" data-path=\"", state.iso3);
        let path = text.split(&row).nth(1).and_then(|it| it.split('"').next()).expect("a row for each state");
        for year in record.years() {
            let steps = path.split(' ').map(|it| it.split(':').collect::<Vec<_>>());
            let last = steps.take_while(|it| it[0].parse::<u16>().expect("a year") <= year).last();
            let last = last.expect("a step at or before each year");
            let since = state.span_at(record.edition.day_of(year)).map(|it| it.from.year.to_string());
            let wished = (record.status(state, year).slug(), since.unwrap_or_default());
            assert_eq!((last[1], last[2].to_owned()), wished, "{} in {year}", state.name);
        }
    }
}
