//! Marks of the timeline, their names and captions, and how much room the strip takes.

use serde_json::{Value, json};

use super::driver::browse;
use super::time::{YEAR, key, says};

#[test]
fn a_mark_says_its_name_under_the_pointer_and_opens_its_page() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        let mark = "document.querySelector('.marks a[href*=iis-agreement-2009]')";
        let shown = format!("getComputedStyle({mark}.querySelector('.marks__name')).opacity");
        assert_eq!(browser.ask(&shown).await, "0");
        let at = browser.ask(&format!("(it => [it.x + it.width / 2, it.y + it.height / 2])({mark}.querySelector('.mark-shape').getBoundingClientRect())")).await;
        let mouse =
            |kind: &str| json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
        browser
            .cdp("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": at[0], "y": at[1] }))
            .await;
        says(browser, &shown, "1").await;
        let name = browser.ask(&format!("{mark}.querySelector('.marks__name').textContent")).await;
        assert_eq!(name, "16 June 2009: The agreement on information security is signed in Yekaterinburg");
        // It can be sent away.
        key(browser, "Escape", 0).await;
        browser
            .until(&format!("getComputedStyle({mark}.querySelector('.marks__name')).visibility === 'hidden'"))
            .await;
        browser.cdp("Input.dispatchMouseEvent", mouse("mousePressed")).await;
        browser.cdp("Input.dispatchMouseEvent", mouse("mouseReleased")).await;
        browser
            .until("document.querySelector('[data-panel]').dataset.panel === 'agreement:iis-agreement-2009'")
            .await;
    });
}

#[test]
fn the_marks_are_one_stop_of_the_tab_key_and_arrows_lead_on() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        assert_eq!(browser.ask("document.querySelectorAll('.marks a[tabindex=\"0\"]').length").await, 1);
        browser.ask("document.querySelector('.marks a[tabindex=\"0\"]').focus()").await;
        let on = "[...document.querySelectorAll('.marks a')].indexOf(document.activeElement)";
        let first = browser.ask(on).await.as_i64().expect("a number");
        key(browser, "ArrowRight", 0).await;
        browser.until(&format!("{on} === {}", first + 1)).await;
        for _ in 0..2 {
            key(browser, "ArrowLeft", 0).await;
        }
        browser.until(&format!("{on} === {}", first - 1)).await;
        assert_eq!(browser.ask(YEAR).await, "2026", "the slider stays");
    });
}

#[test]
fn no_caption_runs_into_another_and_no_mark_hides_another() {
    let overlaps = "(() => {
        const shown = it => it.getClientRects().length > 0;
        const text = it => { const range = document.createRange(); range.selectNodeContents(it); return [range.getBoundingClientRect(), it.textContent]; };
        const all = selector => [...document.querySelectorAll(selector)].filter(shown);
        const words = all('.marks__caption, .line__label, .line__name, .axis__year, .timeline__knob').map(text);
        const shapes = all('.mark-shape').map(it => [it.getBoundingClientRect(), it.parentElement.textContent]);
        const cross = ([a], [b], slack) => a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;
        const found = [];
        words.forEach((one, at) => words.slice(at + 1).forEach(other => cross(one, other, 1) && found.push(one[1] + ' / ' + other[1])));
        words.forEach(one => shapes.forEach(other => cross(one, other, 3) && found.push(one[1] + ' over ' + other[1])));
        const middle = ([it]) => [it.x + it.width / 2, it.y + it.height / 2];
        shapes.forEach((one, at) => shapes.slice(at + 1).forEach(other => {
            const [a, b] = [middle(one), middle(other)];
            if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 8.5) found.push(one[1] + ' hides ' + other[1]);
        }));
        const strip = document.querySelector('.timeline').getBoundingClientRect();
        words.forEach(([it, name]) => (it.left < strip.left || it.right > strip.right || it.top < strip.top || it.bottom > strip.bottom) && found.push(name + ' outside'));
        return found;
    })()";
    let pages = [
        "",
        "theme/economy/",
        "theme/energy/",
        "theme/security/",
        "theme/terrorism/",
        "theme/afghanistan/",
        "theme/cyber/",
        "theme/engagement/",
        "theme/geopolitics/",
        "state/pak/",
        "state/chn/",
        "mechanism/rats/",
        "mechanism/peace-mission/",
        "agreement/sco-charter-2002/",
        "summit/chs-2017/",
    ];
    for (width, height) in [(1440, 900), (1024, 768), (768, 1024), (390, 844)] {
        browse(width, height, async |browser| {
            for page in pages {
                browser.wake(page).await;
                assert_eq!(browser.ask(overlaps).await, Value::Array(Vec::new()), "{page} at {width}");
                if width == 1440 && (page.is_empty() || page.starts_with("theme")) {
                    let shown = "[...document.querySelectorAll('.marks__caption')].filter(it => it.getClientRects().length).length";
                    let shown = browser.ask(shown).await.as_i64().expect("a number");
                    assert!((3..=8).contains(&shown), "{page} shows {shown} captions");
                }
            }
        });
    }
}

#[test]
fn the_strip_is_small_on_phones_and_inside_other_pages() {
    for (width, height, path, most) in [
        (390, 844, "theme/cyber/", 80),
        (844, 390, "theme/cyber/", 80),
        (640, 480, "theme/cyber/?embed=1", 60),
        (320, 568, "theme/cyber/?embed=1", 80),
    ] {
        browse(width, height, async |browser| {
            browser.wake(path).await;
            let tall = "document.querySelector('.timeline').getBoundingClientRect().height";
            let tall = browser.ask(tall).await.as_f64().expect("a number");
            assert!((50.0..=f64::from(most)).contains(&tall), "{tall} px tall at {width} × {height}");
            let target = "(it => Math.min(it.width, it.height))(document.querySelector('[data-action=play]').getBoundingClientRect())";
            assert!(browser.ask(target).await.as_f64().is_some_and(|it| it >= 44.0));
            let slider = "document.querySelector('.timeline__range').getBoundingClientRect().height";
            assert!(browser.ask(slider).await.as_f64().is_some_and(|it| it >= 24.0));
        });
    }
}
