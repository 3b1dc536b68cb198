//! Citations of a page against what others' programs make of the same page.

use std::collections::BTreeSet;

use biblib::{CitationParser, RisParser};
use hayagriva::archive::{ArchivedStyle, locales};
use hayagriva::citationberg::{Style, json};
use hayagriva::{BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest};
use sco_explainer::model::{Date, Entity};
use sco_explainer::state::{Opened, Page, cite};

use crate::record::compiled;

const ADDRESS: &str = "https://example.org/sco/claim/cyber-cisc-exists/?year=2019&embed=1";

/// A theme, a claim and a page of another kind.
fn pages() -> [Page; 3] {
    let record = &compiled().record;
    let of = |name: &str| Page::Of(Entity::named(record, name).expect("it is there"));
    [of("theme:cyber"), of("claim:cyber-cisc-exists"), Page::Judging]
}

/// A page's citation in a style, opened on 3 March 2027, whose month and day are of one digit.
fn ours(style: &str, page: Page) -> String {
    let record = &compiled().record;
    let style = record.styles.iter().find(|it| it.id == style).expect("a style");
    let day = Date { year: 2027, month: 3, day: 3 };
    cite(record, style, page, Some(&Opened { address: ADDRESS.to_owned(), day }))
}

/// What the processor writes for an item in one of the styles it comes with. A macro, because the kinds of items have
/// no common name outside the processor.
macro_rules! processed {
    ($style:expr, $item:expr) => {{
        let (locales, item) = (locales(), $item);
        let Style::Independent(style) = ArchivedStyle::by_name($style).expect("an archived style").get()
        else {
            panic!("the style stands for itself")
        };
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::from_items(vec![CitationItem::with_entry(&item)], &style, &locales));
        let done = driver.finish(BibliographyRequest { style: &style, locale: None, locale_files: &locales });
        let mut out = String::new();
        let list = done.bibliography.expect("the style has a list");
        list.items[0].content.write_buf(&mut out, BufWriteFormat::Plain).expect("text");
        out
    }};
}

/// The page as CSL-JSON of our own writing, as a processor reads it. The edition is a note there: processors word a version
/// anew.
fn item(page: Page) -> json::Item {
    let read: Vec<serde_json::Value> = serde_json::from_str(&ours("csl", page)).expect("JSON");
    let [item] = read.try_into().expect("one item");
    serde_json::from_value(item).expect("an item of CSL-JSON")
}

/// Takes parts out of a text, each of which must be there.
#[track_caller]
fn without(text: &str, parts: &[&str]) -> String {
    let mut text = text.to_owned();
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in {text:?}");
        text = text.replacen(part, "", 1);
    }
    text
}

#[test]
fn apa_is_as_a_processor_writes_it_with_the_edition_and_the_day_of_access() {
    for page in pages() {
        // The manual gives the day of access where a page may change (10.16); the processor never does.
        let ours = without(&ours("apa", page), &[" (Edition 2026-11)", "Retrieved March 3, 2027, from "]);
        let wished = processed!("apa", item(page));
        assert_eq!(ours, wished);
    }
}

#[test]
fn mla_is_as_a_processor_writes_it_with_the_edition_and_the_day_of_access() {
    for page in pages() {
        let ours = without(&ours("mla", page), &[", 2026-11 ed.", " Accessed 3 Mar. 2027."]);
        // Ours keeps a page's own capitals: “SCO” and “RATS” are names that a rule would not know.
        let wished = processed!("modern-language-association", item(page)).to_lowercase();
        assert_eq!(ours.to_lowercase(), wished);
    }
}

#[test]
fn chicago_is_as_a_processor_writes_it_with_the_edition_and_the_day_of_access() {
    for page in pages() {
        let ours = without(&ours("chicago", page), &[" Edition 2026-11.", " Accessed March 3, 2027."]);
        let wished = processed!("chicago-notes", item(page)).to_lowercase();
        assert_eq!(ours.to_lowercase(), wished);
    }
}

#[test]
fn gost_is_as_a_processor_writes_it_with_the_edition() {
    for page in pages() {
        let ours = without(&ours("gost", page), &[" Изд. 2026-11."]);
        assert_eq!(ours, processed!("gost-r-705-2008-numeric", item(page)));
    }
}

