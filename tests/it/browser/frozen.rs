//! An edition that stays, where the live site has gone on, has not, or is not there.

use std::fs;
use std::os::unix::fs::symlink;

use serde_json::{Value, json};

use super::driver::{Browser, run};
use crate::record::compiled;

const LINE: &str = "document.querySelector('[data-since]')";

/// Runs a test on an edition below a live site that tells the given of its newest one.
fn beside<F: AsyncFnOnce(&Browser, &str)>(newest: Option<Value>, test: F) {
    let site = tempfile::tempdir().expect("a folder");
    let dist = fs::canonicalize("dist").expect("dist/ is built; run bin/build first");
    for name in ["e", "theme", "assets", "_headers", "404.html"] {
        symlink(dist.join(name), site.path().join(name)).expect("a link");
    }
    fs::write(site.path().join("index.html"), "").expect("a page");
    if let Some(newest) = newest {
        fs::write(site.path().join("edition.json"), newest.to_string()).expect("a file");
    }
    let edition = format!("e/{}/", compiled().record.edition.as_of);
    run(1200, 900, site.path(), "", async |browser| test(browser, &edition).await);
}

/// What the live site of today tells.
fn today() -> Value {
    serde_json::from_str(&fs::read_to_string("dist/edition.json").expect("dist/ is built")).expect("JSON")
}

/// Waits until the page is awake and all it asked for has come.
async fn settled(browser: &Browser) {
    browser
        .until("performance.getEntriesByType('resource').some(it => it.name.endsWith('/edition.json') && it.responseEnd > 0)")
        .await;
    browser.until("document.documentElement.hasAttribute('data-awake')").await;
}

#[test]
fn a_newer_edition_and_corrections_are_told_and_the_live_page_is_a_press_away() {
    let mut newest = today();
    newest["as_of"] = "2027-02-01".into();
    newest["said"] = json!({ "en": "1 February 2027" });
    newest["corrections"] = (compiled().record.corrections.len() + 3).into();
    beside(Some(newest), async |browser, edition| {
        browser.goto(&format!("{edition}theme/cyber/?year=2017")).await;
        browser.until(&format!("{LINE}.checkVisibility()")).await;
        let said = browser.ask(&format!("{LINE}.innerText")).await;
        for wished in
            ["25 November 2026", "There is a newer one, of 1 February 2027.", "3 things have been put right"]
        {
            assert!(said.as_str().is_some_and(|it| it.contains(wished)), "{wished} is not in {said}");
        }
        browser.until("document.documentElement.hasAttribute('data-awake')").await;
        browser.press("nav.themes a[data-theme=energy]").await;
        let live = format!("{}theme/energy/?year=2017", browser.site);
        browser.until(&format!("{LINE}.querySelector('a').href === '{live}'")).await;
        browser.press("[data-since] button").await;
        browser.until(&format!("!{LINE}.checkVisibility()")).await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn nothing_is_told_while_this_is_the_newest_edition_or_the_answer_makes_no_sense() {
    let strange = json!({ "as_of": ["2099-01-01"], "corrections": "many", "said": 7 });
    for newest in [today(), strange, json!([])] {
        beside(Some(newest), async |browser, edition| {
            browser.goto(&format!("{edition}theme/cyber/")).await;
            settled(browser).await;
            assert_eq!(browser.ask(&format!("{LINE}.checkVisibility()")).await, false);
            assert_eq!(browser.complaints().await, Vec::<String>::new());
        });
    }
}

#[test]
fn nothing_is_told_where_there_is_no_live_site() {
    beside(None, async |browser, edition| {
        browser.goto(edition).await;
        settled(browser).await;
        assert_eq!(browser.ask(&format!("{LINE}.checkVisibility()")).await, false);
    });
}
