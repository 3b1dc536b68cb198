//! Every kind of page, every theme and what opens over them, held to WCAG 2.2 AA and good practice by axe-core.

use std::fs;

use serde_json::{Value, json};

use super::driver::{Browser, browse};
use super::share::open;

/// Every kind of page, and every theme.
const PAGES: [&str; 21] = [
    "",
    "theme/economy/",
    "theme/energy/",
    "theme/security/",
    "theme/terrorism/",
    "theme/afghanistan/",
    "theme/cyber/",
    "theme/engagement/",
    "theme/geopolitics/",
    "state/pak/?with=ind,chn",
    "mechanism/rats/",
    "agreement/admission-rules-2014/",
    "summit/chs-2017/",
    "claim/afghanistan-contains-unrest/",
    "claims/?verdict=not-found",
    "judging/",
    "sources/",
    "corrections/",
    "about/",
    "search/",
    "nowhere/",
];

const AXE: &str = "tests/checkers/node_modules/axe-core/axe.min.js";

/// What axe holds to be wrong: each rule with its elements. Names on the map are left to the test of the palette: they are
/// not for the ear, and axe does not see the shapes below them.
///
/// Of targets it leaves out numbers within a sentence, and what stands where the map and the timeline have it: WCAG 2.2
/// excepts both (2.5.8), and the table and the lists have the same links.
const RUN: &str = "const done = arguments[0];
  const all = { resultTypes: ['violations'], iframes: false };
  const small = ['.refs__number', '.drawing', '.pins', '.marks', '.line'].map((it) => [it]);
  (async () => {
    const rules = await axe.run({ exclude: [['.names']] }, { ...all, rules: { 'target-size': { enabled: false } } });
    const targets = await axe.run({ exclude: small }, { ...all, runOnly: ['target-size'] });
    const wrong = [...rules.violations, ...targets.violations];
    done(wrong.map((v) => [v.id, v.nodes.map((n) => [n.html.slice(0, 140), n.failureSummary.slice(0, 240)])]));
  })().catch((it) => done(`${it}`));";

async fn held(browser: &Browser, where_: &str) {
    let axe = fs::read_to_string(AXE).expect("tests/checkers is installed; bin/test does it");
    browser.client.execute(&axe, Vec::new()).await.expect("axe runs");
    let wrong = browser.client.execute_async(RUN, Vec::new()).await.expect("axe answers");
    assert_eq!(wrong, json!([]), "{where_}: {}", serde_json::to_string_pretty(&wrong).unwrap_or_default());
}

fn pages(size: (u32, u32), scheme: &str) {
    browse(size.0, size.1, async |browser| {
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.cdp("Emulation.setEmulatedMedia", scheme.clone()).await;
        for path in PAGES {
            browser.wake(path).await;
            browser
                .until(
                    "document.querySelector('.stage :is(.map, table)') && document.readyState === 'complete'",
                )
                .await;
            held(browser, &format!("{path} at {size:?}, {scheme}")).await;
        }
    });
}

#[test]
fn no_page_breaks_a_rule_on_a_desk_in_the_light() {
    pages((1440, 900), "light");
}

#[test]
fn no_page_breaks_a_rule_on_a_desk_in_the_dark() {
    pages((1440, 900), "dark");
}

#[test]
fn no_page_breaks_a_rule_on_a_phone_in_the_light() {
    pages((390, 844), "light");
}

#[test]
fn no_page_breaks_a_rule_on_a_phone_in_the_dark() {
    pages((390, 844), "dark");
}

#[test]
fn what_opens_over_a_page_breaks_no_rule() {
    for size in [(1440, 900), (390, 844)] {
        for scheme in ["light", "dark"] {
            browse(size.0, size.1, async |browser| {
                for part in ["link", "frame", "save", "quote"] {
                    open(browser, &format!("theme/cyber/?scheme={scheme}"), part).await;
                    held(browser, &format!("share, {part} at {size:?}, {scheme}")).await;
                }
                browser.wake(&format!("theme/terrorism/?scheme={scheme}")).await;
                browser.keys("body", "?").await;
                browser.until("document.querySelector('.help[open]')").await;
                held(browser, &format!("help at {size:?}, {scheme}")).await;
                browser.keys("body", "/").await;
                browser.until("document.activeElement.getAttribute('role') === 'combobox'").await;
                browser.keys(".search__field", "tash").await;
                browser.until("document.querySelector('[role=option]')").await;
                held(browser, &format!("search at {size:?}, {scheme}")).await;
                browser.wake(&format!("theme/terrorism/?view=table&scheme={scheme}")).await;
                held(browser, &format!("table at {size:?}, {scheme}")).await;
                browser.wake(&format!("theme/terrorism/?embed=1&scheme={scheme}")).await;
                held(browser, &format!("frame at {size:?}, {scheme}")).await;
                browser.press(":is(.strip__read, .foot__read)").await;
                browser.until("document.activeElement.id === 'title'").await;
                held(browser, &format!("record in a frame at {size:?}, {scheme}")).await;
                browser.goto("embed/").await;
                browser.until("document.querySelector('.sharing[data-works]')").await;
                held(browser, &format!("embed/ at {size:?}")).await;
            });
        }
    }
}

#[test]
fn a_page_without_script_breaks_no_rule() {
    browse(1440, 900, async |browser| {
        browser.cdp("Network.enable", json!({})).await;
        browser.cdp("Network.setBlockedURLs", json!({ "urls": ["*/assets/*.js"] })).await;
        for path in ["", "theme/cyber/", "state/pak/", "claims/"] {
            browser.goto(path).await;
            held(browser, &format!("{path} as sent")).await;
        }
        let awake: Value = browser.ask("document.documentElement.hasAttribute('data-awake')").await;
        assert_eq!(awake, false);
    });
}
