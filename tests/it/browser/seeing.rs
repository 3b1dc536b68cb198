//! Larger text, wider spacing, closer zoom and other wishes of those who see less: nothing is lost, and nothing scrolls
//! in two directions.

use serde_json::json;

use super::driver::{Browser, browse};

const PAGES: [&str; 8] = [
    "",
    "theme/cyber/",
    "state/pak/?with=ind,chn",
    "claims/",
    "claim/afghanistan-contains-unrest/",
    "sources/",
    "about/",
    "theme/terrorism/?embed=1",
];

/// Text that runs out of what holds it, and what makes the page or its text scroll sideways.
///
/// Left out are what only a screen reader is given, rows that scroll on purpose, and lines cut short on purpose.
const LOST: &str = "(() => {
  const wide = [document.documentElement, document.getElementById('panel')].filter((it) => it.scrollWidth > it.clientWidth + 1);
  const shown = [...document.querySelectorAll('.bar *, .year *, .panel *, .key *, .strip *, .foot *')]
    .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.clientWidth > 2 && it.clientHeight > 2);
  const cut = shown.filter((it) => ['hidden', 'clip'].includes(getComputedStyle(it).overflowX)
    && getComputedStyle(it).webkitLineClamp === 'none'
    && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1));
  return [...wide, ...cut].map((it) => it.outerHTML.slice(0, 160));
})()";

async fn nothing_is_lost(browser: &Browser, wish: &str) {
    for path in PAGES {
        browser.wake(path).await;
        browser.ask(wish).await;
        // Two frames later all is laid out anew.
        browser.until("(window.frames_seen = (window.frames_seen ?? 0) + 1) > 3").await;
        assert_eq!(browser.ask(LOST).await, json!([]), "{path} with {wish}");
    }
}

#[test]
fn wider_spacing_of_text_loses_nothing() {
    // WCAG 2.2, 1.4.12.
    let wish = "void document.head.append(Object.assign(document.createElement('style'), { textContent:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }' }))";
    for (width, height) in [(1440, 900), (768, 1024), (390, 844)] {
        browse(width, height, async |browser| {
            browser.cdp("Page.setBypassCSP", json!({ "enabled": true })).await;
            nothing_is_lost(browser, wish).await;
        });
    }
}

#[test]
fn text_twice_as_large_loses_nothing() {
    // WCAG 2.2, 1.4.4.
    let wish = "void (document.documentElement.style.fontSize = '200%')";
    for (width, height) in [(1440, 900), (390, 844)] {
        browse(width, height, async |browser| nothing_is_lost(browser, wish).await);
    }
}

#[test]
fn four_times_closer_loses_nothing() {
    // WCAG 2.2, 1.4.10: 1280 by 1024 pixels at 400 per cent.
    browse(320, 256, async |browser| {
        nothing_is_lost(browser, "0").await;
        browser.wake("theme/cyber/").await;
        for way in
            ["#title", "input[name=year]", ".drawing [data-iso=IND]", ".key__title", "[data-action=play]"]
        {
            browser.ask(&format!("document.querySelector('{way}').focus()")).await;
            let seen = "(it => it.bottom > 0 && it.top < innerHeight && document.elementFromPoint(
                Math.min(innerWidth - 1, Math.max(0, it.x + it.width / 2)), Math.min(innerHeight - 1, Math.max(0, it.y + it.height / 2))) !== null)
                (document.activeElement.getBoundingClientRect())";
            browser.until(seen).await;
        }
    });
}

#[test]
fn who_wishes_for_more_contrast_or_less_transparency_gets_it() {
    browse(1440, 900, async |browser| {
        let veil = "getComputedStyle(document.querySelector('.key')).backgroundColor";
        let quiet = "getComputedStyle(document.querySelector('.year__day')).color";
        browser.wake("").await;
        let (veiled, pale) = (browser.ask(veil).await, browser.ask(quiet).await);
        let wish = |name: &str, value: &str| json!({ "features": [{ "name": name, "value": value }] });
        browser.cdp("Emulation.setEmulatedMedia", wish("prefers-reduced-transparency", "reduce")).await;
        assert_ne!(browser.ask(veil).await, veiled);
        let opaque = browser.ask(veil).await;
        assert!(opaque.as_str().is_some_and(|it| it.starts_with("rgb(")), "{opaque}");
        browser.cdp("Emulation.setEmulatedMedia", wish("prefers-contrast", "more")).await;
        assert_ne!(browser.ask(quiet).await, pale);
        assert_eq!(browser.ask(quiet).await, browser.ask("getComputedStyle(document.body).color").await);
    });
}
