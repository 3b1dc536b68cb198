//! The reader sets up the map and the table: the key as a filter, layers, the switch, the order of rows, light and dark.

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Browser, browse};

const FILL: &str = "getComputedStyle(document.querySelector('svg a[data-iso=MNG] .state__shape')).fill";
const LAND: &str = "getComputedStyle(document.querySelector('.land')).fill";
const ROWS: &str = "[...document.querySelectorAll('.stage tbody tr')]";

async fn keys(browser: &Browser, selector: &str, keys: &str) {
    let element =
        browser.client.find(Locator::Css(selector)).await.unwrap_or_else(|it| panic!("{selector}: {it}"));
    element.send_keys(keys).await.unwrap_or_else(|it| panic!("{selector}: {it}"));
}

#[test]
fn the_key_takes_standings_off_the_map_and_the_table() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let row = ".key [data-action=filter][data-value=partner]";
        assert_eq!(browser.ask(&format!("{FILL} === {LAND}")).await, false);
        browser.press(row).await;
        browser.until(&format!("{FILL} === {LAND}")).await;
        assert_eq!(browser.ask(&format!("document.querySelector('{row}').ariaPressed")).await, "false");
        let names = "[...document.querySelectorAll('.name[data-status=partner]')].filter(it => it.checkVisibility()).length";
        assert_eq!(browser.ask(names).await, 0);
        assert_eq!(
            browser
                .ask("document.querySelector('svg a[data-iso=MNG]').matches('[href][data-status=partner]')")
                .await,
            true,
            "still a link that says what it is"
        );
        // The same by keyboard, for another standing.
        keys(browser, ".key [data-action=filter][data-value=member]", " ").await;
        browser.until("document.querySelector('.key [data-value=member]').ariaPressed === 'false'").await;
        browser.press(".switch [data-value=table]").await;
        browser.until(&format!("{ROWS}.length > 0")).await;
        let left = format!("[...new Set({ROWS}.map(it => it.dataset.status))].join()");
        assert_eq!(browser.ask(&left).await, "founding-member,none");
        let tally = browser.ask("document.querySelector('.states__tally').textContent").await;
        assert_eq!(tally, "10 members, 17 partners. 21 hidden.");
        keys(browser, ".key [data-action=show-all]", "\u{E007}").await;
        browser.until(&format!("{ROWS}.length === 28")).await;
        assert_eq!(browser.ask("document.querySelectorAll('[data-action=show-all]').length").await, 0);
        assert_eq!(
            browser.ask("document.activeElement.dataset.action").await,
            "filter",
            "the focus stays in the key"
        );
    });
}

#[test]
fn layers_are_switched_by_keyboard_and_corridors_say_what_they_are_not() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let pins = |shape: &str| format!("document.querySelectorAll('.pin [data-shape={shape}]').length");
        assert!(browser.ask(&pins("body")).await.as_i64().is_some_and(|it| it > 0));
        keys(browser, ".switch summary", "\u{E007}").await;
        keys(browser, "[data-action=layer][data-value=bodies]", " ").await;
        browser.until(&format!("{} === 0", pins("body"))).await;
        assert!(browser.ask(&pins("drill")).await.as_i64().is_some_and(|it| it > 0), "events stay");
        keys(browser, "[data-action=layer][data-value=corridors]", " ").await;
        browser.until("document.querySelector('.corridors path')").await;
        let note = browser.ask("document.querySelector('.map__corridors').textContent").await;
        assert!(
            note.as_str().is_some_and(|it| it.starts_with("Corridors are context, not SCO projects.")),
            "{note}"
        );
        assert_eq!(
            browser.ask("document.querySelectorAll('.corridors__name').length").await,
            0,
            "no room yet"
        );
        keys(browser, "[data-action=layer][data-value=corridors]", "\u{E00C}").await;
        assert_eq!(browser.ask("document.querySelector('.switch .menu').open").await, false);
        assert_eq!(browser.ask("document.activeElement.localName").await, "summary");
        for _ in 0..2 {
            browser.press("[data-action=zoom-in]").await;
        }
        browser.until("document.querySelectorAll('.corridors__name').length > 2").await;
        browser.press(".map__corridors a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn the_table_is_sorted_both_ways_and_says_so() {
    browse(1440, 900, async |browser| {
        browser.wake("?view=table&year=2017").await;
        let sorted = "[...document.querySelectorAll('.stage th[aria-sort]')].map(it => it.innerText + ' ' + it.ariaSort).join()";
        assert_eq!(browser.ask(sorted).await, "Status, 2017 ascending");
        let column = |at: usize| format!("{ROWS}.map(it => it.cells[{at}].innerText.trim())");
        let since = format!("{}.filter(it => it).map(Number)", column(2));
        for (press, wished, holds) in [
            ("since", "Since ascending", format!("{since}.every((it, at, all) => !at || all[at - 1] <= it)")),
            (
                "since",
                "Since descending",
                format!("{since}.every((it, at, all) => !at || all[at - 1] >= it)"),
            ),
            ("state", "State ascending", format!("{0}.join() === {0}.sort().join()", column(0))),
            ("state", "State descending", format!("{0}.join() === {0}.sort().reverse().join()", column(0))),
            ("hosts", "Hosts descending", format!("{}[0] === 'China'", column(0))),
        ] {
            browser.press(&format!(".stage [data-action=sort][data-value={press}]")).await;
            browser.until(&format!("{sorted} === '{wished}'")).await;
            assert_eq!(browser.ask(&holds).await, true, "{wished}");
            assert_eq!(browser.ask(&format!("{since}.length")).await, 18, "no state is lost");
        }
        assert_eq!(browser.ask(&format!("{}[27]", column(2))).await, "", "what has no year is last");
    });
}

