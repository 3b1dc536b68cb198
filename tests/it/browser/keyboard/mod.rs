//! The explainer by keyboard alone, in every engine, with what assistive technology is told.

mod arrows;
mod letters;
mod places;
mod stops;
mod tour;

use std::path::Path;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;

use super::driver::{Browser, Engine, Ground, Setting, run_on};

/// WebDriver's letters for keys that write none.
pub const TAB: &str = "\u{E004}";
pub const ENTER: &str = "\u{E007}";
pub const ESCAPE: &str = "\u{E00C}";
pub const LEFT: &str = "\u{E012}";
pub const UP: &str = "\u{E013}";
pub const RIGHT: &str = "\u{E014}";
pub const DOWN: &str = "\u{E015}";
/// Shift and Tab, and both released.
pub const TAB_BACK: &str = "\u{E008}\u{E004}\u{E000}";

/// Runs a test in each engine.
pub fn in_each(size: (u32, u32), test: impl AsyncFn(&Browser)) {
    for engine in Engine::ALL {
        let folder = Path::new("dist");
        run_on(Ground { engine, setting: Setting::Plain, size, folder, below: "" }, &test);
    }
}

/// Types keys where the focus is.
pub async fn strike(browser: &Browser, keys: &str) {
    let focus = browser.client.active_element().await.expect("something has the focus");
    focus.send_keys(keys).await.unwrap_or_else(|it| panic!("{:?}: {it}", browser.engine));
}

/// Goes on by one key until the focus is on what a selector finds, over at most so many stops.
pub async fn go(browser: &Browser, key: &str, selector: &str, most: usize) {
    let there = format!("document.activeElement.matches({selector:?})");
    for _ in 0..most {
        if browser.ask(&there).await == true {
            let seen = "document.activeElement.matches(':focus-visible')";
            assert_eq!(
                browser.ask(seen).await,
                true,
                "{:?}: the focus on {selector} is seen",
                browser.engine
            );
            return;
        }
        strike(browser, key).await;
    }
    let at = browser.ask("document.activeElement.outerHTML.slice(0, 200)").await;
    assert_eq!(
        browser.ask(&there).await,
        true,
        "{:?}: {selector} not within {most} keys; at {at}",
        browser.engine
    );
}

/// The role and the name of what has the focus, as the engine's accessibility tree has them.
pub async fn heard(browser: &Browser) -> (String, String) {
    let focus = browser.client.active_element().await.expect("something has the focus");
    let id = focus.element_id().to_string();
    let get = async |what: &'static str| {
        let told = browser.client.issue_cmd(Computed(what, id.clone())).await.expect("a tree");
        told.as_str().unwrap_or_default().to_owned()
    };
    (get("role").await, get("label").await)
}

/// A command that the client has no name for: an element's role or label (WebDriver 2, 12.4).
#[derive(Debug)]
struct Computed(&'static str, String);

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        let Self(what, element) = self;
        base.join(&format!("session/{}/element/{element}/computed{what}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}

/// Waits until a page is open and its title has the focus.
pub async fn arrive(browser: &Browser, panel: &str) {
    let there = format!("document.querySelector('[data-panel]').dataset.panel === '{panel}'");
    browser.until(&format!("{there} && document.activeElement.id === 'title'")).await;
}

/// What the map's stop of the Tab key is called.
pub async fn state_in_focus(browser: &Browser) -> Value {
    browser.ask("document.activeElement.dataset.iso ?? null").await
}
