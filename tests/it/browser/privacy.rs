//! A reader's whole way leaves nothing behind and asks nobody else, on a page of its own and in a frame.

use std::fs;
use std::path::Path;

use fantoccini::Locator;
use serde_json::{Value, json};

use super::driver::{Browser, Engine, Ground, Setting, run_on, serve};
use super::watched;

/// What the page has kept: cookies, entries, databases and caches.
const KEPT: &str = "const done = arguments[0];
  Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then((others) => done(
    [document.cookie, localStorage.length, sessionStorage.length, ...others.map((it) => it.length)]), (it) => done(`${it}`));";

/// Everything the document asked for since it was opened.
const ASKED: &str = "performance.getEntriesByType('resource').map((it) => it.name)";

async fn panel(browser: &Browser, wished: &str) {
    browser.until(&format!("document.querySelector('[data-panel]').dataset.panel === '{wished}'")).await;
}

/// Waits until a page of a kind has come, and the focus with it.
async fn arrive(browser: &Browser, kind: &str) {
    let there = format!("document.querySelector('[data-panel]').dataset.panel.startsWith('{kind}')");
    browser.until(&format!("{there} && document.activeElement.id === 'title'")).await;
}

/// Opens each theme in turn; in a frame from its menu.
async fn themes(browser: &Browser) {
    let ids = browser
        .ask("[...document.querySelectorAll('.themes [data-theme]')].map(it => it.dataset.theme)")
        .await;
    for id in ids.as_array().expect("a list").iter().map(|it| it.as_str().expect("an id")) {
        if browser.ask("document.querySelector('.themes__fold').open").await == false {
            browser.press(".themes__now").await;
        }
        browser.press(&format!(".themes a[data-theme={id}]")).await;
        panel(browser, &format!("theme:{id}")).await;
    }
}

/// Lets the years run on by themselves, and stops them.
async fn play(browser: &Browser) {
    let year = "document.querySelector('input[name=year]').value";
    let before = browser.ask(year).await;
    browser.press("[data-action=play]").await;
    browser.until(&format!("{year} !== '{}'", before.as_str().expect("a year"))).await;
    browser.press("[data-action=play]").await;
}

/// Searches, and opens what is found first.
async fn search(browser: &Browser) {
    browser.press(".bar__search").await;
    browser.until("document.activeElement.getAttribute('role') === 'combobox'").await;
    browser.keys(".search__field", "tash").await;
    browser.until("document.querySelectorAll('[role=option]').length > 3").await;
    browser.keys(".search__field", "\u{E007}").await;
    browser.until("!document.querySelector('.search')").await;
}

/// Opens the dialog with its preview, and closes it.
async fn share(browser: &Browser) {
    browser.press(".bar [data-action=share]").await;
    browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
    browser.press("#share-tab-frame").await;
    let preview = "document.querySelector('.share__stage > iframe')?.contentDocument";
    browser.until(&format!("{preview}?.documentElement.hasAttribute('data-awake')")).await;
    browser.press("dialog [data-action=share-close]").await;
    browser.until("!document.querySelector('dialog[open]')").await;
}

/// Nothing is kept, nobody else was asked, nothing went wrong, and the policy refused nothing.
async fn nothing_is_left(browser: &Browser, site: &str) {
    let engine = browser.engine;
    assert_eq!(
        browser.ask("window.unbroken").await,
        true,
        "{engine:?}: all was one document, and is seen whole"
    );
    let kept = browser.client.execute_async(KEPT, Vec::new()).await.expect("the script runs");
    assert_eq!(kept, json!(["", 0, 0, 0, 0, 0]), "{engine:?}: cookies, entries, databases, caches, workers");
    let Value::Array(asked) = browser.ask(ASKED).await else { panic!("a list") };
    assert!(asked.len() > 5, "{engine:?}: the page's own files are seen: {asked:?}");
    let others = asked.iter().filter(|it| !it.as_str().is_some_and(|it| it.starts_with(site)));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&Value>::new(), "{engine:?}");
    let heard = browser.ask("document.documentElement.dataset.heard").await;
    assert_eq!(heard, "[]", "{engine:?}: what nobody caught and what the policy refused");
}

async fn tour(browser: &Browser) {
    browser.wake("").await;
    browser.ask("window.unbroken = true").await;
    themes(browser).await;
    browser.press("svg a[data-iso=CHN] .state__shape").await;
    arrive(browser, "state:chn").await;
    browser.press(".bar a[href$='claims/']").await;
    arrive(browser, "claims").await;
    browser.press(".facet a[data-value=not-found]").await;
    browser.until("location.search.includes('not-found')").await;
    browser.press("[data-claim] h3 a").await;
    arrive(browser, "claim:").await;
    browser.press("[data-action=cite]").await;
    search(browser).await;
    share(browser).await;
    browser.press(".switch [data-value=table]").await;
    browser.until("document.querySelector('.stage tbody tr')").await;
    browser.press(".switch [data-value=map]").await;
    browser.until("document.querySelector('.stage .map')").await;
    browser.keys("input[name=year]", "\u{E011}").await;
    play(browser).await;
    nothing_is_left(browser, &browser.site).await;
    assert_eq!(browser.foreign_requests().await, Vec::<String>::new(), "{:?}", browser.engine);
    if browser.engine == Engine::Chromium {
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

/// The same in a frame of another site.
async fn framed_tour(browser: &Browser) {
    let hosts = tempfile::tempdir().expect("a temporary folder");
    let at = serve(hosts.path()).await.replace("127.0.0.1", "localhost");
    let frame = format!("width=\"800\" height=\"640\" src=\"{}?embed=1\"", browser.site);
    fs::write(hosts.path().join("index.html"), watched::host("", &frame)).expect("a written page");
    browser.client.goto(&at).await.expect("the page opens");
    let frame = browser.client.find(Locator::Css("iframe")).await.expect("a frame");
    frame.enter_frame().await.expect("the frame lets the driver in");
    browser.until("document.documentElement.hasAttribute('data-awake')").await;
    browser.ask("window.unbroken = true").await;
    themes(browser).await;
    browser.press(".strip__read").await;
    browser.press("main [data-claim] a[href*='claim/']").await;
    arrive(browser, "claim:").await;
    browser.press(".handle").await;
    browser.press("svg a[data-iso=CHN] .state__shape").await;
    arrive(browser, "state:chn").await;
    search(browser).await;
    browser.press(".handle").await;
    browser.keys("input[name=year]", "\u{E011}").await;
    play(browser).await;
    nothing_is_left(browser, &browser.site).await;
    let mut foreign = browser.foreign_requests().await;
    foreign.retain(|it| !it.starts_with(&at));
    assert_eq!(foreign, Vec::<String>::new(), "{:?}", browser.engine);
}

fn on(engine: Engine, test: impl AsyncFnOnce(&Browser)) {
    let site = watched::site(&["index.html"], "", true);
    let folder: &Path = site.path();
    run_on(Ground { engine, setting: Setting::Plain, size: (1440, 1000), folder, below: "" }, test);
}

#[test]
fn a_tour_in_chromium_keeps_nothing_asks_nobody_and_breaks_no_policy() {
    on(Engine::Chromium, tour);
}

#[test]
fn a_tour_in_firefox_keeps_nothing_asks_nobody_and_breaks_no_policy() {
    on(Engine::Firefox, tour);
}

#[test]
fn a_framed_tour_keeps_nothing_asks_nobody_and_breaks_no_policy() {
    on(Engine::Chromium, framed_tour);
    on(Engine::Firefox, framed_tour);
}
