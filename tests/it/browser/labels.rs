//! Names, pins and callouts of the map: none over another.

use super::driver::browse;

/// Pairs of labels whose boxes share more than a pixel, as sentences.
const OVERLAPS: &str = "(() => {
    const map = document.querySelector('.map').getBoundingClientRect();
    const seen = it => { const s = getComputedStyle(it); return s.display !== 'none' && s.visibility !== 'hidden' && s.opacity !== '0'; };
    const all = [...document.querySelectorAll('.name, .pin[data-callout] .pin__plate, .pin > .pin__link > .pin__shape, .pin__group .pin__link > .pin__shape, .controls, .key')]
        .filter(seen).map(it => ({ text: it.textContent.trim().slice(0, 30) || it.closest('.pin')?.textContent.slice(0, 30) || it.className, pin: it.closest('.pin'), fixed: it.matches('.pin__shape'), over: it.matches('.controls, .key'), rect: it.getBoundingClientRect() }))
        .filter(({ rect: r }) => r.width && r.right > map.left && r.left < map.right && r.bottom > map.top && r.top < map.bottom);
    const found = [];
    all.forEach((a, at) => all.slice(at + 1).forEach(b => {
        const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        // A pin is where it is, and the map slides under its furniture.
        const under = a.fixed && b.over || b.fixed && a.over;
        if (wide > 1 && high > 1 && !under && !(a.pin && a.pin === b.pin)) found.push(`${a.text} × ${b.text}: ${wide.toFixed(1)} by ${high.toFixed(1)}`);
    }));
    return found;
})()";

/// Whether the map has come to rest: two looks at the camera agree and labels were laid out for it.
const AT_REST: &str = "(() => {
    const now = document.querySelector('.plane').getAttribute('style'), same = now === window.stood;
    window.looks = same ? (window.looks ?? 0) + 1 : 0; window.stood = now;
    return window.looks > 2 && !document.querySelector('.map[data-moving]') && document.querySelector('.name[data-shown]');
})()";

/// How near the camera is.
const ZOOM: &str = "document.querySelector('.plane').style.getPropertyValue('--zoom')";

#[test]
fn no_label_covers_another_at_four_sizes_and_three_zooms() {
    let sizes = [(1440, 900), (1024, 768), (768, 1024), (390, 844)];
    std::thread::scope(|scope| {
        for (width, height) in sizes {
            scope.spawn(move || {
                browse(width, height, async |browser| {
                    for page in ["", "theme/terrorism/", "theme/cyber/", "theme/economy/", "state/pak/"] {
                        browser.wake(page).await;
                        for zoom in 0..3 {
                            browser.until(AT_REST).await;
                            let found = browser.ask(OVERLAPS).await;
                            assert_eq!(
                                found,
                                serde_json::json!([]),
                                "{page} at {width} by {height}, zoomed {zoom} times"
                            );
                            if zoom < 2 {
                                let before = browser.ask(ZOOM).await;
                                browser.press("[data-action=zoom-in]").await;
                                browser.until(&format!("{ZOOM} !== {before}")).await;
                            }
                        }
                    }
                });
            });
        }
    });
}

#[test]
fn pakistan_is_always_named_and_the_open_theme_has_callouts() {
    for (width, height, least) in [(1440, 900, 3), (390, 844, 1)] {
        browse(width, height, async |browser| {
            browser.wake("theme/terrorism/").await;
            browser.until(AT_REST).await;
            let callouts = browser.ask("document.querySelectorAll('.pin[data-callout]').length").await;
            assert!(callouts.as_i64().is_some_and(|it| it >= least), "{callouts} callouts at {width}");
            browser
                .until("document.querySelector('.name--pakistan').getBoundingClientRect().width > 20")
                .await;
        });
    }
}

#[test]
fn opening_a_state_flies_to_it_and_closing_flies_back() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.press("svg a[data-iso=PAK]").await;
        browser.until("+document.querySelector('.plane').style.getPropertyValue('--zoom') > 2.5").await;
        browser.until("document.querySelector('.name--pakistan').dataset.side === 'inside'").await;
        browser.press(".themes__link").await;
        browser.until("!document.querySelector('.map[data-zoomed]')").await;
    });
}

#[test]
fn a_reader_who_wants_no_motion_is_there_at_once() {
    browse(1440, 900, async |browser| {
        let features =
            serde_json::json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        browser.cdp("Emulation.setEmulatedMedia", features).await;
        browser.wake("").await;
        let script = "(() => { window.seen = new Set(); const plane = document.querySelector('.plane');
            new MutationObserver(() => seen.add(plane.style.getPropertyValue('--zoom'))).observe(plane, { attributes: true }); return true; })()";
        browser.ask(script).await;
        browser.press("svg a[data-iso=IRN]").await;
        browser.until("document.querySelector('.map[data-zoomed]')").await;
        browser.until(AT_REST).await;
        assert_eq!(browser.ask("seen.size").await, 1, "no step between");
    });
}
