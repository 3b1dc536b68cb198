//! The search, by keyboard and by hand.

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Browser, browse};

const ESCAPE: &str = "\u{E00C}";
const DOWN: &str = "\u{E015}";
const UP: &str = "\u{E013}";
const END: &str = "\u{E010}";
const ENTER: &str = "\u{E007}";
const TAB: &str = "\u{E004}";

/// What the search has chosen, as the ear is told.
const CHOSEN: &str =
    "document.getElementById(document.querySelector('.search__field').getAttribute('aria-activedescendant'))";

/// Strokes where the focus is.
async fn strike(browser: &Browser, keys: &str) {
    let focus = browser.client.active_element().await.expect("something has the focus");
    focus.send_keys(keys).await.expect("keys");
}

async fn open(browser: &Browser) {
    browser.until("document.activeElement.getAttribute('role') === 'combobox'").await;
}

#[test]
fn a_reader_finds_and_opens_a_page_by_keyboard_alone() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask("window.unbroken = true").await;
        strike(browser, "/").await;
        open(browser).await;
        assert_eq!(browser.ask("document.activeElement.value").await, "", "the slash itself is not typed");
        browser.until(&format!("{CHOSEN}.getAttribute('aria-selected') === 'true'")).await;
        strike(browser, "tash").await;
        browser.until("document.querySelector('.search__count').textContent === '14 results'").await;
        browser.until(&format!("{CHOSEN}.textContent.includes('Uzbekistan')")).await;
        strike(browser, DOWN).await;
        browser.until(&format!("{CHOSEN}.textContent.includes('Anti-Terrorist')")).await;
        assert_eq!(
            browser.ask("document.querySelectorAll('[role=option][aria-selected=true]').length").await,
            1
        );
        strike(browser, UP).await;
        strike(browser, UP).await;
        browser.until(&format!("{CHOSEN} === [...document.querySelectorAll('[role=option]')].at(-1)")).await;
        let seen = format!(
            "{CHOSEN}.getBoundingClientRect().bottom <= document.querySelector('.search__found').getBoundingClientRect().bottom + 1"
        );
        browser.until(&seen).await;
        strike(browser, DOWN).await;
        strike(browser, DOWN).await;
        strike(browser, ENTER).await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'mechanism:rats'").await;
        browser.until("document.activeElement.id === 'title' && !document.querySelector('.search')").await;
        assert_eq!(browser.ask("location.pathname").await, "/mechanism/rats/");
        assert_eq!(browser.ask("window.unbroken").await, true);
        browser.client.back().await.expect("back");
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'overview'").await;
    });
}

#[test]
fn escape_clears_then_closes_and_gives_the_focus_back() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/?year=2017").await;
        browser.ask("document.querySelector('input[name=year]').focus()").await;
        strike(browser, "/").await;
        open(browser).await;
        strike(browser, "astana").await;
        browser.until("document.querySelector('.search mark')").await;
        assert!(
            browser
                .ask("document.querySelector('[role=option]').getAttribute('href')")
                .await
                .as_str()
                .is_some_and(|it| it.ends_with("?year=2017")),
            "results keep the year"
        );
        strike(browser, ESCAPE).await;
        browser.until("document.querySelector('.search__field').value === ''").await;
        open(browser).await;
        strike(browser, ESCAPE).await;
        browser.until("!document.querySelector('.search') && document.activeElement.name === 'year'").await;
        assert_eq!(browser.ask("document.querySelector('[data-panel]').dataset.panel").await, "theme:cyber");
        assert_eq!(browser.ask("document.querySelector('.year__number').textContent").await, "2017");
    });
}

#[test]
fn what_nothing_matches_leads_on() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.press(".bar [data-action=search]").await;
        open(browser).await;
        strike(browser, "xyzzyx").await;
        browser
            .until("document.querySelector('.search').textContent.includes('Nothing matches “xyzzyx”.')")
            .await;
        assert_eq!(
            browser.ask("document.querySelector('.search__field').getAttribute('aria-expanded')").await,
            "false"
        );
        strike(browser, DOWN).await;
        strike(browser, ENTER).await;
        browser.press(".search__nothing a").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'search'").await;
        assert_eq!(browser.ask("location.pathname").await, "/search/");
        browser.until("!document.querySelector('.search')").await;
    });
}

#[test]
fn leaving_the_search_closes_it() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.press(".bar [data-action=search]").await;
        open(browser).await;
        browser.press(".bar__tagline").await;
        browser.until("!document.querySelector('.search')").await;
        browser.press(".bar [data-action=search]").await;
        open(browser).await;
        strike(browser, TAB).await;
        browser.until("document.activeElement.className === 'search__close'").await;
        strike(browser, TAB).await;
        browser
            .until("!document.querySelector('.search') && document.activeElement.closest('.themes, .bar')")
            .await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn typing_leaves_the_map_as_it_is() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let watch = "window.changed = 0, new MutationObserver(all => window.changed += all.length)
            .observe(document.querySelector('.work'), { subtree: true, childList: true, attributes: true, characterData: true })";
        browser.press(".bar [data-action=search]").await;
        open(browser).await;
        browser.ask(watch).await;
        strike(browser, "pakistan").await;
        browser.until("document.querySelector('.search mark')").await;
        assert_eq!(browser.ask("window.changed").await, 0);
    });
}

#[test]
fn on_a_phone_it_is_as_wide_as_the_page_with_rows_for_fingers() {
    browse(390, 844, async |browser| {
        browser.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await;
        browser.wake("").await;
        browser.press(".bar [data-action=search]").await;
        open(browser).await;
        strike(browser, "shanghai").await;
        browser.until("document.querySelector('.search mark')").await;
        strike(browser, END).await;
        assert_eq!(browser.ask("document.querySelector('.search__found').clientWidth").await, 390);
        let lowest = "Math.min(...[...document.querySelectorAll('[role=option]')].map(it => it.getBoundingClientRect().height))";
        assert!(browser.ask(lowest).await.as_f64().is_some_and(|it| it >= 44.0));
        let below = "document.querySelector('.search__found').getBoundingClientRect().bottom <= innerHeight";
        assert_eq!(browser.ask(below).await, true);
        assert_eq!(browser.ask("document.documentElement.scrollWidth").await, 390);
    });
}

#[test]
fn without_script_the_way_to_the_search_leads_to_all_there_is() {
    browse(1440, 900, async |browser| {
        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        browser.goto("theme/cyber/").await;
        browser.press(".bar [data-action=search]").await;
        browser.until("location.pathname === '/search/'").await;
        browser.press("main a[href='#meetings']").await;
        let meeting = Locator::Css("main a[href='../summit/chs-2017/']");
        browser.client.find(meeting).await.expect("the meeting").click().await.expect("it opens");
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'summit:chs-2017'").await;
    });
}
