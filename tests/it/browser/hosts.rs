//! The frame grows and shrinks as its content does, in each kind of host.

use serde_json::json;

use super::host::{Host, host};

const FRAME: &str = "theme/terrorism/?embed=1&id=one";

/// The most heights that a tour of five may take: each is told once, some again because the host asked.
const MOST: i64 = 9;

/// Opens the text, closes it, and gives the frame another width and the old one again; at last nothing more is said.
async fn follows(host: &Host<'_>, with: &str) {
    for (width, other) in [(640, 420), (360, 700)] {
        host.wake(with, FRAME, &format!("width={width}")).await;
        let closed = host.settles("true").await;
        assert!((420..900).contains(&closed), "{with}, {width} px wide: {closed} px high");
        host.press(".strip__read, .foot__read").await;
        let open = host.settles(&format!("told() > {}", closed + 400)).await;
        let seen = "[document.documentElement.scrollHeight - innerHeight, document.querySelector('.map').checkVisibility({ visibilityProperty: true })]";
        let seen = host.within(async |frame| frame.ask(seen).await).await;
        assert_eq!(
            seen,
            json!([0, true]),
            "{with}, {width} px wide, {open} px high: nothing is cut off or covered"
        );
        host.press(".handle").await;
        host.settles(&format!("told() === {closed}")).await;
        host.browser.ask(&format!("widen({other})")).await;
        host.settles(&format!("told() !== {closed}")).await;
        host.browser.ask(&format!("widen({width})")).await;
        host.settles(&format!("told() === {closed}")).await;
        host.browser.until("quiet()").await;
        assert_eq!(host.number("frame().clientHeight").await, closed);
        let count = host.number("heights().length").await;
        assert!(count <= MOST, "{with}, {width} px wide: told {count} heights");
    }
    // What a library writes about itself, such as its licence, is the library's.
    let complaints = host.browser.complaints().await;
    let ours: Vec<&String> = complaints.iter().filter(|it| !it.contains("/node_modules/")).collect();
    assert!(ours.is_empty(), "{with}: {ours:#?}");
}

#[test]
fn pym_follows() {
    host(async |host| follows(host, "pym").await);
}

#[test]
fn iframe_resizer_4_follows() {
    host(async |host| {
        follows(host, "iframe-resizer-4").await;
        follows(host, "iframe-resizer-4-max").await;
    });
}

#[test]
fn iframe_resizer_5_follows() {
    host(async |host| follows(host, "iframe-resizer-5").await);
}

#[test]
fn open_iframe_resizer_follows_natively_and_as_its_forerunner_did() {
    host(async |host| {
        follows(host, "open-iframe-resizer").await;
        follows(host, "open-iframe-resizer-legacy").await;
    });
}

#[test]
fn hosts_that_listen_with_scripts_of_their_own_follow() {
    for with in ["own", "datawrapper", "h5p", "canvas", "amp", "medium", "guardian"] {
        host(async |host| follows(host, with).await);
    }
}

#[test]
fn wordpress_shows_the_frame_in_its_sandbox_and_what_it_cuts_off_can_be_scrolled() {
    host(async |host| {
        let browser = host.browser;
        host.wake("wordpress", FRAME, "width=640&sandbox=allow-scripts").await;
        let closed = host.settles("quiet() && frame().checkVisibility({ visibilityProperty: true })").await;
        host.press(".strip__read, .foot__read").await;
        browser.until("told() > 1000 && frame().clientHeight === 1000").await;
        let whole = "(it => it.clientHeight < 1000 && it.scrollHeight > it.clientHeight)(document.getElementById('panel'))";
        host.within(async |frame| frame.until(whole).await).await;
        host.press(".handle").await;
        host.settles(&format!("told() === {closed}")).await;
        host.press(".foot__full").await;
        browser.until("document.title.endsWith('/theme/terrorism/')").await;
        browser.until("quiet()").await;
        assert!(host.number("heights().length").await <= MOST);
        // What the sandbox refuses is told there; nothing of ours failed.
        let ours: Vec<String> = browser.complaints().await;
        assert!(!ours.iter().any(|it| it.contains("Uncaught") || it.contains("postMessage")), "{ours:#?}");
    });
}

#[test]
fn where_nobody_listens_the_frame_fills_what_it_was_given() {
    host(async |host| {
        host.wake("plain", FRAME, "width=640").await;
        host.press(".strip__read").await;
        host.browser.until("quiet()").await;
        assert_eq!(host.number("frame().clientHeight").await, 440);
        assert!(host.number("heights().length").await <= 4);
        let fills = "[document.documentElement.scrollHeight, document.querySelector('.frame').clientHeight]";
        assert_eq!(
            host.within(async |frame| frame.ask(fills).await).await,
            json!([440, 440]),
            "the text opens inside, and scrolls there"
        );
    });
}

#[test]
fn a_host_whose_scrollbar_comes_and_goes_with_the_height_comes_to_rest() {
    host(async |host| {
        host.wake("scrollbar", "theme/terrorism/", "width=800").await;
        host.browser.until("quiet()").await;
        assert!(host.number("heights().length").await <= 3);
        assert_eq!(host.settles("true").await, 596, "the full layout's height follows from its width");
    });
}

#[test]
fn a_hidden_frame_tells_no_height_until_it_is_shown() {
    host(async |host| {
        host.open("own", FRAME, "width=640&hidden").await;
        host.browser.until("ours('state').length > 0 && quiet()").await;
        assert_eq!(host.number("heights().length").await, 0);
        host.browser.ask("place.hidden = false").await;
        let shown = host.settles("true").await;
        assert!((420..900).contains(&shown), "{shown} px high");
        host.browser.ask("place.hidden = true").await;
        host.browser.ask("go({ path: 'theme/energy/' })").await;
        host.browser.until("ours('state').length > 1 && quiet()").await;
        assert_eq!(host.number("heights().filter(it => it < 420).length").await, 0, "hidden again");
    });
}

#[test]
fn a_page_that_is_not_framed_says_nothing() {
    super::driver::browse(640, 480, async |browser| {
        let watch = "window.said = []; window.postMessage = (...it) => said.push(it); addEventListener('message', it => said.push(it.data));";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await;
        browser.wake(FRAME).await;
        browser.press(".strip__read").await;
        browser.until("document.querySelector('.frame').dataset.sheet === 'full'").await;
        let fetched = "performance.getEntriesByType('resource').filter(it => /\\/(framed|height)-/.test(it.name)).length";
        assert_eq!(browser.ask(&format!("[said.length, {fetched}]")).await, json!([0, 0]));
    });
}
