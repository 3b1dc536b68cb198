//! The script for other people's pages, in pages of another host.

mod examples;
mod follows;
mod kept;
mod together;
mod wary;

use std::fs;

use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;

use super::driver::{Browser, browse};

/// The element that a test is about.
const IT: &str = "document.querySelector('sco-explainer')";

/// Its frame, once it is there.
const FRAME: &str = "document.querySelector('sco-explainer').shadowRoot.querySelector('iframe')";

/// A page of another host, open in a browser, beside the site.
struct Host<'a> {
    browser: &'a Browser,
    address: String,
}

/// Opens a host's page; what is between `{` and `}` in its body is filled in: the site, and the pin of its script.
fn visit<F: AsyncFnOnce(&Host<'_>)>(body: &str, test: F) {
    browse(1000, 800, async |browser| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let pin = sco_explainer::prerender::pin(std::path::Path::new("dist")).expect("dist/ is built");
        let body = body.replace("{site}", &browser.site).replace("{pin}", &pin);
        let page = format!("<!doctype html><title>A host</title><body>{body}");
        fs::write(folder.path().join("index.html"), page).expect("a file");
        fs::write(folder.path().join("404.html"), "<!doctype html><title>None</title>").expect("a file");
        // What a page of the host's own says to the page around it.
        let forger = "<!doctype html><title>Forger</title><script>parent.postMessage(JSON.parse(decodeURIComponent(location.hash.slice(1))), '*')</script>";
        fs::write(folder.path().join("forger.html"), forger).expect("a file");
        let (address, server) = sco_explainer::serve::bind(folder.path(), 0).await.expect("a free port");
        let server = tokio::spawn(server);
        let host = Host { browser, address: format!("http://{address}/") };
        host.open("").await;
        test(&host).await;
        let errors: Vec<String> =
            browser.complaints().await.into_iter().filter(|it| it.contains("Uncaught")).collect();
        assert_eq!(errors, Vec::<String>::new());
        server.abort();
    });
}

impl Host<'_> {
    async fn open(&self, query: &str) {
        self.browser.client.goto(&format!("{}{query}", self.address)).await.expect("the page opens");
    }

    async fn ask(&self, expression: &str) -> Value {
        self.browser.ask(expression).await
    }

    async fn until(&self, expression: &str) {
        self.browser.until(expression).await;
    }

    /// Goes into a frame and waits until it has been taken over.
    async fn enter(&self, frame: &str) {
        self.until(&format!("{frame}.contentWindow")).await;
        let found = self.ask(frame).await;
        let id =
            found.as_object().and_then(|it| it.values().next()).and_then(Value::as_str).expect("a frame");
        let element = Element::from_element_id(self.browser.client.clone(), ElementRef::from(id.to_owned()));
        element.enter_frame().await.expect("the frame opens");
        self.until("document.documentElement.hasAttribute('data-awake')").await;
    }

    async fn leave(&self) {
        self.browser.client.clone().enter_parent_frame().await.expect("the page around it");
    }

    /// Lets a frame say something to the page around it.
    async fn say(&self, frame: &str, message: &str) {
        self.enter(frame).await;
        self.ask(&format!("parent.postMessage({message}, '*')")).await;
        self.leave().await;
    }

    /// Opens the page anew, where every frame keeps in `heard` what it is told.
    async fn remember(&self) {
        let script = "window.heard ??= []; addEventListener('message', it => heard.push(it.data));";
        let parameters = serde_json::json!({ "source": script });
        self.browser.cdp("Page.addScriptToEvaluateOnNewDocument", parameters).await;
        self.open("").await;
    }

    /// Waits until whatever has been said so far was heard.
    async fn settled(&self) {
        self.ask("window.settled = false, addEventListener('message', it => { if (it.data === 'settled') window.settled = true }), postMessage('settled', '*')").await;
        self.until("window.settled").await;
    }

    /// Addresses of the site that the page asked for, from its root.
    async fn asked(&self) -> Vec<String> {
        let names = self.ask("performance.getEntriesByType('resource').map(it => it.name)").await;
        let names = names.as_array().cloned().unwrap_or_default();
        let own = names.iter().filter_map(|it| it.as_str()?.strip_prefix(&self.browser.site));
        own.map(str::to_owned).collect()
    }
}
