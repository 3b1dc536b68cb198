//! An edition that stays: the whole site once more, marked, and leading to the live one.

use std::fs;
use std::path::Path;

use scraper::{Html, Selector};
use serde_json::Value;

use sco_explainer::state::Page;

use crate::record::compiled;

fn folder() -> String {
    format!("dist/e/{}", compiled().record.edition.as_of)
}

#[test]
fn every_page_is_kept_marked_with_its_day_and_leads_to_the_live_one() {
    let record = &compiled().record;
    let selector = |it: &str| Selector::parse(it).expect("a selector");
    for page in Page::all(record) {
        let path = page.path(record);
        let file = format!("{}/{path}index.html", folder());
        let text = fs::read_to_string(&file).unwrap_or_else(|it| panic!("{file}: {it}; run bin/build first"));
        assert!(text.contains(&format!("<html data-frozen=\"{}\"", record.edition.as_of)), "{file}");
        assert_eq!(text.matches("<meta name=\"robots\" content=\"noindex\">").count(), 1, "{file}");
        let document = Html::parse_document(&text);
        let live = document.select(&selector("[data-since] a")).next().and_then(|it| it.attr("href"));
        let live = Path::new(&file).parent().expect("a folder").join(live.expect("a link"));
        let there = fs::canonicalize(live).expect("the live page's folder");
        assert_eq!(there, fs::canonicalize(Path::new("dist").join(&path)).expect("a folder"), "{file}");
        assert_eq!(document.select(&selector("link[rel=canonical]")).count(), 1, "{file}");
    }
}

#[test]
fn what_pages_load_and_the_record_s_files_are_kept_as_they_are() {
    for below in ["assets", "data", "editions"] {
        let mut files = 0;
        for entry in fs::read_dir(format!("dist/{below}")).expect("dist/ is built").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let kept = fs::read(format!("{}/{below}/{name}", folder())).unwrap_or_default();
            assert!(kept == fs::read(entry.path()).expect("bytes"), "{below}/{name} differs");
            files += 1;
        }
        assert!(files > 2, "{below} has {files} files");
    }
    assert!(!Path::new(&folder()).join("e").exists(), "editions within editions");
}

#[test]
fn the_live_site_says_which_edition_is_the_newest() {
    let record = &compiled().record;
    let told: Value = serde_json::from_str(&fs::read_to_string("dist/edition.json").expect("dist/ is built"))
        .expect("JSON");
    let day = record.edition.as_of.to_string();
    assert_eq!((&told["edition"], &told["as_of"]), (&record.edition.name.clone().into(), &day.into()));
    assert_eq!(told["corrections"], record.corrections.len());
    assert_eq!(told["said"]["en"], record.words.date(record.edition.as_of));
}
