//! A real Chromium on the built site, and what a test asks of it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

/// A browser with one window, and the site it looks at.
pub struct Browser {
    pub client: Client,
    pub site: String,
    driver: Child,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Runs a test in a browser of its own, with a window of the size given.
pub fn browse<F: AsyncFnOnce(&Browser)>(width: u32, height: u32, test: F) {
    run(width, height, Path::new("dist"), "", test);
}

/// The same with the site below a path of its host.
pub fn browse_below<F: AsyncFnOnce(&Browser)>(width: u32, height: u32, test: F) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dist = fs::canonicalize("dist").expect("dist/ is built");
    std::os::unix::fs::symlink(dist, folder.path().join("sco")).expect("a link");
    run(width, height, folder.path(), "sco/", test);
}

pub fn run<F: AsyncFnOnce(&Browser)>(width: u32, height: u32, folder: &Path, below: &str, test: F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        assert!(folder.join(below).join("index.html").is_file(), "dist/ is not built; run bin/build first");
        let (address, server) = sco_explainer::serve::bind(folder, 0).await.expect("a free port");
        let server = tokio::spawn(server);
        let browser = open(width, height, format!("http://{address}/{below}")).await;
        test(&browser).await;
        browser.client.clone().close().await.expect("the browser closes");
        server.abort();
    });
}

/// A driver and the port it says it listens at; nothing where it ends before.
fn start() -> Option<(Child, u16)> {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver is installed (bin/test installs it)");
    let lines = BufReader::new(driver.stdout.take().expect("piped")).lines();
    let port = lines
        .map_while(Result::ok)
        .find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    match port {
        Some(port) => Some((driver, port)),
        None => {
            driver.wait().expect("a driver that said no port has ended");
            None
        }
    }
}

async fn open(width: u32, height: u32, site: String) -> Browser {
    // Two drivers that start at once may choose the same port; the one that loses it ends without a word.
    let (driver, port) =
        (0..5).find_map(|_| start()).expect("chromedriver is installed and finds a free port");
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
    ];
    let mut arguments: Vec<String> = arguments.map(str::to_owned).to_vec();
    arguments.push(format!("--window-size={width},{height}"));
    let capabilities = json!({
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("an object was written above") };
    let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .expect("a session");
    let browser = Browser { client, site, driver };
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
    browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    browser
}

impl Browser {
    /// Opens a page of the site and waits until it has been taken over.
    pub async fn wake(&self, path: &str) {
        self.goto(path).await;
        self.until("document.documentElement.hasAttribute('data-awake')").await;
    }

    /// Opens a page of the site.
    pub async fn goto(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.site)).await.expect("the page opens");
    }

    /// What an expression gives in the page.
    pub async fn ask(&self, expression: &str) -> Value {
        self.client.execute(&format!("return ({expression})"), Vec::new()).await.expect("the expression runs")
    }

    /// Waits, frame by frame of the page, until an expression holds; at most ten seconds.
    pub async fn until(&self, expression: &str) {
        let script = format!(
            "const done = arguments[0], start = performance.now();
             (function look() {{
               let held = false; try {{ held = !!({expression}); }} catch {{}}
               if (held || performance.now() - start > 10000) done(held); else setTimeout(look, 16);
             }})()"
        );
        let held = self.client.execute_async(&script, Vec::new()).await.expect("the script runs");
        let page =
            self.ask("location.href + ' ' + document.querySelector('[data-panel]')?.dataset.panel").await;
        assert_eq!(held, Value::Bool(true), "never came true on {page}: {expression}");
    }

    /// Presses an element as a finger or mouse would, at its middle.
    pub async fn press(&self, selector: &str) {
        let element =
            self.client.find(Locator::Css(selector)).await.unwrap_or_else(|it| panic!("{selector}: {it}"));
        element.click().await.unwrap_or_else(|it| panic!("{selector}: {it}"));
    }

    /// Moves the mouse to a place in the window.
    pub async fn point(&self, x: f64, y: f64) {
        self.cdp("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y })).await;
    }

    /// Moves the mouse to the middle of an element.
    pub async fn hover(&self, selector: &str) {
        let middle = format!(
            "(r => [r.left + r.width / 2, r.top + r.height / 2])(document.querySelector('{selector}').getBoundingClientRect())"
        );
        let at = self.ask(&middle).await;
        self.point(at[0].as_f64().expect("x"), at[1].as_f64().expect("y")).await;
    }

    /// A command of the Chrome DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Post("goog/cdp/execute", body)).await.expect("the command runs")
    }

    /// Everything the page wrote to its console as a warning or an error.
    pub async fn complaints(&self) -> Vec<String> {
        let entries =
            self.client.issue_cmd(Post("se/log", json!({ "type": "browser" }))).await.expect("a log");
        entries
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| it["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Addresses the page asked for that are not the site's own.
    pub async fn foreign_requests(&self) -> Vec<String> {
        let entries =
            self.client.issue_cmd(Post("se/log", json!({ "type": "performance" }))).await.expect("a log");
        let mut foreign = Vec::new();
        for entry in entries.as_array().into_iter().flatten() {
            let text = entry["message"].as_str().unwrap_or_default();
            let message: Value = serde_json::from_str(text).unwrap_or_default();
            let url = message["message"]["params"]["request"]["url"].as_str().unwrap_or_default();
            let own = url.is_empty()
                || url.starts_with(&self.site)
                || url.starts_with("data:")
                || url.starts_with("chrome");
            if message["message"]["method"] == "Network.requestWillBeSent" && !own {
                foreign.push(url.to_owned());
            }
        }
        foreign
    }
}

/// A command of the session that the client has no name for.
#[derive(Debug)]
struct Post(&'static str, Value);

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}
