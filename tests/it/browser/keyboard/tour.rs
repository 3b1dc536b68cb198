//! A reader's whole way without a mouse.

use super::super::driver::Browser;
use super::{
    DOWN, ENTER, ESCAPE, LEFT, RIGHT, TAB, TAB_BACK, UP, arrive, go, heard, in_each, state_in_focus, strike,
};

const THEMES: [&str; 8] =
    ["economy", "energy", "security", "terrorism", "afghanistan", "cyber", "engagement", "geopolitics"];

/// Opens a theme from wherever the focus is.
async fn theme(browser: &Browser, id: &str) {
    go(browser, TAB_BACK, &format!(".themes a[data-theme={id}]"), 60).await;
    let (role, name) = heard(browser).await;
    assert!(role == "link" && !name.is_empty(), "{:?}: {role} {name}", browser.engine);
    strike(browser, ENTER).await;
    arrive(browser, &format!("theme:{id}")).await;
}

/// Goes to a state by arrows, always toward it.
async fn state(browser: &Browser, iso: &str) {
    strike(browser, ESCAPE).await;
    browser.until("document.activeElement.closest('.drawing, .pins')").await;
    let toward = format!(
        "(([from, to]) => {{
            const [x, y] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height / 2 - from.y - from.height / 2];
            return Math.abs(x) > Math.abs(y) ? (x > 0 ? 'right' : 'left') : (y > 0 ? 'down' : 'up');
        }})([document.activeElement.querySelector('.state__shape, .pin__shape') ?? document.activeElement,
            document.querySelector('[data-iso={iso}] .state__shape')].map((it) => it.getBoundingClientRect()))"
    );
    for _ in 0..12 {
        if state_in_focus(browser).await == iso {
            break;
        }
        let key = match browser.ask(&toward).await.as_str() {
            Some("right") => RIGHT,
            Some("left") => LEFT,
            Some("down") => DOWN,
            _ => UP,
        };
        strike(browser, key).await;
    }
    assert_eq!(state_in_focus(browser).await, iso, "{:?}", browser.engine);
    let (role, name) = heard(browser).await;
    assert!(role == "link" && name.contains("since"), "{:?}: {role} {name}", browser.engine);
    strike(browser, ENTER).await;
    arrive(browser, &format!("state:{}", iso.to_lowercase())).await;
}

#[test]
fn the_whole_tour_is_made_by_keyboard_alone() {
    in_each((1440, 900), async |browser| {
        browser.wake("").await;
        browser.ask("window.unbroken = true").await;
        go(browser, TAB, ".themes a[data-theme]", 30).await;
        for id in THEMES {
            theme(browser, id).await;
        }
        for iso in ["CHN", "IND", "IRN"] {
            state(browser, iso).await;
        }
        // A body, by search.
        strike(browser, "/").await;
        browser.until("document.activeElement.getAttribute('role') === 'combobox'").await;
        strike(browser, "rats").await;
        browser.until("document.querySelector('[role=option][aria-selected=true]')").await;
        assert_eq!(heard(browser).await.0, "combobox", "{:?}", browser.engine);
        strike(browser, ENTER).await;
        arrive(browser, "mechanism:rats").await;
        // The year.
        go(browser, TAB_BACK, "input[name=year]", 60).await;
        let (role, name) = heard(browser).await;
        assert_eq!((role.as_str(), name.as_str()), ("slider", "Year of the map"), "{:?}", browser.engine);
        strike(browser, LEFT).await;
        browser.until("document.querySelector('.year__number').textContent === '2025'").await;
        let told = "document.activeElement.getAttribute('aria-valuetext').startsWith('2025')";
        assert_eq!(browser.ask(told).await, true, "{:?}", browser.engine);
        // The key as a filter.
        go(browser, TAB_BACK, ".key__button[data-value=partner]", 20).await;
        strike(browser, ENTER).await;
        browser.until("document.activeElement.getAttribute('aria-pressed') === 'false'").await;
        browser.until("document.querySelector('.map').dataset.off === 'partner'").await;
        strike(browser, ENTER).await;
        browser.until("document.activeElement.getAttribute('aria-pressed') === 'true'").await;
        // The table and back.
        go(browser, TAB_BACK, ":is(.drawing, .pins) [tabindex='0']", 20).await;
        strike(browser, "t").await;
        browser
            .until("document.querySelector('.stage tbody tr') && document.activeElement.matches('.switch *')")
            .await;
        strike(browser, "t").await;
        browser.until("document.querySelector('.stage .map')").await;
        // Share, which gives the focus back.
        go(browser, TAB_BACK, ".bar [data-action=share]", 40).await;
        strike(browser, ENTER).await;
        browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
        browser.until("document.activeElement.closest('dialog')").await;
        assert_eq!(heard(browser).await.0, "tab", "{:?}", browser.engine);
        strike(browser, ESCAPE).await;
        browser.until("document.activeElement.matches('.bar [data-action=share]')").await;
        // And back.
        browser.client.back().await.expect("back");
        arrive(browser, "state:irn").await;
        assert_eq!(browser.ask("window.unbroken").await, true, "{:?}: all in one document", browser.engine);
    });
}
