//! Small screens: the sheet of text, the key behind its button, and frames between the sizes.

use fantoccini::Locator;
use serde_json::json;

use super::driver::{Browser, browse};
use super::hands::touch;

/// The height of the text in pixels.
const HEIGHT: &str = "Math.round(document.querySelector('.panel').getBoundingClientRect().height)";

/// Waits until the sheet stands at one of its heights.
async fn stands(browser: &Browser, name: &str, height: i32) {
    browser
        .until(&format!(
            "document.querySelector('.frame').dataset.sheet === '{name}' && {HEIGHT} === {height}"
        ))
        .await;
}

#[test]
fn the_text_is_drawn_up_and_down_by_its_button_and_by_keys() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/").await;
        stands(browser, "half", 322).await;
        browser.press(".handle").await;
        stands(browser, "full", 792).await;
        assert_eq!(
            browser.ask("document.querySelector('.handle').getAttribute('aria-label')").await,
            "Draw the text down"
        );
        browser.press(".handle").await;
        stands(browser, "peek", 132).await;
        assert_eq!(
            browser.ask("document.querySelector('.handle').getAttribute('aria-expanded')").await,
            "false"
        );
        let handle = browser.client.find(Locator::Css(".handle")).await.expect("the handle");
        for (key, name, height) in [
            ("\u{E013}", "half", 322),
            ("\u{E013}", "full", 792),
            ("\u{E00C}", "half", 322),
            ("\u{E015}", "peek", 132),
            ("\u{E007}", "half", 322),
        ] {
            handle.send_keys(key).await.expect("a key");
            stands(browser, name, height).await;
        }
    });
}

#[test]
fn a_finger_draws_the_text_and_it_settles_at_the_nearest_height() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/").await;
        drag(browser, 535.0, 180.0).await;
        stands(browser, "full", 792).await;
        drag(browser, 66.0, 800.0).await;
        stands(browser, "peek", 132).await;
        // By the title, and only a little of the way.
        drag(browser, 790.0, 560.0).await;
        stands(browser, "half", 322).await;
    });
}

/// Draws a finger from one height of the screen to another, slowly at the end, looking that the text follows it.
async fn drag(browser: &Browser, from: f64, to: f64) {
    let before = browser.ask(HEIGHT).await.as_f64().expect("a height");
    touch(browser, "touchStart", &[(150.0, from)]).await;
    let way = to - from;
    let steps = (1..=4).map(|it| f64::from(it) / 4.0 * (way - 4.0 * way.signum()));
    for step in steps.chain((0..4).rev().map(|it| way - f64::from(it) * way.signum())) {
        touch(browser, "touchMove", &[(150.0, from + step)]).await;
        let wished = (before - step).clamp(80.0, 792.0);
        browser.until(&format!("Math.abs({HEIGHT} - {wished}) <= 1")).await;
    }
    touch(browser, "touchEnd", &[]).await;
}

#[test]
fn what_is_opened_from_the_map_is_read_at_once() {
    browse(390, 844, async |browser| {
        browser.wake("").await;
        browser.press(".handle").await;
        stands(browser, "full", 792).await;
        browser.press(".handle").await;
        stands(browser, "peek", 132).await;
        browser.press("svg a[data-iso=IND]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'state:ind'").await;
        stands(browser, "half", 322).await;
        browser.press(".handle").await;
        stands(browser, "full", 792).await;
        browser.press("main .crumb a").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel !== 'state:ind'").await;
        stands(browser, "full", 792).await;
    });
}

#[test]
fn nothing_to_press_lies_under_the_text() {
    for (width, height) in [(390, 844), (320, 568), (412, 915)] {
        browse(width, height, async |browser| {
            browser.wake("theme/cyber/").await;
            for name in ["half", "full", "peek"] {
                browser
                    .until(&format!(
                        "document.querySelector('.frame').dataset.sheet === '{name}'
                         && document.querySelector('.panel').getAnimations().length === 0"
                    ))
                    .await;
                let under = "[...document.querySelectorAll('.controls__button, .key__title, .timeline__range')].filter(it =>
                    it.getBoundingClientRect().bottom > document.querySelector('.panel').getBoundingClientRect().top + 1).length";
                if name != "full" {
                    assert_eq!(browser.ask(under).await, 0, "{name} at {width}");
                }
                browser.press(".handle").await;
            }
        });
    }
}

