//! A reader's way through the explainer, without a page being loaded again.

use serde_json::json;

use super::driver::{Browser, browse};

/// A mark on the window: gone if a page has been loaded since.
const MARK: &str = "window.unbroken = true";

async fn panel(browser: &Browser, wished: &str) {
    browser.until(&format!("document.querySelector('[data-panel]').dataset.panel === '{wished}'")).await;
}

#[test]
fn a_theme_opens_at_once_with_its_address_title_and_focus() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask(MARK).await;
        browser.press("nav.themes a[data-theme=cyber]").await;
        panel(browser, "theme:cyber").await;
        assert_eq!(browser.ask("location.pathname").await, "/theme/cyber/");
        browser.until("document.title === 'Cybersecurity · Pakistan in the SCO'").await;
        browser.until("document.activeElement.id === 'title'").await;
        assert_eq!(
            browser.ask("document.querySelector('[data-theme=cyber]').getAttribute('aria-current')").await,
            "page"
        );
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn back_and_forward_show_what_was_shown() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask(MARK).await;
        browser.press("nav.themes a[data-theme=energy]").await;
        panel(browser, "theme:energy").await;
        browser.press("main .chips a").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel.startsWith('mechanism:')").await;
        browser.client.back().await.expect("back");
        panel(browser, "theme:energy").await;
        browser.client.back().await.expect("back");
        panel(browser, "overview").await;
        assert_eq!(browser.ask("location.pathname").await, "/");
        browser.client.forward().await.expect("forward");
        panel(browser, "theme:energy").await;
        assert_eq!(browser.ask("document.title").await, "Energy · Pakistan in the SCO");
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn a_state_opens_from_the_map_and_a_pin_opens_its_body() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask(MARK).await;
        browser.press("svg a[data-iso=IND]").await;
        panel(browser, "state:ind").await;
        browser.until("!document.querySelector('.map').hasAttribute('data-moving')").await;
        browser.press("a[data-mechanism=pabbi-antiterror-2021]").await;
        panel(browser, "mechanism:pabbi-antiterror-2021").await;
        assert_eq!(browser.ask("location.pathname").await, "/mechanism/pabbi-antiterror-2021/");
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn the_slider_moves_the_map_through_the_years_by_keyboard() {
    browse(1440, 900, async |browser| {
        browser.wake("state/pak/").await;
        let slider = "document.querySelector('input[name=year]')";
        let status = |iso: &str| format!("document.querySelector('svg a[data-iso={iso}]').dataset.status");
        let range =
            browser.client.find(fantoccini::Locator::Css("input[name=year]")).await.expect("the slider");
        range.send_keys("\u{E012}".repeat(9).as_str()).await.expect("keys");
        browser.until(&format!("{slider}.value === '2017'")).await;
        browser.until(&format!("{} === 'member'", status("PAK"))).await;
        let said = "2017, 8 members, 4 observers, 6 dialogue partners";
        browser.until(&format!("{slider}.getAttribute('aria-valuetext') === '{said}'")).await;
        range.send_keys("\u{E012}").await.expect("keys");
        browser.until(&format!("{} === 'observer'", status("PAK"))).await;
        assert_eq!(browser.ask("location.search").await, "?year=2016");
        assert_eq!(
            browser.ask("document.querySelector('.standing').textContent").await,
            "Observer on 31 December 2016"
        );
        range.send_keys("\u{E011}").await.expect("home");
        browser
            .until(&format!("{} === 'none' && {} === 'shanghai-five'", status("PAK"), status("CHN")))
            .await;
        browser.press("nav.themes a[data-theme=security]").await;
        panel(browser, "theme:security").await;
        assert_eq!(browser.ask("location.search").await, "?year=1996", "the year stays");
    });
}

#[test]
fn a_step_of_the_slider_moves_neither_focus_nor_page() {
    browse(390, 844, async |browser| {
        browser.wake("theme/cyber/").await;
        // As a translator does.
        browser.ask("document.title = 'Cybersicherheit'").await;
        browser.ask("scrollTo(0, 330)").await;
        let range =
            browser.client.find(fantoccini::Locator::Css("input[name=year]")).await.expect("the slider");
        browser.ask("document.querySelector('input[name=year]').focus({ preventScroll: true })").await;
        let before = browser.ask("scrollY").await;
        range.send_keys("\u{E012}").await.expect("a key");
        browser.until("document.querySelector('.year__number').textContent === '2025'").await;
        assert_eq!(browser.ask("document.activeElement.name").await, "year");
        assert_eq!(browser.ask("scrollY").await, before);
    });
}