#[test]
fn gb_t_7714_is_as_a_processor_writes_it_with_the_publisher() {
    for page in pages() {
        // The standard names publisher and year (4.6); a page's item has no field that the processor takes them from.
        let ours = without(&ours("gbt", page), &["Pakistan in the SCO, 2026"]);
        assert_eq!(ours, processed!("gb-7714-2015-numeric", item(page)));
    }
}

#[test]
fn bibtex_is_read_back_as_the_same_page() {
    for page in pages() {
        let wished = page.title(&compiled().record);
        let library = hayagriva::io::from_biblatex_str(&ours("bibtex", page)).expect("BibLaTeX");
        let entry = library.iter().next().expect("one entry");
        assert!(entry.key().starts_with("sco-") && entry.key().ends_with("-2026-11"), "{}", entry.key());
        assert_eq!(entry.title().map(ToString::to_string).as_deref(), Some(wished.trim_end_matches('.')));
        let url = entry.url_any().expect("an address");
        assert_eq!((url.value.as_str(), url.visit_date.map(|it| it.year)), (ADDRESS, Some(2027)));
        let date = entry.date_any().expect("a date");
        assert_eq!((date.year, date.month, date.day), (2026, Some(10), Some(24)), "counted from zero");
        let wished = processed!("gost-r-705-2008-numeric", entry.clone());
        assert!(wished.contains("(дата обращения: 03.03.2027)"), "{wished}");
    }
}

#[test]
fn ris_is_read_back_as_the_same_page() {
    for page in pages() {
        let wished = page.title(&compiled().record);
        let read = RisParser::new().parse(&ours("ris", page)).expect("RIS");
        let [found] = read.as_slice() else { panic!("found {}, wished one", read.len()) };
        assert_eq!(found.citation_type, ["Electronic Citation"]);
        assert_eq!(found.title, wished.trim_end_matches('.'));
        assert_eq!(found.urls, [ADDRESS]);
        let date = found.date.as_ref().expect("a date");
        assert_eq!((date.year, date.month, date.day), (2026, Some(11), Some(25)));
    }
}

#[test]
fn csl_json_says_when_the_page_was_read() {
    let read: serde_json::Value = serde_json::from_str(&ours("csl", pages()[1])).expect("JSON");
    assert_eq!(read[0]["accessed"]["date-parts"], serde_json::json!([[2027, 3, 3]]));
    assert_eq!(read[0]["issued"]["date-parts"], serde_json::json!([[2026, 11, 25]]));
    assert_eq!((&read[0]["note"], &read[0]["URL"]), (&"Edition 2026-11".into(), &ADDRESS.into()));
}

#[test]
fn every_page_s_csl_json_keeps_to_its_schema_and_no_two_share_an_id() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("csl-data.json")).expect("the schema");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let pages = Page::all(&compiled().record);
    let mut ids = BTreeSet::new();
    for &page in &pages {
        let said: serde_json::Value = serde_json::from_str(&ours("csl", page)).expect("JSON");
        let faults: Vec<String> = schema.iter_errors(&said).map(|it| it.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new());
        ids.insert(said[0]["id"].to_string());
        assert!(hayagriva::io::from_biblatex_str(&ours("bibtex", page)).is_ok(), "{}", ours("bibtex", page));
    }
    assert_eq!(ids.len(), pages.len());
}

#[test]
fn before_the_page_is_opened_nothing_is_said_of_where_and_when() {
    let record = &compiled().record;
    for style in &record.styles {
        let said = cite(record, style, pages()[0], None);
        for mark in
            ["http", "2027", "Accessed", "Retrieved", "обращения", "‹", "›", "  \n", "..", "[]", "()", ",,"]
        {
            assert!(!said.contains(mark), "{}: {mark:?} in {said}", style.id);
        }
        assert!(
            !said.contains("{title}") && said.contains("Cybersecurity") && said.contains("2026"),
            "{said}"
        );
    }
}

#[test]
fn no_page_s_name_needs_to_be_written_otherwise_in_any_form() {
    let record = &compiled().record;
    for page in Page::all(record) {
        let name = page.title(record);
        let odd: Vec<char> = name.chars().filter(|it| "\"\\{}&%$#_~^\n".contains(*it)).collect();
        assert!(odd.is_empty(), "{odd:?} in {name:?}: escape it in state::cite, or say it otherwise");
    }
}
