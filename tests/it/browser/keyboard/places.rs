//! Where the focus goes and comes back to, and that it is seen there.

use super::super::driver::browse;
use super::{ENTER, ESCAPE, LEFT, RIGHT, TAB, go, strike};

#[test]
fn a_source_has_the_focus_and_back_gives_it_to_the_number_again() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/terrorism/").await;
        browser.ask("document.querySelector('#brief .refs__number, main .refs__number').focus()").await;
        let number = browser.ask("document.activeElement.getAttribute('href')").await;
        let number = number.as_str().expect("a link").to_owned();
        strike(browser, ENTER).await;
        browser.until(&format!("'#' + document.activeElement.id === '{number}'")).await;
        browser.client.back().await.expect("back");
        browser.until(&format!("document.activeElement.getAttribute('href') === '{number}'")).await;
    });
}

#[test]
fn escape_leads_to_the_map_and_back_to_the_line_that_was_left() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/terrorism/").await;
        browser.ask("document.querySelectorAll('main [data-claim] h3 a')[2].focus()").await;
        let line = browser.ask("document.activeElement.href").await;
        strike(browser, ESCAPE).await;
        browser.until("document.activeElement.matches('.drawing a')").await;
        // The first takes away the plate that names the state.
        browser.until("document.querySelector('#preview')").await;
        strike(browser, ESCAPE).await;
        strike(browser, ESCAPE).await;
        assert_eq!(browser.ask("document.activeElement.href").await, line);
    });
}

#[test]
fn an_unfolded_square_of_pins_is_gone_through_by_tab_and_folds_behind_the_focus() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/terrorism/").await;
        browser.ask("document.querySelector('.pin__group > summary').focus()").await;
        strike(browser, ENTER).await;
        browser.until("document.querySelector('.pin__group[open]')").await;
        go(browser, TAB, ".pin__group[open] li:first-child a", 2).await;
        go(browser, TAB, ".controls button", 12).await;
        browser.until("!document.querySelector('.pin__group[open]')").await;
    });
}

#[test]
fn a_mark_of_the_timeline_that_has_the_focus_is_seen() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask("document.querySelector('.timeline__play').focus()").await;
        go(browser, TAB, ".marks a", 4).await;
        let ring = "getComputedStyle(document.activeElement).outlineStyle";
        assert_eq!(browser.ask(ring).await, "solid");
        let first = browser.ask("document.activeElement.href").await;
        strike(browser, RIGHT).await;
        assert_ne!(browser.ask("document.activeElement.href").await, first);
        assert_eq!(browser.ask(ring).await, "solid");
        strike(browser, LEFT).await;
        assert_eq!(browser.ask("document.activeElement.href").await, first);
    });
}

#[test]
fn every_theme_that_has_the_focus_is_in_sight_on_a_phone() {
    browse(390, 844, async |browser| {
        browser.wake("").await;
        go(browser, TAB, ".themes__link", 12).await;
        for _ in 0..8 {
            let whole = "(it => it.left >= -1 && it.right <= innerWidth + 1)(document.activeElement.getBoundingClientRect())";
            browser.until(&format!("document.activeElement.matches('.themes__link') && {whole}")).await;
            strike(browser, TAB).await;
        }
    });
}
