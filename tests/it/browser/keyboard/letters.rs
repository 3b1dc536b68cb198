//! Keys of one letter or sign, their list, and the way to turn them off.

use super::super::driver::{Browser, browse};
use super::{ENTER, ESCAPE, TAB, go, in_each, strike};

const HELP: &str = "document.querySelector('.help').open";

#[test]
fn a_question_mark_lists_the_keys_and_escape_folds_the_list() {
    in_each((1440, 900), async |browser| {
        browser.wake("theme/cyber/").await;
        browser.keys("body", "?").await;
        browser.until(HELP).await;
        browser.until("document.activeElement.matches('.help > summary')").await;
        let told = browser.ask("document.querySelector('.help__plate').innerText").await;
        let told = told.as_str().unwrap_or_default();
        assert!(told.contains("Founding members: China") && told.contains("RATS (Tashkent)"), "{told}");
        assert!(told.contains("Esc") && told.contains("to the event before or after"), "{told}");
        strike(browser, ESCAPE).await;
        browser.until(&format!("!{HELP} && document.activeElement.matches('.help > summary')")).await;
    });
}

/// Whether a letter still does something on the map, and a sign on the page.
async fn answers(browser: &Browser) -> (bool, bool) {
    let table = "!!document.querySelector('.stage__table')";
    browser.ask("document.querySelector('.map [tabindex=\"0\"]').focus()").await;
    strike(browser, "+").await;
    let zoomed =
        browser.ask("!!document.querySelector('.map[data-zoomed], .map[data-moving]')").await == true;
    assert_eq!(browser.ask(table).await, false);
    browser.keys("body", "/").await;
    let sought = browser.ask("!!document.querySelector('.search')").await == true;
    (zoomed, sought)
}

#[test]
fn single_keys_can_be_turned_off_and_on_again() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.keys("body", "?").await;
        go(browser, TAB, "[data-action=keys]", 3).await;
        assert_eq!(browser.ask("document.activeElement.ariaPressed").await, "true");
        strike(browser, ENTER).await;
        browser.until("document.activeElement.ariaPressed === 'false'").await;
        strike(browser, ESCAPE).await;
        assert_eq!(answers(browser).await, (false, false));
        browser.press(".help > summary").await;
        browser.press("[data-action=keys]").await;
        browser.until("document.querySelector('[data-action=keys]').ariaPressed === 'true'").await;
        browser.press(".help > summary").await;
        assert_eq!(answers(browser).await, (true, true));
    });
}

#[test]
fn t_leads_to_the_table_and_back_and_the_focus_goes_along_in_a_frame_too() {
    for path in ["theme/cyber/", "theme/cyber/?embed=1"] {
        browse(1000, 900, async |browser| {
            browser.wake(path).await;
            browser.ask("document.querySelector('.map [tabindex=\"0\"]').focus()").await;
            strike(browser, "t").await;
            browser.until("document.activeElement.matches('.switch *, .stage__table *')").await;
            assert_eq!(browser.ask("!!document.querySelector('.stage tbody tr')").await, true, "{path}");
            strike(browser, "t").await;
            browser.until("document.activeElement.matches('.switch *, .map *')").await;
            assert_eq!(browser.ask("!!document.querySelector('.stage .map')").await, true, "{path}");
        });
    }
}

#[test]
fn the_space_bar_runs_the_years_and_stops_them() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/?year=2001").await;
        browser.keys("input[name=year]", " ").await;
        browser.until("document.querySelector('input[name=year]').value > 2002").await;
        strike(browser, " ").await;
        let year = browser.ask("document.querySelector('input[name=year]').value").await;
        browser.until("document.querySelector('[data-action=play]').ariaLabel.startsWith('Play')").await;
        assert_eq!(browser.ask("document.querySelector('input[name=year]').value").await, year);
    });
}