#[test]
fn an_address_with_a_year_and_a_scheme_is_followed_from_the_first_frame() {
    browse(1440, 900, async |browser| {
        browser.wake("state/irn/?year=2010&scheme=dark&nonsense=1").await;
        assert_eq!(browser.ask("document.querySelector('.year__number').textContent").await, "2010");
        assert_eq!(browser.ask("document.documentElement.dataset.theme").await, "dark");
        assert_eq!(browser.ask("document.querySelector('.notice').textContent").await, "");
        browser.wake("theme/cyber/?year=never#?secret=abc123").await;
        let notice = browser.ask("document.querySelector('.notice').textContent").await;
        assert!(notice.as_str().is_some_and(|it| it.contains("usual view")), "{notice}");
        assert_eq!(browser.ask("document.querySelector('.year__number').textContent").await, "2026");
    });
}

#[test]
fn a_link_into_a_page_leads_to_that_part_of_it() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.press("footer a[href$='#borders']").await;
        panel(browser, "about").await;
        browser.until("document.activeElement.id === 'borders'").await;
        assert_eq!(browser.ask("location.pathname + location.hash").await, "/about/#borders");
        // The same link again, from elsewhere on that very page.
        browser.ask("document.querySelector('#title').focus()").await;
        browser.press(".key a[href$='#borders']").await;
        browser.until("document.activeElement.id === 'borders'").await;
    });
}

#[test]
fn a_whole_tour_writes_nothing_to_the_console_and_asks_no_other_host() {
    browse(1440, 900, async |browser| {
        for path in [
            "",
            "theme/terrorism/",
            "state/pak/",
            "state/mdv/",
            "mechanism/rats/",
            "agreement/sco-charter-2002/",
            "summit/chs-2025/",
            "sources/",
            "about/",
        ] {
            browser.wake(path).await;
            browser.press("[data-action=zoom-in]").await;
            browser.until("document.querySelector('.map[data-zoomed]')").await;
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{path}");
            assert_eq!(browser.foreign_requests().await, Vec::<String>::new(), "{path}");
        }
        assert_eq!(browser.ask("document.cookie + localStorage.length + sessionStorage.length").await, "00");
    });
}

#[test]
fn no_page_scrolls_sideways_on_a_phone() {
    for width in [320, 390] {
        browse(width, 800, async |browser| {
            for path in ["", "theme/economy/", "state/pak/", "mechanism/peace-mission/", "sources/", "about/"]
            {
                browser.wake(path).await;
                let over = browser.ask("document.documentElement.scrollWidth - innerWidth").await;
                assert!(over.as_i64().is_some_and(|it| it <= 0), "{path} is {over} px too wide at {width}");
            }
        });
    }
}

#[test]
fn nothing_moves_while_a_page_comes_in_pieces_and_wakes() {
    for (width, height, path) in [
        (1440, 900, "theme/cyber/"),
        (390, 844, "theme/cyber/"),
        (640, 480, "theme/cyber/?embed=1"),
        (320, 568, "theme/cyber/?embed=1"),
    ] {
        browse(width, height, async |browser| {
            let watch = "window.moved = 0;
                new PerformanceObserver(all => { for (const it of all.getEntries()) window.moved += it.value; })
                  .observe({ type: 'layout-shift', buffered: true });";
            browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await;
            // Bytes a second: slow enough that the first frames show a part of the page.
            let slow = json!({ "offline": false, "latency": 0, "downloadThroughput": 90_000, "uploadThroughput": 90_000 });
            browser.cdp("Network.enable", json!({})).await;
            browser.cdp("Network.emulateNetworkConditions", slow).await;
            browser.wake(path).await;
            // Two frames later everything that follows the swap has been laid out.
            browser.until("(window.frames_seen = (window.frames_seen ?? 0) + 1) > 4").await;
            let moved = browser.ask("window.moved").await;
            assert!(moved.as_f64().is_some_and(|it| it < 0.01), "{path} shifted by {moved} at {width}");
        });
    }
}
