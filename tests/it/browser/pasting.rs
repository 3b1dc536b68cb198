//! The builder's code in another page: the frame, the element, and the edition that stays.

use serde_json::json;

use super::driver::{Browser, browse};
use super::share::{CODE, choose, open, pasted};
use super::time::says;
use crate::record::compiled;

/// Puts the code into a bare page, where its scripts run as an author's would.
async fn paste(browser: &Browser) {
    let code = browser.ask(CODE).await;
    browser.goto("robots.txt").await;
    let put = format!(
        "void (() => {{
            const pasted = new DOMParser().parseFromString({code}, 'text/html');
            for (const it of pasted.querySelectorAll('script')) {{
                const runs = document.createElement('script');
                for (const {{ name, value }} of it.attributes) runs.setAttribute(name, value);
                document.head.append(runs);
                it.remove();
            }}
            document.body.replaceChildren(...pasted.body.children);
        }})()"
    );
    browser.ask(&put).await;
}

/// Waits until a frame shows a page in a year.
async fn shows(browser: &Browser, frame: &str, panel: &str, year: &str) {
    let inside = format!("{frame}.contentDocument");
    browser.until(&format!("{inside}.documentElement.hasAttribute('data-awake')")).await;
    browser.until(&format!("{inside}.querySelector('[data-panel]').dataset.panel === '{panel}'")).await;
    says(browser, &format!("{inside}.querySelector('.year__number').textContent"), year).await;
    browser.until(&format!("{inside}.querySelector('.frame').dataset.embed === '1'")).await;
}

#[test]
fn the_frame_shows_the_view_it_was_made_for() {
    browse(1440, 900, async |browser| {
        open(browser, "state/irn/?year=2010", "frame").await;
        paste(browser).await;
        shows(browser, "document.querySelector('iframe')", "state:irn", "2010").await;
        assert_eq!(browser.ask("document.querySelector('iframe').title").await, "Pakistan in the SCO: Iran");
    });
}

#[test]
fn the_element_shows_it_too_and_follows_the_site_from_release_to_release() {
    browse(1440, 900, async |browser| {
        for (page, panel, attributes) in [
            (
                "theme/cyber/?year=2010",
                "theme:cyber",
                json!({ "theme": "cyber", "year": "2010", "height": "568", "style": "max-width:320px" }),
            ),
            (
                "state/irn/?year=2010",
                "state:irn",
                json!({ "page": "state/irn/", "year": "2010", "height": "568", "style": "max-width:320px" }),
            ),
        ] {
            open(browser, page, "frame").await;
            choose(browser, "form", "element").await;
            choose(browser, "size", "320").await;
            let code = browser.ask(CODE).await;
            assert!(code.as_str().is_some_and(|it| !it.contains("integrity")), "{code}");
            paste(browser).await;
            let element = "document.querySelector('sco-explainer')";
            let read = format!(
                "Object.fromEntries([...{element}.attributes].map(it => [it.name, it.value]).filter(it => it[0] !== 'style'))"
            );
            browser.until(&format!("{element}.shadowRoot?.querySelector('iframe')")).await;
            let mut wished = attributes.clone();
            let style = wished.as_object_mut().and_then(|it| it.remove("style"));
            wished["src"] = browser.site.clone().into();
            assert_eq!(browser.ask(&read).await, wished);
            assert_eq!(style, Some(browser.ask(&format!("'max-width:' + {element}.style.maxWidth")).await));
            shows(browser, &format!("{element}.shadowRoot.querySelector('iframe')"), panel, "2010").await;
        }
    });
}

#[test]
fn what_is_to_stay_as_it_is_comes_from_the_edition_that_stays() {
    browse(1440, 900, async |browser| {
        open(browser, "theme/cyber/?year=2017", "frame").await;
        choose(browser, "edition", "frozen").await;
        let edition = format!("{}e/{}/", browser.site, compiled().record.edition.as_of);
        assert_eq!(pasted(browser).await["src"], format!("{edition}theme/cyber/?year=2017&embed=1"));
        paste(browser).await;
        shows(browser, "document.querySelector('iframe')", "theme:cyber", "2017").await;
        // There is nothing to choose in what is frozen already.
        let own = format!("e/{}/theme/cyber/?year=2017", compiled().record.edition.as_of);
        open(browser, &own, "frame").await;
        assert_eq!(browser.ask("document.querySelector('[data-row=edition]').clientHeight").await, 0);
        assert_eq!(pasted(browser).await["src"], format!("{edition}theme/cyber/?year=2017&embed=1"));
    });
}

#[test]
fn the_element_of_the_edition_that_stays_is_pinned_to_its_script() {
    browse(1440, 900, async |browser| {
        open(browser, "theme/cyber/?year=2017", "frame").await;
        choose(browser, "form", "element").await;
        choose(browser, "edition", "frozen").await;
        let pin = sco_explainer::prerender::pin(std::path::Path::new("dist")).expect("embed.js is built");
        let code = browser.ask(CODE).await;
        assert!(code.as_str().is_some_and(|it| it.contains(&format!("integrity=\"{pin}\""))), "{code}");
        let edition = format!("{}e/{}/", browser.site, compiled().record.edition.as_of);
        assert!(code.as_str().is_some_and(|it| it.contains(&format!("src=\"{edition}\" theme"))), "{code}");
        paste(browser).await;
        let frame = "document.querySelector('sco-explainer').shadowRoot.querySelector('iframe')";
        browser.until("document.querySelector('sco-explainer').shadowRoot?.querySelector('iframe')").await;
        shows(browser, frame, "theme:cyber", "2017").await;
        let own = format!("e/{}/theme/cyber/?year=2017", compiled().record.edition.as_of);
        open(browser, &own, "frame").await;
        choose(browser, "form", "element").await;
        assert_eq!(browser.ask(CODE).await, code, "as the frozen edition's own builder writes it");
    });
}