#[test]
fn the_switch_writes_the_address_and_t_leads_there_and_back() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.press(".switch [data-value=table]").await;
        browser.until("document.querySelector('.stage__table') && !document.querySelector('.map')").await;
        assert_eq!(browser.ask("location.search").await, "?view=table");
        assert_eq!(
            browser.ask("document.querySelector('.switch [data-value=table]').ariaPressed").await,
            "true"
        );
        browser.press("nav.themes a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        assert_eq!(browser.ask("location.search").await, "?view=table", "links keep it");
        browser.press(".switch [data-value=map]").await;
        browser.until("document.querySelector('.map')").await;
        assert_eq!(browser.ask("location.search").await, "");
        browser.client.back().await.expect("back");
        browser.until("document.querySelector('.stage__table')").await;
        browser.client.forward().await.expect("forward");
        browser.until("document.querySelector('.map')").await;
        keys(browser, ".map [data-action=zoom-in]", "t").await;
        browser.until("document.querySelector('.stage__table')").await;
        assert_eq!(browser.ask("location.search").await, "?view=table");
        keys(browser, ".stage__table a", "t").await;
        browser.until("document.querySelector('.map')").await;
        browser.until("document.activeElement.dataset.value === 'map'").await;
        keys(browser, "nav.themes a", "t").await;
        assert_eq!(browser.ask("location.search").await, "", "a letter elsewhere means nothing");
    });
}

#[test]
fn dark_is_chosen_in_the_bar_and_links_keep_it() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let ground = "getComputedStyle(document.body).backgroundColor";
        let light = browser.ask(ground).await;
        browser.press(".bar summary").await;
        browser.press("[data-action=scheme][data-value=dark]").await;
        browser.until(&format!("{ground} !== {light}")).await;
        assert_eq!(browser.ask("location.search").await, "?scheme=dark");
        let pressed = "[...document.querySelectorAll('[data-action=scheme][aria-pressed=true]')].map(it => it.innerText).join()";
        assert_eq!(browser.ask(pressed).await, "Dark");
        browser.press("nav.themes a[data-theme=cyber]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:cyber'").await;
        assert_eq!(browser.ask("location.search").await, "?scheme=dark");
        assert_eq!(
            browser.ask("document.querySelector('.bar .menu').open").await,
            false,
            "a press elsewhere folds it"
        );
        browser.press(".bar summary").await;
        browser.press("[data-action=scheme][data-value=auto]").await;
        browser.until(&format!("{ground} === {light}")).await;
        assert_eq!(browser.ask("location.search").await, "");
    });
}

#[test]
fn a_scheme_in_the_address_shows_without_the_program() {
    browse(1440, 900, async |browser| {
        browser.cdp("Network.enable", json!({})).await;
        browser.cdp("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
        browser.goto("?scheme=dark").await;
        browser.until("document.documentElement.dataset.theme === 'dark'").await;
    });
}

#[test]
fn where_no_outline_is_left_the_table_stands_in_for_the_map() {
    browse(1440, 900, async |browser| {
        let lose = "document.addEventListener('readystatechange', () => {
            if (document.readyState === 'interactive') document.querySelector('svg.drawing')?.remove();
          });
          const real = window.fetch;
          window.fetch = (what, ...all) => String(what).endsWith('index.html')
            ? Promise.reject(new TypeError('refused')) : real(what, ...all);";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": lose })).await;
        browser.wake("theme/cyber/").await;
        let said = browser.ask("document.querySelector('.stage [role=alert]').innerText").await;
        assert!(said.as_str().is_some_and(|it| it.starts_with("The map did not load.")), "{said}");
        assert_eq!(browser.ask(&format!("{ROWS}.length")).await, 28);
        browser.ask("window.loads = 1").await;
        browser.press(".lost__again").await;
        browser
            .until("window.loads === undefined && document.documentElement.hasAttribute('data-awake')")
            .await;
    });
}
