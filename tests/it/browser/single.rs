//! The edition of one file in a browser: from a folder, in a sandbox, without script.

use std::fs;
use std::path::Path;

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Browser, browse, run};

const FILE: &str = "editions/sco-explainer-en.html";

const PANEL: &str = "document.querySelector('[data-panel]').dataset.panel";

/// Opens the file from its folder, as a double click would.
async fn open(browser: &Browser, rest: &str) {
    let file = fs::canonicalize(Path::new("dist").join(FILE)).expect("dist/ is built; run bin/build first");
    browser.client.goto("about:blank").await.expect("a blank page");
    browser.client.goto(&format!("file://{}{rest}", file.display())).await.expect("the file opens");
}

async fn awake(browser: &Browser) {
    browser.until("document.documentElement.hasAttribute('data-awake')").await;
}

async fn shows(browser: &Browser, panel: &str, hash: &str) {
    browser.until(&format!("{PANEL} === '{panel}' && location.hash === '{hash}'")).await;
}

/// Presses the arrow that leads a year back.
async fn year_before(browser: &Browser) {
    let slider = browser.client.find(Locator::Css("input[name=year]")).await.expect("the slider");
    slider.send_keys("\u{E012}").await.expect("a key");
}

#[test]
fn from_a_folder_it_leads_on_keeps_the_address_and_asks_for_nothing() {
    browse(1440, 900, async |browser| {
        open(browser, "").await;
        awake(browser).await;
        assert_eq!(browser.ask("document.querySelector('.whole').checkVisibility()").await, false);
        browser.press("nav.themes a[data-theme=energy]").await;
        shows(browser, "theme:energy", "#/theme/energy/").await;
        year_before(browser).await;
        shows(browser, "theme:energy", "#/theme/energy/?year=2025").await;
        browser.press("main .refs__number").await;
        shows(browser, "theme:energy", "#/theme/energy/?year=2025#source-1").await;
        browser.press("svg a[data-iso=KAZ]").await;
        shows(browser, "state:kaz", "#/state/kaz/?year=2025").await;
        browser.client.back().await.expect("back");
        shows(browser, "theme:energy", "#/theme/energy/?year=2025#source-1").await;
        browser.client.refresh().await.expect("the file opens anew");
        awake(browser).await;
        shows(browser, "theme:energy", "#/theme/energy/?year=2025#source-1").await;
        assert_eq!(browser.ask("document.querySelector('input[name=year]').value").await, "2025");
        assert_eq!(browser.ask("document.title").await, "Energy · Pakistan in the SCO");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
        for request in browser.requests().await {
            let own = request.starts_with("file://") && request.contains(FILE);
            assert!(own || request.starts_with("data:") || request.starts_with("about:"), "{request}");
        }
    });
}

#[test]
fn a_host_s_query_and_what_wordpress_adds_are_understood() {
    browse(1440, 900, async |browser| {
        open(browser, "?embed=1&year=2016&scheme=dark#/theme/cyber/?year=2017").await;
        awake(browser).await;
        shows(browser, "theme:cyber", "#/theme/cyber/?embed=1&year=2017&scheme=dark").await;
        assert_eq!(browser.ask("document.querySelector('input[name=year]').value").await, "2017");
        assert_eq!(browser.ask("document.querySelector('.frame').dataset.embed").await, "1");
        assert_eq!(browser.ask("document.documentElement.dataset.theme").await, "dark");
        assert_eq!(browser.ask("location.search").await, "");
        open(browser, "#?secret=Abc123").await;
        awake(browser).await;
        shows(browser, "overview", "#/#?secret=Abc123").await;
        open(browser, "#/theme/cyber/#?secret=Abc123").await;
        awake(browser).await;
        shows(browser, "theme:cyber", "#/theme/cyber/#?secret=Abc123").await;
    });
}

#[test]
fn in_a_sandbox_on_another_site_it_wakes_and_leads_on() {
    let host = tempfile::tempdir().expect("a folder");
    let index = host.path().join("index.html");
    fs::write(&index, "").expect("a page");
    run(1000, 900, host.path(), "", async |browser| {
        let (address, server) = sco_explainer::serve::bind(Path::new("dist"), 0).await.expect("a free port");
        let server = tokio::spawn(server);
        let frame = format!(
            "<!doctype html><link rel=\"icon\" href=\"data:,\"><iframe title=\"x\" sandbox=\"allow-scripts\" width=\"900\" height=\"800\" src=\"http://{address}/{FILE}\"></iframe>"
        );
        fs::write(&index, frame).expect("a page");
        browser.goto("").await;
        browser.client.enter_frame(0).await.expect("the frame");
        awake(browser).await;
        assert_eq!(browser.ask("self.origin").await, "null", "the frame has an origin of its own");
        browser.press("nav.themes a[data-theme=energy]").await;
        browser.until(&format!("{PANEL} === 'theme:energy'")).await;
        year_before(browser).await;
        browser.until("document.querySelector('.year__number').textContent === '2025'").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
        server.abort();
    });
}

#[test]
fn without_script_all_of_it_reads_and_links_lead_down() {
    browse(1440, 900, async |browser| {
        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        open(browser, "").await;
        for theme in [
            "economy",
            "energy",
            "security",
            "terrorism",
            "afghanistan",
            "cyber",
            "engagement",
            "geopolitics",
        ] {
            let read = format!("document.getElementById('/theme/{theme}/').innerText.length");
            assert!(browser.ask(&read).await.as_u64().is_some_and(|it| it > 3000), "{theme} does not read");
            browser.ask("scrollTo(0, 0)").await;
            browser.press(&format!("nav.themes a[data-theme={theme}]")).await;
            let top = format!("document.getElementById('/theme/{theme}/').getBoundingClientRect().top");
            browser.until(&format!("Math.abs({top}) < 100")).await;
        }
    });
}

#[test]
fn where_the_program_cannot_start_the_text_is_there_again() {
    browse(1440, 900, async |browser| {
        let refuse = json!({ "source": "delete WebAssembly.instantiate" });
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", refuse).await;
        open(browser, "").await;
        browser.until("!document.querySelector('[data-trouble=unstarted]').hidden").await;
        assert_eq!(browser.ask("document.querySelector('.whole').checkVisibility()").await, true);
    });
}
