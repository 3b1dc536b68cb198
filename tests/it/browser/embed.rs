//! The compact frame for other pages: it fills what it is given, and its text opens over the map.

use super::driver::{Browser, browse};

/// The lower edge of an element, 0 where it is not shown.
async fn foot_of(browser: &Browser, selector: &str) -> f64 {
    let edge = format!(
        "(it => it && it.checkVisibility({{ visibilityProperty: true }}) ? it.getBoundingClientRect().bottom : 0)(document.querySelector('{selector}'))"
    );
    browser.ask(&edge).await.as_f64().expect("a number")
}

#[test]
fn every_height_has_a_foot_and_low_ones_drop_the_strip_and_then_the_timeline() {
    let sizes = [
        (320, 568, true, true),
        (390, 420, true, true),
        (640, 480, true, true),
        (800, 600, true, true),
        (640, 400, false, true),
        (360, 340, false, false),
    ];
    for (width, height, strip, timeline) in sizes {
        browse(width, height, async |browser| {
            browser.wake("theme/terrorism/?embed=1").await;
            let tall = f64::from(height);
            assert!(
                (foot_of(browser, ".foot").await - tall).abs() < 1.0,
                "{width}x{height}: the foot is last"
            );
            assert_eq!(foot_of(browser, ".strip").await > 0.0, strip, "{width}x{height}: the strip");
            assert_eq!(foot_of(browser, ".timeline").await > 0.0, timeline, "{width}x{height}: the timeline");
            assert!(foot_of(browser, ".map").await > 120.0, "{width}x{height}: the map");
            let cut = "document.documentElement.scrollHeight - innerHeight + document.documentElement.scrollWidth - innerWidth";
            assert_eq!(browser.ask(cut).await, 0, "{width}x{height}: nothing is cut off");
        });
    }
}

#[test]
fn the_record_opens_over_the_map_and_the_focus_comes_and_goes_with_it() {
    browse(640, 480, async |browser| {
        browser.wake("theme/terrorism/?embed=1").await;
        assert!(foot_of(browser, "main.panel").await < 1.0, "closed at first");
        browser.press(".strip__read").await;
        browser.until("document.activeElement.id === 'title'").await;
        let text = browser.ask("document.querySelector('main').innerText.length").await;
        assert!(text.as_i64().is_some_and(|it| it > 3000), "{text} letters");
        assert!((foot_of(browser, ".foot").await - 480.0).abs() < 1.0, "the foot stays");
        browser.press(".handle").await;
        browser.until("document.activeElement.className === 'strip__read'").await;
        assert!(foot_of(browser, "main.panel").await < 1.0, "closed again");
        browser.press(".strip__read").await;
        browser.until("document.activeElement.id === 'title'").await;
        browser.ask("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))").await;
        browser.until("document.activeElement.className === 'strip__read'").await;
    });
}

#[test]
fn the_menu_of_themes_leads_the_map_and_a_state_opens_its_text() {
    browse(640, 480, async |browser| {
        browser.wake("theme/terrorism/?embed=1").await;
        browser.press(".themes__now").await;
        browser.press(".themes a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        browser.until("document.querySelector('.themes__now').textContent === 'Energy'").await;
        assert_eq!(
            browser.ask("document.querySelector('.themes__fold').open").await,
            false,
            "it folds again"
        );
        assert_eq!(
            browser.ask("document.activeElement.className").await,
            "themes__now",
            "the focus stays there"
        );
        assert!(foot_of(browser, "main.panel").await < 1.0, "the map stays in sight");
        browser.ask("document.querySelector('svg a[data-iso=IND]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'state:ind'").await;
        browser.until("document.querySelector('main.panel').checkVisibility()").await;
    });
}

#[test]
fn the_foot_leads_to_the_same_view_on_a_page_of_its_own() {
    browse(640, 480, async |browser| {
        browser.wake("theme/terrorism/?embed=1&year=2017&only=terrorism,cyber&id=one").await;
        let link = "(it => [it.target, it.href.slice(it.href.indexOf('/theme'))])(document.querySelector('.foot__full'))";
        assert_eq!(browser.ask(link).await, serde_json::json!(["_blank", "/theme/terrorism/?year=2017"]));
    });
}

#[test]
fn a_wide_frame_keeps_its_key_whatever_year_it_begins_in() {
    for (path, width) in [
        ("theme/cyber/?embed=1&year=2012", 640),
        ("state/pak/?embed=1&year=2017", 800),
        ("theme/terrorism/?embed=1", 640),
    ] {
        browse(width, 560, async |browser| {
            browser.wake(path).await;
            let rows =
                "document.querySelector('.key').open && document.querySelector('.key__rows').clientHeight";
            let tall = browser.ask(rows).await;
            assert!(tall.as_f64().is_some_and(|it| it > 20.0), "{path} at {width}: {tall}");
        });
    }
}

#[test]
fn the_strip_counts_the_claims_about_what_is_open() {
    browse(640, 480, async |browser| {
        let record = &crate::record::compiled().record;
        let about = record.claims.iter().filter(|it| it.about.contains(&"state:ind".to_owned())).count();
        let counted = "document.querySelector('.strip__checked').textContent";
        browser.wake("state/ind/?embed=1").await;
        assert_eq!(browser.ask(counted).await, format!("{about} claims checked"));
        browser.wake("?embed=1").await;
        assert_eq!(browser.ask(counted).await, format!("{} claims", record.claims.len()));
    });
}
