//! The map under mouse, wheel, fingers and keys.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use super::driver::{Browser, browse};

/// The transform that moves the drawing.
const MOVED: &str = "document.querySelector('.drawing > g').getAttribute('transform')";

#[test]
fn zooming_moves_the_drawing_and_draws_nothing_anew() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask("window.shapes = [...document.querySelectorAll('svg path')], window.drawn = shapes.map(it => it.getAttribute('d')), true").await;
        let before = browser.ask(MOVED).await;
        browser.press("[data-action=zoom-in]").await;
        browser.press("[data-action=zoom-in]").await;
        browser.until(&format!("{MOVED} !== {before}")).await;
        let kept = "[...document.querySelectorAll('svg path')].every((it, at) => it === shapes[at] && it.getAttribute('d') === drawn[at])";
        assert_eq!(browser.ask(kept).await, true);
        browser.press("[data-action=zoom-out]").await;
        browser.press("[data-action=zoom-reset]").await;
        browser.until(&format!("{MOVED} === {before}")).await;
        browser.until("!document.querySelector('.map[data-zoomed]')").await;
    });
}

#[test]
fn names_appear_as_the_map_comes_nearer() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let named = |text: &str| {
            format!(
                "[...document.querySelectorAll('.name')].some(it => it.checkVisibility() && it.firstChild.data === '{text}')"
            )
        };
        browser.until("document.querySelector('.name[data-shown]')").await;
        browser.until(&named("China")).await;
        assert_eq!(browser.ask(&named("Nepal")).await, false, "it has no room at the overview");
        browser.press("[data-action=zoom-in]").await;
        browser.press("[data-action=zoom-in]").await;
        browser.until(&named("Nepal")).await;
    });
}

#[test]
fn the_wheel_zooms_toward_the_pointer_and_a_drag_pans() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let before = browser.ask(MOVED).await;
        let wheel = json!({ "type": "mouseWheel", "x": 500, "y": 400, "deltaX": 0, "deltaY": -400 });
        browser.cdp("Input.dispatchMouseEvent", wheel).await;
        browser.until(&format!("{MOVED} !== {before}")).await;
        browser.until("document.querySelector('.map[data-zoomed]')").await;
        let zoomed = browser.ask(MOVED).await;
        let at = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(1)), x, y };
        let drag = MouseActions::new("mouse".to_owned())
            .then(at(500.0, 300.0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(at(540.0, 330.0))
            .then(at(600.0, 380.0))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        browser.client.perform_actions(drag).await.expect("the drag");
        browser.until(&format!("{MOVED} !== {zoomed}")).await;
        assert_eq!(
            browser.ask("document.querySelector('[data-panel]').dataset.panel").await,
            "overview",
            "a drag is no press"
        );
    });
}

#[test]
fn two_fingers_pinch_on_a_phone_and_one_scrolls_the_page() {
    browse(390, 844, async |browser| {
        browser.wake("").await;
        let middle = "(() => { const r = document.querySelector('.map').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] })()";
        let middle = browser.ask(middle).await;
        let (x, y) = (middle[0].as_f64().expect("x"), middle[1].as_f64().expect("y"));
        let under = format!(
            "(it => [it.x, it.y])(new DOMPoint({x}, {y}).matrixTransform(document.querySelector('.drawing > g').getScreenCTM().inverse()))"
        );
        let held = browser.ask(&under).await;
        touch(browser, "touchStart", &[(x - 30.0, y), (x + 30.0, y)]).await;
        touch(browser, "touchMove", &[(x - 60.0, y), (x + 60.0, y)]).await;
        touch(browser, "touchMove", &[(x - 90.0, y), (x + 90.0, y)]).await;
        touch(browser, "touchEnd", &[]).await;
        browser.until("document.querySelector('.map[data-zoomed]')").await;
        browser
            .until("Math.abs(document.querySelector('.plane').style.getPropertyValue('--zoom') - 3) < 0.1")
            .await;
        assert_eq!(browser.ask("visualViewport.scale").await, 1, "the page itself is not pinched");
        browser.until("!document.querySelector('.map[data-moving]')").await;
        let after = browser.ask(&under).await;
        let apart = |at: usize| after[at].as_f64().expect("a place") - held[at].as_f64().expect("a place");
        assert!(
            apart(0).hypot(apart(1)) < 20.0,
            "it stays under the fingers that pinched it: {held} {after}"
        );
        let before = browser.ask(MOVED).await;
        touch(browser, "touchStart", &[(x, y)]).await;
        for step in 1..=4 {
            touch(browser, "touchMove", &[(x - 20.0 * f64::from(step), y)]).await;
        }
        touch(browser, "touchEnd", &[]).await;
        browser.until(&format!("{MOVED} !== {before}")).await;
    });
}

