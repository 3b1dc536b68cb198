//! The timeline: years that run by themselves, and leaps of the slider.

use serde_json::json;

use super::driver::{Browser, browse};

const PLAY: &str = "[data-action=play]";

/// What the button is called.
const NAME: &str = "document.querySelector('[data-action=play]').getAttribute('aria-label')";

/// The year shown.
pub const YEAR: &str = "document.querySelector('.year__number').textContent";

pub async fn says(browser: &Browser, expression: &str, wished: &str) {
    browser.until(&format!("{expression} === '{wished}'")).await;
}

pub async fn key(browser: &Browser, key: &str, modifiers: u8) {
    for kind in ["rawKeyDown", "keyUp"] {
        let code = match key {
            "ArrowLeft" => 37,
            "ArrowRight" => 39,
            "PageUp" => 33,
            "PageDown" => 34,
            _ => 0,
        };
        let event = json!({ "type": kind, "key": key, "code": key, "modifiers": modifiers, "windowsVirtualKeyCode": code });
        browser.cdp("Input.dispatchKeyEvent", event).await;
    }
}

#[test]
fn play_runs_through_the_years_and_stops_at_the_last() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/?year=2023").await;
        assert_eq!(browser.ask(NAME).await, "Play from 2023");
        browser.ask("void (window.years = new Set())").await;
        let watch = format!(
            "void new MutationObserver(() => window.years.add({YEAR} + location.search)).observe(document.querySelector('.year'), {{ subtree: true, childList: true, characterData: true, attributes: true }})"
        );
        browser.ask(&watch).await;
        browser.press(PLAY).await;
        says(browser, NAME, "Pause").await;
        let live = "document.querySelector('.year').getAttribute('aria-live')";
        assert_eq!(browser.ask(live).await, "off", "years that run by are not said");
        says(browser, NAME, "Play from 1996").await;
        assert_eq!(browser.ask(YEAR).await, "2026");
        assert_eq!(browser.ask(live).await, "polite", "the last is");
        browser.until("location.search === ''").await;
        // The address follows once, at the end: browsers refuse to write it every year.
        let seen = browser.ask("[...years].filter(it => /^202[45]/.test(it)).join()").await;
        assert_eq!(seen, "2024?year=2023,2025?year=2023");
        browser.press(PLAY).await;
        says(browser, YEAR, "1996").await;
        says(browser, YEAR, "1997").await;
    });
}

#[test]
fn a_year_stays_longer_where_something_happened_or_motion_is_not_wished() {
    browse(1440, 900, async |browser| {
        for (motion, plain) in [("no-preference", 850.0), ("reduce", 1450.0)] {
            let feature = json!({ "features": [{ "name": "prefers-reduced-motion", "value": motion }] });
            browser.cdp("Emulation.setEmulatedMedia", feature).await;
            browser.wake("theme/cyber/?year=2008").await;
            let watch = format!(
                "void (window.since = {{}}, new MutationObserver(() => window.since[{YEAR}] ??= performance.now()).observe(document.querySelector('.year'), {{ subtree: true, childList: true, characterData: true, attributes: true }}))"
            );
            browser.ask(&watch).await;
            browser.press(PLAY).await;
            browser.until("since[2010]").await;
            let stays = async |year: u16| {
                let stayed = browser.ask(&format!("since[{}] - since[{year}]", year + 1)).await;
                stayed.as_f64().expect("a number")
            };
            assert!(stays(2008).await >= plain, "2008 with motion {motion}");
            assert!(stays(2009).await >= 1450.0, "2009, when the agreement was signed, with motion {motion}");
        }
    });
}

#[test]
fn whatever_the_reader_does_ends_the_play_and_the_address_says_where() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/?year=2005").await;
        for end in ["press", "key", "hidden", "wheel", "zoom", "pause"] {
            browser.press(PLAY).await;
            says(browser, NAME, "Pause").await;
            match end {
                "press" => browser.press("#title").await,
                "key" => key(browser, "Escape", 0).await,
                "wheel" => {
                    let wheel =
                        json!({ "type": "mouseWheel", "x": 1200, "y": 400, "deltaX": 0, "deltaY": 40 });
                    browser.cdp("Input.dispatchMouseEvent", wheel).await;
                }
                "hidden" => {
                    browser
                        .ask("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
                        .await;
                    browser.ask("document.dispatchEvent(new Event('visibilitychange'))").await;
                }
                // As a screen reader presses: without a pointer.
                "zoom" => {
                    browser.ask("document.querySelector('[data-action=zoom-in]').click()").await;
                }
                _ => browser.press(PLAY).await,
            }
            browser.until(&format!("{NAME} === 'Play from ' + {YEAR}")).await;
            browser.until(&format!("location.search === '?year=' + {YEAR}")).await;
        }
        // A link leads to its page and ends the play too.
        browser.press(PLAY).await;
        says(browser, NAME, "Pause").await;
        browser.press("nav.themes a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        browser.until(&format!("{NAME} === 'Play from ' + {YEAR}")).await;
    });
}

#[test]
fn keys_of_the_slider_leap_to_events_and_over_five_years() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.ask("document.querySelector('input[name=year]').focus()").await;
        for (pressed, modifiers, year) in [
            ("ArrowLeft", 8, "2025"),
            ("ArrowLeft", 8, "2024"),
            ("ArrowLeft", 8, "2023"),
            ("ArrowRight", 8, "2024"),
            ("PageDown", 0, "2019"),
            ("PageUp", 0, "2024"),
            ("PageUp", 0, "2026"),
        ] {
            key(browser, pressed, modifiers).await;
            says(browser, "document.querySelector('input[name=year]').value", year).await;
            says(browser, YEAR, year).await;
        }
        // The other way round where time runs from the right.
        browser.ask("document.documentElement.dir = 'rtl'").await;
        key(browser, "ArrowRight", 8).await;
        says(browser, YEAR, "2025").await;
    });
}
