//! Sharing a view: the dialog over the map, and the builder's own page.

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::driver::{Browser, browse};
use super::time::says;

const SHARE: &str = ".bar [data-action=share]";
pub const CODE: &str = "document.querySelector('#share-code').value";
const FRAME: &str = "document.querySelector('.share__stage > iframe')";

/// Opens the dialog of a page at one of its parts.
pub async fn open(browser: &Browser, path: &str, part: &str) {
    browser.wake(path).await;
    browser.press(SHARE).await;
    browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
    browser.press(&format!("#share-tab-{part}")).await;
    browser.until(&format!("document.querySelector('#share-{part}').clientHeight > 0")).await;
}

/// Chooses as a reader does.
pub async fn choose(browser: &Browser, name: &str, value: &str) {
    let act = format!(
        "(() => {{
            const it = document.querySelector('select[name={name}], input[name={name}][value=\"{value}\"]');
            if (it.matches('select')) {{ it.value = '{value}'; it.dispatchEvent(new Event('input', {{ bubbles: true }})); }}
            else it.click();
        }})()"
    );
    browser.ask(&act).await;
}

/// The one frame of the code: its attributes by name.
pub async fn pasted(browser: &Browser) -> Value {
    let code = format!(
        "(() => {{
            const body = new DOMParser().parseFromString({CODE}, 'text/html').body;
            return [body.children.length, Object.fromEntries([...body.firstElementChild.attributes].map(it => [it.name, it.value]))];
        }})()"
    );
    let found = browser.ask(&code).await;
    assert_eq!(found[0], 1, "one element");
    found[1].clone()
}

#[test]
fn code_and_preview_follow_every_choice() {
    for (width, height) in [(1440, 900), (390, 844)] {
        browse(width, height, async |browser| {
            open(browser, "theme/cyber/?year=2017", "frame").await;
            let shown = format!("{FRAME}?.contentDocument?.querySelector('.year__number')?.textContent");
            let panel = format!("{FRAME}?.contentDocument?.querySelector('[data-panel]')?.dataset.panel");
            let at = |below: &str| format!("{}{below}", browser.site);
            let code = pasted(browser).await;
            assert_eq!(code["src"], at("theme/cyber/?year=2017&embed=1"));
            assert_eq!(code["title"], "Pakistan in the SCO: Cybersecurity");
            assert_eq!((&code["width"], &code["height"]), (&json!("640"), &json!("480")));
            says(browser, &shown, "2017").await;
            says(browser, &panel, "theme:cyber").await;
            choose(browser, "year", "2005").await;
            assert_eq!(pasted(browser).await["src"], at("theme/cyber/?year=2005&embed=1"));
            says(browser, &shown, "2005").await;
            browser.ask("document.querySelector('[name=lock]').click()").await;
            assert_eq!(pasted(browser).await["src"], at("theme/cyber/?year=2005&embed=1&only=cyber"));
            choose(browser, "scheme", "dark").await;
            let dark = "theme/cyber/?year=2005&scheme=dark&embed=1&only=cyber";
            assert_eq!(pasted(browser).await["src"], at(dark));
            browser
                .until(&format!("{FRAME}?.contentDocument?.documentElement.dataset.theme === 'dark'"))
                .await;
            choose(browser, "start", "").await;
            assert_eq!(pasted(browser).await["src"], at("?year=2005&scheme=dark&embed=1"));
            says(browser, &panel, "overview").await;
            assert_eq!(browser.ask("document.querySelector('[name=lock]').disabled").await, true);
            for (size, wide, high) in [("320", "320", "568"), ("fluid", "100%", "560"), ("800", "800", "560")]
            {
                choose(browser, "size", size).await;
                let code = pasted(browser).await;
                assert_eq!((&code["width"], &code["height"]), (&json!(wide), &json!(high)));
                let drawn = format!(
                    "(({{ width, height }}) => [width / {FRAME}.offsetWidth, height, innerWidth])({FRAME}.getBoundingClientRect())"
                );
                let drawn = browser.ask(&drawn).await;
                let scale = drawn[0].as_f64().expect("a scale");
                let caption = browser.ask("document.querySelector('[data-scale]').textContent").await;
                assert!(
                    caption.as_str().is_some_and(|it| it.ends_with(&format!("{}%", (scale * 100.0).round()))),
                    "{caption} {scale}"
                );
                assert_eq!(
                    browser.ask("document.querySelector('dialog').scrollWidth <= innerWidth").await,
                    true
                );
            }
            assert_eq!(
                browser.ask("document.querySelector('[data-share=open]').href").await,
                pasted(browser).await["src"]
            );
            assert_eq!(browser.complaints().await, Vec::<String>::new());
        });
    }
}