#[test]
fn fingers_lifted_right_after_a_pinch_do_not_throw_the_map() {
    browse(390, 844, async |browser| {
        browser.wake("state/pak/").await;
        browser.until("document.querySelector('.map[data-zoomed]:not([data-moving])')").await;
        // All at once, as when fingers fly apart: two come down, both move, both leave.
        let middle = browser
            .ask(
                "(() => {
                    const map = document.querySelector('.map'), r = map.getBoundingClientRect();
                    const x = r.left + r.width / 2, y = r.top + r.height / 2;
                    const point = (kind, id, by) => map.dispatchEvent(new PointerEvent(kind, { pointerId: id, pointerType: 'touch', clientX: x + by, clientY: y, bubbles: true, cancelable: true }));
                    point('pointerdown', 1, -30); point('pointerdown', 2, 30);
                    point('pointermove', 1, -60); point('pointermove', 2, 60);
                    point('pointerup', 1, -60); point('pointerup', 2, 60);
                    return [x, y];
                })()",
            )
            .await;
        let place = format!(
            "(it => [it.x, it.y])(new DOMPoint({}, {}).matrixTransform(document.querySelector('.drawing > g').getScreenCTM().inverse()))",
            middle[0], middle[1]
        );
        browser.until("document.querySelector('.plane').style.getPropertyValue('--zoom') > 5").await;
        let lifted = browser.ask(&place).await;
        browser.until("!document.querySelector('.map[data-moving]')").await;
        assert_eq!(browser.ask(&place).await, lifted);
    });
}

#[test]
fn one_finger_scrolls_the_page_past_the_map_in_a_frame_and_nothing_on_a_phone() {
    for (path, scrolls) in [("?embed=1", true), ("", false)] {
        browse(390, 844, async |browser| {
            browser.wake(path).await;
            if scrolls {
                // A frame fits its window; what is added stands for the page around it, and the map is nearer, so that it could move.
                browser.ask("document.body.append(Object.assign(document.createElement('div'), { style: 'height: 900px' }))").await;
                browser.press("[data-action=zoom-in]").await;
                browser.until("document.querySelector('.map[data-zoomed]:not([data-moving])')").await;
            }
            let before = browser.ask(MOVED).await;
            touch(browser, "touchStart", &[(195.0, 400.0)]).await;
            for step in 1..=8 {
                touch(browser, "touchMove", &[(195.0, 400.0 - 30.0 * f64::from(step))]).await;
            }
            touch(browser, "touchEnd", &[]).await;
            if scrolls {
                browser.until("scrollY > 60").await;
            } else {
                assert_eq!(browser.ask("scrollY").await, 0);
            }
            assert_eq!(browser.ask(MOVED).await, before);
        });
    }
}

#[test]
fn a_drag_that_ends_elsewhere_does_not_swallow_the_next_press_of_enter() {
    browse(390, 844, async |browser| {
        browser.wake("").await;
        browser.press("[data-action=zoom-in]").await;
        browser.until("document.querySelector('.map[data-zoomed]')").await;
        touch(browser, "touchStart", &[(195.0, 300.0)]).await;
        touch(browser, "touchMove", &[(150.0, 280.0)]).await;
        touch(browser, "touchMove", &[(120.0, 260.0)]).await;
        touch(browser, "touchEnd", &[]).await;
        let link =
            browser.client.find(fantoccini::Locator::Css("svg a[data-iso=KAZ]")).await.expect("Kazakhstan");
        link.send_keys("\u{E007}").await.expect("enter");
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'state:kaz'").await;
    });
}

pub(super) async fn touch(browser: &Browser, kind: &str, points: &[(f64, f64)]) {
    let points: Vec<_> =
        points.iter().enumerate().map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
    browser.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
}

#[test]
fn plus_and_minus_zoom_only_while_the_focus_is_on_the_map() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        let before = browser.ask(MOVED).await;
        let link =
            browser.client.find(fantoccini::Locator::Css("svg a[data-iso=KAZ]")).await.expect("Kazakhstan");
        link.send_keys("+").await.expect("a key");
        browser.until(&format!("{MOVED} !== {before}")).await;
        link.send_keys("0").await.expect("a key");
        browser.until(&format!("{MOVED} === {before}")).await;
        let theme = browser
            .client
            .find(fantoccini::Locator::Css("nav.themes a[data-theme=cyber]"))
            .await
            .expect("a theme");
        theme.send_keys("+").await.expect("a key");
        assert_eq!(browser.ask(MOVED).await, before);
    });
}
