//! The timeline: years that run by themselves, leaps, marks and their captions.

use serde_json::{Value, json};

use super::driver::{Browser, browse};

const PLAY: &str = "[data-action=play]";

/// What the button is called.
const NAME: &str = "document.querySelector('[data-action=play]').getAttribute('aria-label')";

/// The year shown.
const YEAR: &str = "document.querySelector('.year__number').textContent";

async fn says(browser: &Browser, expression: &str, wished: &str) {
    browser.until(&format!("{expression} === '{wished}'")).await;
}

async fn key(browser: &Browser, key: &str, modifiers: u8) {
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
        assert_eq!(browser.ask("document.querySelector('.year').getAttribute('aria-busy')").await, "true");
        says(browser, NAME, "Play from 1996").await;
        assert_eq!(browser.ask(YEAR).await, "2026");
        assert_eq!(browser.ask("document.querySelector('.year').hasAttribute('aria-busy')").await, false);
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
            ("ArrowLeft", 8, "2021"),
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

#[test]
fn a_mark_says_its_name_under_the_pointer_and_opens_its_page() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        let mark = "document.querySelector('.marks a[href*=iis-agreement-2009]')";
        let shown = format!("getComputedStyle({mark}.querySelector('.marks__name')).opacity");
        assert_eq!(browser.ask(&shown).await, "0");
        let at = browser.ask(&format!("(it => [it.x + it.width / 2, it.y + it.height / 2])({mark}.querySelector('.mark-shape').getBoundingClientRect())")).await;
        let mouse =
            |kind: &str| json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
        browser
            .cdp("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": at[0], "y": at[1] }))
            .await;
        says(browser, &shown, "1").await;
        let name = browser.ask(&format!("{mark}.querySelector('.marks__name').textContent")).await;
        assert_eq!(name, "16 June 2009: The agreement on information security is signed in Yekaterinburg");
        // It can be sent away.
        key(browser, "Escape", 0).await;
        browser
            .until(&format!("getComputedStyle({mark}.querySelector('.marks__name')).visibility === 'hidden'"))
            .await;
        browser.cdp("Input.dispatchMouseEvent", mouse("mousePressed")).await;
        browser.cdp("Input.dispatchMouseEvent", mouse("mouseReleased")).await;
        browser
            .until("document.querySelector('[data-panel]').dataset.panel === 'agreement:iis-agreement-2009'")
            .await;
    });
}

#[test]
fn the_marks_are_one_stop_of_the_tab_key_and_arrows_lead_on() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        assert_eq!(browser.ask("document.querySelectorAll('.marks a[tabindex=\"0\"]').length").await, 1);
        browser.ask("document.querySelector('.marks a[tabindex=\"0\"]').focus()").await;
        let on = "[...document.querySelectorAll('.marks a')].indexOf(document.activeElement)";
        let first = browser.ask(on).await.as_i64().expect("a number");
        key(browser, "ArrowRight", 0).await;
        browser.until(&format!("{on} === {}", first + 1)).await;
        for _ in 0..2 {
            key(browser, "ArrowLeft", 0).await;
        }
        browser.until(&format!("{on} === {}", first - 1)).await;
        assert_eq!(browser.ask(YEAR).await, "2026", "the slider stays");
    });
}

#[test]
fn no_caption_runs_into_another_and_no_mark_hides_another() {
    let overlaps = "(() => {
        const shown = it => it.getClientRects().length > 0;
        const text = it => { const range = document.createRange(); range.selectNodeContents(it); return [range.getBoundingClientRect(), it.textContent]; };
        const all = selector => [...document.querySelectorAll(selector)].filter(shown);
        const words = all('.marks__caption, .line__label, .line__name, .axis__year, .timeline__knob').map(text);
        const shapes = all('.mark-shape').map(it => [it.getBoundingClientRect(), it.parentElement.textContent]);
        const cross = ([a], [b], slack) => a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;
        const found = [];
        words.forEach((one, at) => words.slice(at + 1).forEach(other => cross(one, other, 1) && found.push(one[1] + ' / ' + other[1])));
        words.forEach(one => shapes.forEach(other => cross(one, other, 3) && found.push(one[1] + ' over ' + other[1])));
        const middle = ([it]) => [it.x + it.width / 2, it.y + it.height / 2];
        shapes.forEach((one, at) => shapes.slice(at + 1).forEach(other => {
            const [a, b] = [middle(one), middle(other)];
            if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 8.5) found.push(one[1] + ' hides ' + other[1]);
        }));
        const strip = document.querySelector('.timeline').getBoundingClientRect();
        words.forEach(([it, name]) => (it.left < strip.left || it.right > strip.right || it.top < strip.top || it.bottom > strip.bottom) && found.push(name + ' outside'));
        return found;
    })()";
    let pages = [
        "",
        "theme/economy/",
        "theme/energy/",
        "theme/security/",
        "theme/terrorism/",
        "theme/afghanistan/",
        "theme/cyber/",
        "theme/engagement/",
        "theme/geopolitics/",
        "state/pak/",
        "state/chn/",
        "mechanism/rats/",
        "mechanism/peace-mission/",
        "agreement/sco-charter-2002/",
        "summit/chs-2017/",
    ];
    for (width, height) in [(1440, 900), (1024, 768), (768, 1024), (390, 844)] {
        browse(width, height, async |browser| {
            for page in pages {
                browser.wake(page).await;
                assert_eq!(browser.ask(overlaps).await, Value::Array(Vec::new()), "{page} at {width}");
                if width == 1440 && (page.is_empty() || page.starts_with("theme")) {
                    let shown = "[...document.querySelectorAll('.marks__caption')].filter(it => it.getClientRects().length).length";
                    let shown = browser.ask(shown).await.as_i64().expect("a number");
                    assert!((3..=8).contains(&shown), "{page} shows {shown} captions");
                }
            }
        });
    }
}

#[test]
fn the_strip_is_small_on_phones_and_inside_other_pages() {
    for (width, height, path, most) in [
        (390, 844, "theme/cyber/", 80),
        (844, 390, "theme/cyber/", 80),
        (640, 480, "theme/cyber/?embed=1", 70),
        (320, 568, "theme/cyber/?embed=1", 84),
    ] {
        browse(width, height, async |browser| {
            browser.wake(path).await;
            let tall = "document.querySelector('.timeline').getBoundingClientRect().height";
            let tall = browser.ask(tall).await.as_f64().expect("a number");
            assert!((50.0..=f64::from(most)).contains(&tall), "{tall} px tall at {width} × {height}");
            let target = "(it => Math.min(it.width, it.height))(document.querySelector('[data-action=play]').getBoundingClientRect())";
            assert!(browser.ask(target).await.as_f64().is_some_and(|it| it >= 44.0));
            let slider = "document.querySelector('.timeline__range').getBoundingClientRect().height";
            assert!(browser.ask(slider).await.as_f64().is_some_and(|it| it >= 24.0));
        });
    }
}
