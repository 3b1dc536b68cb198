//! The stops of the Tab key: their order, and that each has a name and a role.

use super::super::driver::browse;
use super::{TAB, TAB_BACK, go, heard, in_each, strike};

/// Which part of the page has the focus.
const PART: &str = "(it => it === document.body ? 'out' : it.closest('.skips, .bar, .themes, .drawing, .pins, .map, .key, .switch, .timeline, .panel, .strip, .foot')
    ?.getAttribute('class').split(' ')[0])(document.activeElement)";

#[test]
fn every_stop_has_a_name_and_the_map_is_one_of_them() {
    in_each((1440, 900), async |browser| {
        browser.wake("theme/terrorism/").await;
        let mut parts: Vec<String> = Vec::new();
        for _ in 0..120 {
            strike(browser, TAB).await;
            let part = browser.ask(PART).await;
            let part = part.as_str().unwrap_or("elsewhere").to_owned();
            if part == "out" || part == "panel" {
                break;
            }
            let (role, name) = heard(browser).await;
            let at = browser.ask("document.activeElement.outerHTML.slice(0, 160)").await;
            // Firefox has no word for what unfolds others.
            let told = !role.is_empty() || at.as_str().is_some_and(|it| it.starts_with("<summary"));
            assert!(told && !name.is_empty(), "{:?}: {role:?} {name:?} of {at}", browser.engine);
            parts.push(part);
        }
        let on_the_map = parts.iter().filter(|it| *it == "drawing" || *it == "pins").count();
        assert_eq!(on_the_map, 1, "{:?}: {parts:?}", browser.engine);
        parts.dedup();
        let wished = ["skips", "bar", "themes", "switch", "drawing", "map", "key", "timeline"];
        assert_eq!(parts, wished, "{:?}", browser.engine);
    });
}

#[test]
fn the_map_is_entered_from_behind_at_the_same_stop() {
    browse(1440, 900, async |browser| {
        browser.wake("state/irn/").await;
        go(browser, TAB, ".drawing a", 40).await;
        assert_eq!(super::state_in_focus(browser).await, "IRN", "the open state");
        strike(browser, TAB).await;
        assert_eq!(browser.ask(PART).await, "map");
        strike(browser, TAB_BACK).await;
        assert_eq!(super::state_in_focus(browser).await, "IRN");
    });
}

#[test]
fn without_a_script_every_state_is_in_the_order_of_tab() {
    browse(1440, 900, async |browser| {
        browser.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true })).await;
        browser.goto("theme/cyber/").await;
        browser.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": false })).await;
        let kept = "document.querySelectorAll('.drawing a:not([tabindex])').length";
        assert_eq!(browser.ask(kept).await, crate::record::compiled().record.states.len());
    });
}
