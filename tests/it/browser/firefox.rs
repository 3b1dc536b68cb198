//! The ways most readers take, in Firefox.

use std::path::Path;

use super::driver::{Browser, Engine, Ground, Setting, run_on};

fn browse(width: u32, height: u32, test: impl AsyncFnOnce(&Browser)) {
    let (engine, setting) = (Engine::Firefox, Setting::Plain);
    run_on(Ground { engine, setting, size: (width, height), folder: Path::new("dist"), below: "" }, test);
}

async fn panel(browser: &Browser, wished: &str) {
    browser.until(&format!("document.querySelector('[data-panel]').dataset.panel === '{wished}'")).await;
}

#[test]
fn in_firefox_themes_years_and_search_answer_without_a_page_being_loaded() {
    browse(1440, 1000, async |browser| {
        browser.wake("").await;
        browser.ask("window.unbroken = true").await;
        browser.press(".themes a[data-theme=cyber]").await;
        panel(browser, "theme:cyber").await;
        browser.until("document.activeElement.id === 'title'").await;
        browser.until("document.title === 'Cybersecurity · Pakistan in the SCO'").await;
        assert_eq!(browser.ask("location.pathname").await, "/theme/cyber/");
        browser.press("svg a[data-iso=CHN] .state__shape").await;
        panel(browser, "state:chn").await;
        browser.client.back().await.expect("back");
        panel(browser, "theme:cyber").await;
        browser.client.back().await.expect("back");
        panel(browser, "overview").await;
        browser.client.forward().await.expect("forward");
        panel(browser, "theme:cyber").await;
        browser.keys("input[name=year]", &"\u{E012}".repeat(10)).await;
        browser.until("document.querySelector('svg a[data-iso=PAK]').dataset.status === 'observer'").await;
        assert_eq!(browser.ask("location.search").await, "?year=2016");
        browser.keys("input[name=year]", "/").await;
        browser.until("document.activeElement.getAttribute('role') === 'combobox'").await;
        browser.keys(".search__field", "rats").await;
        let chosen = "document.querySelector('[role=option][aria-selected=true]')";
        browser.until(&format!("{chosen}.textContent.includes('Anti-Terrorist')")).await;
        browser.keys(".search__field", "\u{E007}").await;
        panel(browser, "mechanism:rats").await;
        assert_eq!(browser.ask("location.pathname + location.search").await, "/mechanism/rats/?year=2016");
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn in_firefox_the_wheel_and_the_keys_move_the_map_and_names_stand_apart() {
    browse(1440, 1000, async |browser| {
        browser.wake("theme/energy/").await;
        browser.press("[data-action=zoom-in]").await;
        browser.until("document.querySelector('.map[data-zoomed]')").await;
        browser.press("[data-action=zoom-reset]").await;
        browser.until("!document.querySelector('.map[data-zoomed]')").await;
        let names = "(all => all.length > 10 && all.every((one, at) => all.slice(at + 1).every(two =>
            one.right <= two.left + 2 || two.right <= one.left + 2 || one.bottom <= two.top + 4 || two.bottom <= one.top + 4)))(
            [...document.querySelectorAll('.map .name')].filter(it => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
              .map(it => it.getBoundingClientRect()))";
        browser.until(names).await;
    });
}