#[test]
fn what_cannot_be_copied_is_left_selected_and_said() {
    browse(1440, 900, async |browser| {
        open(browser, "theme/energy/?year=2017", "link").await;
        let address = format!("{}theme/energy/?year=2017", browser.site);
        assert_eq!(browser.ask("document.querySelector('#share-address').value").await, address);
        let copy = "[data-action=share-copy][data-value=share-address]";
        let word = "document.querySelector('[data-value=share-address] [data-done]').textContent";
        // The clipboard refuses; the older way does not.
        browser.ask("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')), document.execCommand = it => { window.asked = [it, getSelection().toString() || document.activeElement.value]; return true; })").await;
        browser.press(copy).await;
        says(browser, word, "Copied").await;
        assert_eq!(browser.ask("window.asked").await, json!(["copy", address]));
        assert_eq!(browser.ask("document.querySelector('.share__said').textContent").await, "Copied");
        says(browser, word, "Copy link").await;
        // Nothing lets it.
        browser.ask("void (document.execCommand = () => { throw new Error('no'); })").await;
        browser.press(copy).await;
        browser.until("document.querySelector('.share__said').clientHeight > 0").await;
        let selected =
            "(it => it.id + it.value.slice(it.selectionStart, it.selectionEnd))(document.activeElement)";
        assert_eq!(browser.ask(selected).await, format!("share-address{address}"));
        assert_eq!(browser.ask(word).await, "Copy link");
    });
}

#[test]
fn the_keyboard_alone_opens_chooses_copies_and_comes_back() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/?year=2017").await;
        let send = async |key: Key| {
            let active = browser.client.active_element().await.expect("an element");
            active.send_keys(&String::from(char::from(key))).await.expect("a key");
        };
        let on = "document.activeElement.id || document.activeElement.dataset.action";
        browser.ask(&format!("document.querySelector('{SHARE}').focus()")).await;
        send(Key::Enter).await;
        says(browser, on, "share-tab-link").await;
        for (key, tab) in [
            (Key::Right, "frame"),
            (Key::End, "quote"),
            (Key::Right, "link"),
            (Key::Left, "quote"),
            (Key::Home, "link"),
            (Key::Right, "frame"),
        ] {
            send(key).await;
            says(browser, on, &format!("share-tab-{tab}")).await;
            let shown = "[...document.querySelectorAll('dialog [role=tabpanel]')].filter(it => it.clientHeight > 0).map(it => it.id).join()";
            assert_eq!(browser.ask(shown).await, format!("share-{tab}"));
            let selected = "document.querySelector('dialog [aria-selected=true]').id";
            assert_eq!(browser.ask(selected).await, format!("share-tab-{tab}"));
        }
        send(Key::Tab).await;
        says(browser, on, "share-start").await;
        send(Key::Tab).await;
        send(Key::Down).await;
        browser.until(&format!("{CODE}.includes('year=2016')")).await;
        // The map behind heard none of it.
        assert_eq!(browser.ask("location.search").await, "?year=2017");
        send(Key::Escape).await;
        browser.until("!document.querySelector('dialog')").await;
        says(browser, on, "share").await;
    });
}

#[test]
fn citations_in_the_dialog_are_those_of_the_page() {
    browse(1440, 900, async |browser| {
        for page in [
            "theme/cyber/?year=2017",
            "state/pak/?view=table",
            "",
            "claims/?theme=energy,cyber",
            "summit/chs-2017/",
        ] {
            browser.wake(page).await;
            browser.press("summary[data-action=cite]").await;
            browser.until("document.querySelector('#cite-apa').textContent.includes('Retrieved')").await;
            let texts = |of: &str| {
                format!(
                    "['apa', 'mla', 'chicago', 'bibtex'].map(it => document.getElementById('{of}' + it).textContent)"
                )
            };
            let own = browser.ask(&texts("cite-")).await;
            browser.press(SHARE).await;
            browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
            assert_eq!(browser.ask(&texts("share-cite-")).await, own, "{page}");
        }
    });
}

#[test]
fn without_the_dialog_the_link_leads_to_a_page_for_the_same_view() {
    browse(1440, 900, async |browser| {
        browser.goto("theme/cyber/?year=2017").await;
        browser.wake("theme/cyber/?year=2017").await;
        let link = browser.ask(&format!("document.querySelector('{SHARE}').href")).await;
        assert_eq!(link, format!("{}embed/?page=theme/cyber/&year=2017", browser.site));
        for (query, address, src) in [
            ("?page=theme/cyber/&year=2017", "theme/cyber/?year=2017", "theme/cyber/?year=2017&embed=1"),
            (
                "?page=state/pak/&with=irn,ind&embed=1&id=x",
                "state/pak/?with=irn,ind",
                "state/pak/?embed=1&with=irn,ind",
            ),
            ("?page=//evil.example/&year=2005", "?year=2005", "?year=2005&embed=1"),
            ("?page=javascript:alert(1)&scheme=\"><b>", "?scheme=%22%3E%3Cb%3E", "?embed=1"),
            ("?page=no/such/", "", "?embed=1"),
        ] {
            browser.goto(&format!("embed/{query}")).await;
            browser.until("document.querySelector('.sharing[data-works]')").await;
            browser.until(&format!("{FRAME}?.src")).await;
            let shown = browser.ask("document.querySelector('#share-address').value").await;
            assert_eq!(shown, format!("{}{address}", browser.site), "{query}");
            assert_eq!(pasted(browser).await["src"], format!("{}{src}", browser.site), "{query}");
            assert_eq!(
                browser.ask("document.querySelector('[aria-selected=true]').id").await,
                "share-tab-frame"
            );
        }
    });
}

#[test]
fn where_the_builder_does_not_come_the_link_is_followed() {
    browse(1440, 900, async |browser| {
        browser.wake("theme/cyber/").await;
        browser.ask("void (window.fetch = () => Promise.reject(new Error('gone')))").await;
        browser.press(SHARE).await;
        browser
            .until("location.pathname.endsWith('/embed/') && location.search === '?page=theme/cyber/'")
            .await;
    });
}
