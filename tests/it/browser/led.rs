//! A page around the frame leads it, and hears what the reader does.

use serde_json::{Value, json};

use super::host::{Host, host};

const FRAME: &str = "theme/terrorism/?embed=1&id=one";

/// Waits until the frame has said that it shows a path and a query.
async fn shows(host: &Host<'_>, path: &str, query: &str) {
    let wished = json!({ "type": "sco-explainer:state", "v": 1, "id": "one", "path": path, "query": query });
    host.browser.until(&format!("JSON.stringify(ours('state').at(-1)) === JSON.stringify({wished})")).await;
}

/// What happened of a name.
async fn happened(host: &Host<'_>, name: &str) -> Value {
    host.browser.ask(&format!("ours('event').filter(it => it.name === '{name}').map(it => it.detail)")).await
}

#[test]
fn a_host_leads_the_frame_to_a_page_and_a_year_and_takes_nothing_from_its_reader() {
    host(async |host| {
        host.wake("plain", FRAME, "width=640").await;
        shows(host, "theme/terrorism/", "?embed=1&id=one").await;
        let browser = host.browser;
        let steps = "history.length";
        let before = browser.ask(steps).await;
        browser.ask("go({ path: 'theme/cyber/', query: '?year=2017' })").await;
        shows(host, "theme/cyber/", "?year=2017&embed=1&id=one").await;
        let there = "[document.querySelector('[data-panel]').dataset.panel, document.querySelector('input[name=year]').value, document.activeElement.tagName, document.querySelector('.frame').dataset.embed]";
        let there = host.within(async |frame| frame.ask(there).await).await;
        assert_eq!(there, json!(["theme:cyber", "2017", "BODY", "1"]));
        let own = "[document.activeElement.tagName, scrollY]";
        assert_eq!(browser.ask(own).await, json!(["BODY", 0]));
        assert_eq!(browser.ask(steps).await, before, "back leads where it led before");

        browser.ask("go({ path: 'state/pak/' })").await;
        shows(host, "state/pak/", "?year=2017&embed=1&id=one").await;
        browser.ask("go({ query: 'year=2005' })").await;
        shows(host, "state/pak/", "?year=2005&embed=1&id=one").await;
        browser.ask("go({ path: '', query: '' })").await;
        shows(host, "", "?embed=1&id=one").await;
        let opened = json!(["theme:cyber", "state:pak", "overview"].map(|it| json!({ "panel": it })));
        assert_eq!(happened(host, "opened").await, opened);
    });
}

#[test]
fn a_wish_before_the_program_has_come_is_kept_and_the_newest_is_obeyed() {
    host(async |host| {
        let hold = "{
            const start = WebAssembly.instantiateStreaming;
            WebAssembly.instantiateStreaming = async (...it) => {
              await new Promise(done => { window.release = done; });
              return start(...it);
            };
        }";
        host.browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": hold })).await;
        host.open("plain", "?embed=1&id=one", "width=640").await;
        host.browser.until("heights().length > 0").await;
        host.within(async |frame| frame.until("window.release").await).await;
        host.browser
            .ask("[2005, 2012, 2017].forEach(it => go({ path: 'theme/energy/', query: `?year=${it}` }))")
            .await;
        host.within(async |frame| frame.ask("release()").await).await;
        shows(host, "theme/energy/", "?year=2017&embed=1&id=one").await;
        let years = "ours('state').filter(it => /2005|2012/.test(it.query)).length";
        assert_eq!(host.number(years).await, 0, "older wishes are forgotten");
    });
}

#[test]
fn where_the_program_does_not_start_the_page_wished_is_loaded() {
    host(async |host| {
        let browser = host.browser;
        browser.cdp("Network.enable", json!({})).await;
        browser.cdp("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
        host.open("plain", FRAME, "width=640").await;
        browser.until("ours('event').some(it => it.name === 'unstarted')").await;
        browser.ask("go({ path: 'theme/cyber/', query: '?year=2017' })").await;
        let there = "document.querySelector('[data-panel]')?.dataset.panel === 'theme:cyber'";
        host.within(async |frame| frame.until(there).await).await;
        let address = host.within(async |frame| frame.ask("location.pathname + location.search").await).await;
        assert_eq!(address, "/theme/cyber/?year=2017&embed=1&id=one");
        browser.ask("go({ path: '../../elsewhere/' })").await;
        browser.ask("go({ path: 'theme/energy/' })").await;
        let there = "document.querySelector('[data-panel]')?.dataset.panel === 'theme:energy'";
        host.within(async |frame| frame.until(there).await).await;
    });
}

#[test]
fn a_host_hears_what_the_reader_opens_and_presses() {
    host(async |host| {
        host.wake("plain", FRAME, "width=640").await;
        assert_eq!(happened(host, "awake").await, json!([{}]));
        host.press(".strip__read").await;
        host.browser.until("ours('event').some(it => it.name === 'action')").await;
        assert_eq!(happened(host, "action").await, json!([{ "action": "sheet", "value": "full" }]));
        host.press("main a[href*='/mechanism/'], main a[href*='mechanism/']").await;
        host.browser.until("ours('event').some(it => it.name === 'opened')").await;
        assert!(
            happened(host, "opened").await[0]["panel"]
                .as_str()
                .is_some_and(|it| it.starts_with("mechanism:"))
        );
    });
}

#[test]
fn a_program_that_stops_is_told_and_the_host_still_leads() {
    host(async |host| {
        host.wake("plain", FRAME, "width=640").await;
        // As the program's own end leaves the page (src/browser/failure.rs).
        let stop = "(it => { delete it.awake; delete it.shown; it.stopped = location.pathname + location.search; })(document.documentElement.dataset)";
        host.within(async |frame| frame.ask(stop).await).await;
        host.browser.until("ours('event').some(it => it.name === 'stopped')").await;
        host.browser.ask("go({ path: 'theme/energy/' })").await;
        shows(host, "theme/energy/", "?embed=1&id=one").await;
    });
}
