//! The panel's tools, previews of sources, and states side by side.

use super::driver::browse;
use super::time::key;

/// The names over the columns.
const COLUMNS: &str = "[...document.querySelectorAll('.compare thead th')].map(it => it.textContent).join()";

#[test]
fn two_and_three_states_stand_side_by_side_and_back_and_forward_follow() {
    browse(1440, 900, async |browser| {
        browser.wake("state/pak/").await;
        browser.ask("window.unbroken = true").await;
        browser.press(".fold--lead summary").await;
        browser.press(".fold--lead a[href$='with=ind']").await;
        browser.until(&format!("{COLUMNS} === 'Pakistan,India'")).await;
        assert_eq!(browser.ask("location.search").await, "?with=ind");
        assert_eq!(browser.ask("document.querySelector('h1').textContent").await, "Pakistan and India");
        browser.until("document.title === 'Pakistan, India compared · Pakistan in the SCO'").await;
        assert_eq!(
            browser.ask("document.activeElement.textContent").await,
            "India",
            "focus stays on the chip"
        );
        browser.press(".fold--lead a[href$='with=ind,chn']").await;
        browser.until(&format!("{COLUMNS} === 'Pakistan,India,China'")).await;
        browser.client.back().await.expect("back");
        browser.until(&format!("{COLUMNS} === 'Pakistan,India'")).await;
        browser.client.forward().await.expect("forward");
        browser.until(&format!("{COLUMNS} === 'Pakistan,India,China'")).await;
        browser.press(".compare thead th:nth-child(2) .tool").await;
        browser.until(&format!("{COLUMNS} === 'Pakistan,China'")).await;
        browser.press(".compare thead th:first-child a").await;
        browser.until("document.querySelector('.path')").await;
        assert_eq!(browser.ask("location.search").await, "");
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn an_address_with_states_to_compare_is_followed_and_fits_a_phone() {
    for width in [320, 390] {
        browse(width, 844, async |browser| {
            browser.wake("state/pak/?with=ind,chn&year=2010").await;
            assert_eq!(browser.ask(COLUMNS).await, "Pakistan,India,China");
            let over = browser.ask("document.documentElement.scrollWidth - innerWidth").await;
            assert!(over.as_i64().is_some_and(|it| it <= 0), "{over} px too wide at {width}");
            browser.wake("state/pak/?with=ind,atlantis").await;
            assert_eq!(browser.ask(COLUMNS).await, "Pakistan,India");
            browser.until("document.querySelector('.notice').textContent.includes('usual view')").await;
        });
    }
}

#[test]
fn a_reference_shows_what_it_stands_for_while_hovered_and_goes_with_escape() {
    browse(1440, 900, async |browser| {
        browser.wake("state/pak/").await;
        let plate = "document.getElementById('preview')";
        let number = "document.querySelector('.path .refs__number')";
        let title = "document.querySelector('#source-1 .source__title').textContent";
        browser.hover(".path .refs__number").await;
        browser.until(&format!("{plate}.firstChild.textContent === {title}")).await;
        assert_eq!(browser.ask(&format!("{number}.getAttribute('aria-describedby')")).await, "preview");
        let inside = format!(
            "(r => r.top >= 0 && r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight)({plate}.getBoundingClientRect())"
        );
        assert_eq!(browser.ask(&inside).await, true);
        browser.hover("#preview").await;
        assert_eq!(browser.ask(&format!("{plate} !== null")).await, true, "it stays under the pointer");
        key(browser, "Escape", 0).await;
        browser.until(&format!("{plate} === null && !{number}.hasAttribute('aria-describedby')")).await;
        browser.hover(".path .refs__number").await;
        browser.until(&format!("{plate} !== null")).await;
        browser.hover("#title").await;
        browser.until(&format!("{plate} === null")).await;
    });
}

#[test]
fn a_reference_reached_by_keyboard_shows_what_it_stands_for() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/").await;
        let plate = "document.getElementById('preview')";
        key(browser, "Tab", 0).await;
        browser.ask("document.querySelector('.known .refs__number').focus()").await;
        browser.until(&format!("{plate}?.textContent.length > 20")).await;
        assert_eq!(browser.ask(&format!("{plate}.querySelector('a')")).await, serde_json::Value::Null);
        browser.ask("document.querySelector('.crumb a').focus()").await;
        browser.until(&format!("{plate} === null")).await;
    });
}

#[test]
fn the_link_is_copied_and_the_button_says_so_for_a_while() {
    browse(1440, 900, async |browser| {
        browser.wake("state/pak/?year=2010").await;
        let stub = "Object.defineProperty(navigator, 'clipboard', { value: \
                    { writeText: it => { window.copied = it; return Promise.resolve() } } }) && true";
        browser.ask(stub).await;
        browser.press("[data-action=copy-link]").await;
        browser.until("document.querySelector('.tools__said').textContent === 'Copied'").await;
        assert_eq!(browser.ask("window.copied === location.href").await, true);
        assert_eq!(browser.ask("document.querySelector('.tools__address').hidden").await, true);
        browser.until("document.querySelector('.tools__said').textContent === ''").await;
        browser.until("!document.querySelector('[data-copied]')").await;
    });
}

#[test]
fn where_the_clipboard_refuses_the_address_is_shown_and_selected() {
    for clipboard in ["{ writeText: () => Promise.reject(new Error('no')) }", "undefined"] {
        browse(390, 844, async |browser| {
            browser.wake("theme/cyber/?year=2010").await;
            let stub =
                format!("Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }}) && true");
            browser.ask(&stub).await;
            browser.press("[data-action=copy-link]").await;
            browser.until("document.activeElement.matches('.tools__address')").await;
            assert_eq!(browser.ask("document.activeElement.value === location.href").await, true);
            assert_eq!(browser.ask("getSelection().toString() === location.href").await, true);
            browser.ask("document.activeElement.blur()").await;
            browser.until("document.querySelector('.tools__address').hidden").await;
        });
    }
}

#[test]
fn the_page_prints_and_closes_to_the_overview_in_the_same_year() {
    browse(1440, 900, async |browser| {
        browser.wake("mechanism/rats/?year=2010").await;
        browser.ask("window.print = () => window.printed = true").await;
        browser.press("[data-action=print]").await;
        browser.until("window.printed").await;
        browser.press(".tools a").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'overview'").await;
        assert_eq!(browser.ask("location.pathname + location.search").await, "/?year=2010");
        assert_eq!(browser.ask("document.querySelectorAll('.tools a').length").await, 0);
    });
}

#[test]
fn start_here_leads_to_the_themes_and_to_the_years() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.press(".start a[href='#themes']").await;
        browser.until("document.activeElement.id === 'themes'").await;
        browser.press(".start a[href='#years']").await;
        browser.until("document.activeElement.name === 'year'").await;
    });
}
