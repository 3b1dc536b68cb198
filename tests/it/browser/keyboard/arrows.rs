//! Arrows over the map.

use serde_json::{Value, json};

use super::super::driver::browse;
use super::{DOWN, ENTER, ESCAPE, LEFT, RIGHT, TAB, UP, arrive, go, in_each, state_in_focus, strike};
use crate::record::compiled;

/// Presses an arrow on an element and gives what then has the focus.
const PRESS: &str = "const press = (it, key) => {
    it.focus({ preventScroll: true });
    it.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return document.activeElement;
  };
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const stops = [...document.querySelectorAll('.drawing a, .pins > li > a, .pins > li > details > summary')]
    .filter((it) => it.checkVisibility());";

#[test]
fn from_every_stop_every_other_is_reached_by_arrows_alone() {
    for (width, height, path) in [
        (1440, 900, ""),
        (1440, 900, "theme/terrorism/"),
        (390, 844, "theme/energy/?year=2002"),
        (640, 480, "theme/cyber/?embed=1"),
    ] {
        browse(width, height, async |browser| {
            browser.wake(path).await;
            let search = format!(
                "(() => {{ {PRESS}
                    const leads = new Map(stops.map((it) => [it, arrows.map((key) => press(it, key))]));
                    const reached = (from) => {{
                        const seen = new Set([from]);
                        for (const it of seen) for (const to of leads.get(it) ?? []) seen.add(to);
                        return seen;
                    }};
                    const name = (it) => it.dataset.iso ?? it.textContent;
                    const cut = stops.flatMap((from) => stops.filter((to) => !reached(from).has(to))
                        .map((to) => [name(from), name(to)]));
                    return [stops.filter((it) => it.dataset.iso).length, cut];
                }})()"
            );
            let found = browser.ask(&search).await;
            let states = compiled().record.states.len();
            assert_eq!(found, json!([states, []]), "{path}: states, and what cannot be reached from what");
        });
    }
}

#[test]
fn the_opposite_arrow_leads_back() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/security/").await;
        let search = format!(
            "(() => {{ {PRESS}
                const back = {{ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' }};
                return stops.flatMap((from) => arrows.filter((key) => {{
                    const to = press(from, key);
                    return to !== from && press(to, back[key]) !== from;
                }}).map((key) => [from.textContent, key]));
            }})()"
        );
        assert_eq!(browser.ask(&search).await, json!([]));
    });
}

#[test]
fn a_way_of_several_steps_is_gone_back_step_by_step() {
    in_each((1440, 900), async |browser| {
        browser.wake("").await;
        go(browser, TAB, ".drawing a", 40).await;
        assert_eq!(state_in_focus(browser).await, "PAK", "the map is entered at Pakistan");
        let mut way: Vec<Value> = Vec::new();
        let now = "document.activeElement.outerHTML.slice(0, 90)";
        for key in [RIGHT, UP, UP, RIGHT] {
            way.push(browser.ask(now).await);
            strike(browser, key).await;
            assert_ne!(browser.ask(now).await, *way.last().expect("a step"), "{:?}", browser.engine);
        }
        for key in [LEFT, DOWN, DOWN, LEFT] {
            strike(browser, key).await;
            assert_eq!(Some(browser.ask(now).await), way.pop(), "{:?}", browser.engine);
        }
    });
}

#[test]
fn the_map_follows_the_focus_where_it_leaves_the_view() {
    browse(1440, 900, async |browser| {
        browser.wake("state/pak/").await;
        browser.until("document.querySelector('.map[data-zoomed]:not([data-moving])')").await;
        browser.ask("document.querySelector('.map [data-iso=PAK]').focus()").await;
        for _ in 0..4 {
            strike(browser, LEFT).await;
        }
        let inside = "(([it, map]) => it.x + it.width / 2 > map.left && it.x + it.width / 2 < map.right
            && it.y + it.height / 2 > map.top && it.y + it.height / 2 < map.bottom)
            ([document.activeElement.querySelector('.state__shape, .dot, .pin__shape') ?? document.activeElement,
              document.querySelector('.map')].map((it) => it.getBoundingClientRect()))";
        assert_ne!(state_in_focus(browser).await, "PAK");
        browser.until(inside).await;
    });
}

#[test]
fn enter_opens_a_state_and_escape_leads_back_to_it_and_on_to_the_text() {
    in_each((1440, 900), async |browser| {
        browser.wake("").await;
        go(browser, TAB, ".drawing a", 40).await;
        strike(browser, RIGHT).await;
        let state = state_in_focus(browser).await;
        let (first, second) = if state.is_null() { (DOWN, true) } else { (RIGHT, false) };
        if second {
            strike(browser, first).await;
        }
        let iso = state_in_focus(browser).await;
        let open = format!("state:{}", iso.as_str().unwrap_or_default().to_lowercase());
        strike(browser, ENTER).await;
        arrive(browser, &open).await;
        strike(browser, ESCAPE).await;
        assert_eq!(state_in_focus(browser).await, iso, "{:?}: from the text to its state", browser.engine);
        // The first takes away the plate that names the state.
        browser.until("document.querySelector('#preview')").await;
        strike(browser, ESCAPE).await;
        assert_eq!(state_in_focus(browser).await, iso);
        strike(browser, ESCAPE).await;
        assert_eq!(browser.ask("document.activeElement.id").await, "title", "and on to the text");
    });
}

#[test]
fn a_square_of_pins_unfolds_and_its_rows_are_neighbours() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/terrorism/").await;
        browser.ask("document.querySelector('.pin__group > summary').focus()").await;
        strike(browser, ENTER).await;
        browser.until("document.querySelector('.pin__group[open]')").await;
        strike(browser, DOWN).await;
        browser.until("document.activeElement.matches('.pin__group[open] .pin__row')").await;
        strike(browser, DOWN).await;
        browser.until("document.activeElement.matches('.pin__group[open] li + li .pin__row')").await;
        strike(browser, ESCAPE).await;
        browser.until("document.activeElement.matches('.pin__group:not([open]) > summary')").await;
    });
}