#[test]
fn no_frame_scrolls_sideways() {
    for (width, height) in
        [(320, 568), (320, 256), (390, 844), (640, 360), (768, 1024), (844, 390), (1024, 768)]
    {
        browse(width, height, async |browser| {
            let plain =
                ["", "theme/economy/", "state/pak/?view=table", "sources/", "about/", "theme/cyber/?embed=1"];
            let record = ["claims/", "claim/cyber-cisc-exists/", "judging/", "corrections/"];
            for path in plain.into_iter().chain(record) {
                browser.wake(path).await;
                let over = browser
                    .ask("(it => Math.max(document.documentElement.scrollWidth - innerWidth, it.scrollWidth - it.clientWidth))(document.getElementById('panel'))")
                    .await;
                assert!(over.as_i64().is_some_and(|it| it <= 0), "{path} is {over} px too wide at {width}");
            }
        });
    }
}

#[test]
fn a_page_wakes_with_everything_where_it_was() {
    let places = "['.themes', '.year', '.map', '.timeline', '#title', '.dek'].map(it => {
        const rect = document.querySelector(it).getBoundingClientRect();
        return [it, rect.left, rect.top, rect.right].map(it => it.toFixed?.(0) ?? it).join(' ');
    }).join(', ')";
    for (width, height) in [(390, 844), (360, 640), (768, 1024), (844, 390), (1120, 800)] {
        browse(width, height, async |browser| {
            browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            browser.goto("theme/cyber/").await;
            let sent = browser.ask(places).await;
            browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
            browser.wake("theme/cyber/").await;
            assert_eq!(browser.ask(places).await, sent, "at {width}");
        });
    }
}

#[test]
fn who_scrolled_before_the_page_woke_keeps_their_line() {
    for (scrolled, name) in [(200, "half"), (1500, "full")] {
        let early = format!(
            "const real = WebAssembly.instantiateStreaming;
             window.line = () => [...document.querySelectorAll('.known__row')]
               .map(it => Math.round(it.getBoundingClientRect().top)).find(it => it > 560);
             WebAssembly.instantiateStreaming = (...all) => {{
               scrollTo(0, {scrolled}); window.before = line(); return real.apply(WebAssembly, all);
             }}"
        );
        browse(390, 844, async |browser| {
            browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": early })).await;
            browser.wake("theme/cyber/").await;
            browser.until("before > 0 && Math.abs(line() - before) <= 1").await;
            assert_eq!(browser.ask("document.querySelector('.frame').dataset.sheet").await, name);
        });
    }
}

#[test]
fn the_focus_is_never_under_the_text() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.press(".handle").await;
        stands(browser, "full", 792).await;
        browser.ask("document.querySelector('.bar__brand').focus()").await;
        let seen = "(() => {
            const it = document.activeElement, rect = it.getBoundingClientRect();
            const panel = document.querySelector('.panel'), edge = panel.getBoundingClientRect().top;
            const resting = panel.getAnimations().length === 0;
            return resting && rect.top < innerHeight && (panel.contains(it) ? rect.bottom > edge : rect.top < edge);
        })()";
        for _ in 0..50 {
            let active = browser.client.active_element().await.expect("something has the focus");
            active.send_keys("\u{E004}").await.expect("the Tab key");
            browser.until(seen).await;
        }
        assert_eq!(browser.ask("document.querySelector('.frame').dataset.sheet").await, "half");
    });
}

#[test]
fn the_key_is_behind_its_button_tells_the_day_and_filters_the_table() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/?year=2017").await;
        let shown = |selector: &str| format!("document.querySelector('{selector}').checkVisibility()");
        assert_eq!(browser.ask(&shown(".key__row")).await, false);
        browser.press(".key__title").await;
        browser.until(&shown(".key__row")).await;
        assert_eq!(
            browser.ask("document.querySelector('.year__day').innerText").await,
            "Status on 31 December 2017"
        );
        browser.wake("theme/cyber/?view=table").await;
        browser.press(".key__title").await;
        browser.press(".key__button").await;
        browser.until("document.querySelector('.states__tally').textContent.includes('6 hidden')").await;
    });
}

#[test]
fn a_phone_held_sideways_shows_map_and_text_beside_each_other() {
    browse(844, 390, async |browser| {
        browser.wake("theme/cyber/").await;
        let beside = "document.querySelector('.panel').getBoundingClientRect().left >= document.querySelector('.map').getBoundingClientRect().right";
        assert_eq!(browser.ask(beside).await, true);
        let fits = "document.querySelector('.timeline').getBoundingClientRect().bottom <= innerHeight && document.documentElement.scrollHeight <= innerHeight";
        assert_eq!(browser.ask(fits).await, true);
        assert_eq!(
            browser.ask("(it => (it.scrollTop = 500, it.scrollTop))(document.querySelector('.panel'))").await,
            500
        );
    });
}
