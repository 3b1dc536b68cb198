//! What a page is on paper.

use serde_json::json;

use super::driver::browse;

#[test]
fn a_printed_page_has_its_title_map_and_text_with_the_sources_addresses() {
    for (width, height) in [(1440, 900), (390, 844)] {
        browse(width, height, async |browser| {
            browser.wake("theme/cyber/?scheme=dark").await;
            browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let shown = "['.controls', '.timeline', '.themes', '.handle', '.key__title', '.bar__links', '.bar__search', '.chip']
                .filter(it => document.querySelector(it).checkVisibility())";
            assert_eq!(browser.ask(shown).await, json!([]), "nothing to press at {width}");
            let tops = "['.bar', '#title', '.dek', '.map', '.key__row', '.borders', '.known', '.sources']
                .map(it => document.querySelector(it).getBoundingClientRect().top)";
            let tops = browser.ask(tops).await;
            let tops: Vec<f64> =
                tops.as_array().expect("a list").iter().filter_map(|it| it.as_f64()).collect();
            assert!(tops.len() == 8 && tops.is_sorted(), "{tops:?}");
            let astray = "(map => [...document.querySelectorAll('.name')].filter(it => it.checkVisibility()).filter(it => {
                const { left, right, top, bottom } = it.getBoundingClientRect();
                return left < map.left || right > map.right || top < map.top || bottom > map.bottom;
            }).map(it => it.textContent))(document.querySelector('.drawing').getBoundingClientRect())";
            assert_eq!(browser.ask(astray).await, json!([]), "names stand on the map at {width}");
            let named = "document.querySelectorAll('.name[data-from=\"1\"]')[0].checkVisibility()";
            assert_eq!(browser.ask(named).await, true);
            let whole = "(it => it.scrollHeight <= it.clientHeight + 1)(document.querySelector('main').parentElement)";
            assert_eq!(browser.ask(whole).await, true, "the text is not cut off");
            let address = "getComputedStyle(document.querySelector('.source__title'), '::after').content";
            let address = browser.ask(address).await;
            assert!(address.as_str().is_some_and(|it| it.contains("://")), "{address}");
            assert_eq!(
                browser.ask("getComputedStyle(document.body).color").await,
                "rgb(22, 33, 42)",
                "dark prints light"
            );
        });
    }
}
