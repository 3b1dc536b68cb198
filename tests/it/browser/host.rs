//! A page of another origin with our frame in it (`tests/hosts/`), as a test drives it.

use std::path::Path;

use super::driver::{Browser, browse};

/// The browser's window shows the host page; its frame shows ours.
pub struct Host<'a> {
    pub browser: &'a Browser,
    site: String,
}

/// Runs a test in a window of a host's, high enough that all of the frame is in sight.
pub fn host<F: AsyncFnOnce(&Host)>(test: F) {
    browse(900, 1200, async |browser| {
        let folder = Path::new("tests/hosts");
        assert!(
            folder.join("node_modules").is_dir(),
            "tests/hosts/node_modules was not found; bin/test installs it"
        );
        let (address, server) = sco_explainer::serve::bind(folder, 0).await.expect("a free port");
        let server = tokio::spawn(server);
        test(&Host { browser, site: format!("http://{address}/") }).await;
        server.abort();
    });
}

impl Host<'_> {
    /// Opens the host page with a page of ours; `more` is of the host's own query.
    pub async fn open(&self, with: &str, page: &str, more: &str) {
        let mut asked = url::form_urlencoded::Serializer::new(String::new());
        asked.append_pair("with", with).append_pair("frame", &format!("{}{page}", self.browser.site));
        let address = format!("{}host.html?{}&{more}", self.site, asked.finish());
        self.browser.client.goto(&address).await.expect("the host page opens");
    }

    /// The same, until the program shows the page and the height has been told.
    pub async fn wake(&self, with: &str, page: &str, more: &str) {
        self.open(with, page, more).await;
        self.browser.until("ours('state').length > 0 && heights().length > 0").await;
    }

    /// Does something within the frame.
    pub async fn within<T>(&self, act: impl AsyncFnOnce(&Browser) -> T) -> T {
        self.browser.client.enter_frame(0).await.expect("a frame");
        let found = act(self.browser).await;
        self.browser.client.clone().enter_parent_frame().await.expect("the host page");
        found
    }

    /// Presses something in the frame.
    pub async fn press(&self, selector: &str) {
        self.within(async |frame| frame.press(selector).await).await;
    }

    /// A number of the host page.
    pub async fn number(&self, expression: &str) -> i64 {
        let found = self.browser.ask(expression).await;
        found.as_f64().unwrap_or_else(|| panic!("{expression} is {found}")) as i64
    }

    /// Waits until the frame is as high as told, and `wished` holds; gives its height.
    pub async fn settles(&self, wished: &str) -> i64 {
        self.browser.until(&format!("frame().clientHeight === told() && ({wished})")).await;
        self.number("told()").await
    }
}
