//! Whatever fails, the page as sent reads and leads on.

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Browser, browse, browse_below};
use super::watched::TRANSLATE;

/// The page of a theme reads in full and its links load the next page.
async fn reads_and_leads_on(browser: &Browser) {
    browser.goto("theme/cyber/").await;
    let text = browser.ask("document.querySelector('main').innerText").await;
    let text = text.as_str().expect("text");
    for wished in ["Cybersecurity", "What the brief argues", "What is known", "Sources"] {
        assert!(text.contains(wished), "{wished} is missing");
    }
    assert!(text.len() > 3000, "only {} letters", text.len());
    let map = "getComputedStyle(document.querySelector('svg a[data-iso=RUS] path')).fill";
    assert_ne!(browser.ask(map).await, "rgb(0, 0, 0)", "the map is drawn and filled");
    browser.press("nav.themes a[data-theme=energy]").await;
    browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
}

async fn before_every_page(browser: &Browser, script: &str) {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
}

async fn refuse(browser: &Browser, pattern: &str) {
    browser.cdp("Network.enable", json!({})).await;
    browser.cdp("Network.setBlockedURLs", json!({ "urls": [pattern] })).await;
}

#[test]
fn without_script_every_page_reads_and_links_load_the_next() {
    browse(1440, 900, async |browser| {
        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        reads_and_leads_on(browser).await;
        assert_eq!(browser.ask("document.documentElement.hasAttribute('data-awake')").await, false);
        let dead = "[...document.querySelectorAll('[data-needs=script]')].filter(it => it.checkVisibility({visibilityProperty: true})).length";
        assert_eq!(browser.ask(dead).await, 0, "nothing is shown that needs the script");
    });
}

#[test]
fn a_missing_program_or_pack_is_told_and_the_page_stays() {
    for pattern in ["*.wasm", "*.bin", "*program-*.js"] {
        browse(1440, 900, async |browser| {
            refuse(browser, pattern).await;
            reads_and_leads_on(browser).await;
            browser.until("!document.querySelector('[data-trouble=unstarted]').hidden").await;
            assert_eq!(
                browser.ask("document.documentElement.hasAttribute('data-awake')").await,
                false,
                "{pattern}"
            );
        });
    }
}

#[test]
fn where_the_rest_of_the_content_does_not_come_links_load_pages() {
    browse(1440, 900, async |browser| {
        refuse(browser, "*pack-*.bin").await;
        browser.goto("").await;
        browser.until("document.documentElement.hasAttribute('data-awake')").await;
        browser.ask("window.unbroken = true").await;
        browser.press("nav.themes a[data-theme=energy]").await;
        let there = format!("{}theme/energy/", browser.site).parse().expect("an address");
        browser.client.wait().for_url(&there).await.expect("the page loads");
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        assert_eq!(browser.ask("window.unbroken").await, serde_json::Value::Null, "a page was loaded");
    });
}

#[test]
fn a_page_a_translator_or_an_extension_changed_still_wakes() {
    let focus = "document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        document.querySelector('nav.themes a[data-theme=security]').focus({ preventScroll: true });
    })";
    browse(1440, 900, async |browser| {
        before_every_page(browser, &format!("{TRANSLATE}\n{focus}")).await;
        browser.wake("theme/cyber/").await;
        assert_eq!(browser.ask("document.documentElement.dataset.translated > 300").await, true);
        assert_eq!(browser.ask("document.activeElement.dataset.theme").await, "security", "the focus stays");
        browser.press("nav.themes a[data-theme=energy]").await;
        browser.until("document.title === 'Energy · Pakistan in the SCO'").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn shapes_taken_out_of_the_page_come_from_the_overview() {
    let alter = "document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') document.querySelector('svg.drawing').remove();
    })";
    browse(1440, 900, async |browser| {
        before_every_page(browser, alter).await;
        browser.wake("theme/cyber/").await;
        assert!(
            browser
                .ask("document.querySelector('svg a[data-iso=CHN] path').getAttribute('d').length")
                .await
                .as_i64()
                .is_some_and(|it| it > 1000)
        );
    });
}

#[test]
fn storage_and_history_that_throw_do_not_matter() {
    let throw = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
        history.pushState = history.replaceState = () => { throw new DOMException('refused', 'SecurityError'); };
        window.loads = 1;";
    browse_below(1440, 900, async |browser| {
        before_every_page(browser, throw).await;
        browser.wake("").await;
        browser.ask("window.loads = 'none since'").await;
        for theme in ["energy", "cyber", "security"] {
            browser.press(&format!("nav.themes a[data-theme={theme}]")).await;
            browser
                .until(&format!("document.querySelector('[data-panel]').dataset.panel === 'theme:{theme}'"))
                .await;
        }
        assert_eq!(
            browser.ask("window.loads").await,
            "none since",
            "links are read as the page shown means them"
        );
    });
}

#[test]
fn focus_and_scroll_survive_the_waking() {
    browse(1440, 900, async |browser| {
        // The reader scrolls and tabs while the program is on its way.
        let early = "const real = WebAssembly.instantiateStreaming;
            WebAssembly.instantiateStreaming = (...all) => {
              document.querySelector('main').scrollTop = 300;
              document.querySelector('nav.themes a[data-theme=security]').focus({ preventScroll: true });
              return real.apply(WebAssembly, all);
            }";
        before_every_page(browser, early).await;
        browser.wake("theme/cyber/").await;
        assert_eq!(browser.ask("document.activeElement.dataset.theme").await, "security");
        assert_eq!(browser.ask("document.querySelector('main').scrollTop").await, 300);
    });
}

#[test]
fn a_program_that_stops_leaves_the_page_and_says_so() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        // Taking away what the program holds on to makes its next change impossible.
        browser.ask("document.querySelector('.key__rows').replaceChildren()").await;
        browser
            .client
            .find(Locator::Css("input[name=year]"))
            .await
            .expect("the slider")
            .send_keys("\u{E012}\u{E012}")
            .await
            .expect("keys");
        browser.until("!document.querySelector('[data-trouble=stopped]').hidden").await;
        assert_eq!(browser.ask("document.documentElement.hasAttribute('data-awake')").await, false);
        browser.press("nav.themes a[data-theme=security]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:security'").await;
        browser.until("document.documentElement.hasAttribute('data-awake')").await;
    });
}

#[test]
fn an_unknown_address_is_a_working_page() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/weather/?year=2017").await;
        assert_eq!(browser.ask("document.querySelector('[data-panel]').dataset.panel").await, "missing");
        browser.press("main a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        assert_eq!(browser.ask("location.pathname + location.search").await, "/theme/energy/?year=2017");
    });
}
