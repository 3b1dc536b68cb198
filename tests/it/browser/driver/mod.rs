//! A real browser on the built site, and what a test asks of it.

mod chromium;
mod engine;
mod gate;
mod webkit;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use engine::Driver;
pub use engine::{Engine, Setting};
use gate::Gate;

/// A browser with one window, and the site it looks at.
pub struct Browser {
    pub client: Client,
    pub site: String,
    pub engine: Engine,
    gate: Gate,
    _driver: Driver,
}

/// What a test runs on: a browser, the size of its window, and a site in a folder or below a path of it.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub engine: Engine,
    pub setting: Setting,
    pub size: (u32, u32),
    pub folder: &'a Path,
    pub below: &'a str,
}

/// Runs a test in a Chromium of its own, with a window of the size given.
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
    let (engine, setting) = (Engine::Chromium, Setting::Plain);
    run_on(Ground { engine, setting, size: (width, height), folder, below }, test);
}

/// Runs a test in a browser of its own.
pub fn run_on<F: AsyncFnOnce(&Browser)>(ground: Ground<'_>, test: F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let browser = runtime.block_on(open(ground));
    // A browser outlives its driver, so it is closed after a failed test too.
    let ended = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&browser))));
    let closed = runtime.block_on(browser.client.clone().close());
    ended.unwrap_or_else(|failure| resume_unwind(failure));
    closed.expect("the browser closes");
}

/// Serves a folder until the runtime ends, and gives its address, such as "http://127.0.0.1:8080/".
pub async fn serve(folder: &Path) -> String {
    let (address, server) = sco_explainer::serve::bind(folder, 0).await.expect("a free port");
    tokio::spawn(server);
    format!("http://{address}/")
}

async fn open(ground: Ground<'_>) -> Browser {
    let Ground { engine, setting, size: (width, height), folder, below } = ground;
    assert!(folder.join(below).join("index.html").is_file(), "dist/ is not built; run bin/build first");
    let site = serve(folder).await + below;
    let gate = Gate::stand().await;
    let (driver, client) = session(ground, gate.port).await;
    let browser = Browser { client, site, engine, gate, _driver: driver };
    // The frame of another site would not hear of it, so what a frame is to feel is a window's size or a flag.
    if engine == Engine::Webkit {
        browser.fit(width, height).await;
    }
    if engine == Engine::Chromium && setting == Setting::Plain {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        browser.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }
    browser
}

/// How long a browser may take to open its first window.
const OPENING: Duration = Duration::from_secs(30);

/// A driver and its session. A busy machine may keep a browser from meeting its driver: then both start anew.
async fn session(ground: Ground<'_>, gate: u16) -> (Driver, Client) {
    let Ground { engine, setting, size: (width, height), .. } = ground;
    for _ in 0..3 {
        let driver = engine.start();
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(engine.capabilities(setting, width, height, gate));
        match tokio::time::timeout(OPENING, builder.connect(&address)).await {
            Ok(opened) => {
                return (
                    driver,
                    opened.unwrap_or_else(|error| panic!("{engine:?} opens no session: {error}")),
                );
            }
            Err(_) => eprintln!("{engine:?} opened no window in {OPENING:?}"),
        }
    }
    panic!("{engine:?} opens no window")
}

impl Browser {
    /// Makes the window as large as the page is to be and its own bar is tall.
    async fn fit(&self, width: u32, height: u32) {
        self.goto("robots.txt").await;
        let (_, _, _, outer) = self.client.get_window_rect().await.expect("a window");
        let inner = self.ask("innerHeight").await.as_u64().expect("a height");
        let bar = outer.saturating_sub(inner);
        self.client.set_window_size(width, height + bar as u32).await.expect("a window of that size");
        self.until(&format!("innerHeight === {height}")).await;
    }

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

    /// Types keys into an element; Unicode's private letters are WebDriver's special keys.
    pub async fn keys(&self, selector: &str, keys: &str) {
        let element =
            self.client.find(Locator::Css(selector)).await.unwrap_or_else(|it| panic!("{selector}: {it}"));
        element.send_keys(keys).await.unwrap_or_else(|it| panic!("{selector}: {it}"));
    }

    /// Addresses asked for since this was last asked that are not the site's own. Of Firefox and WebKit they are those on
    /// no server of this machine.
    pub async fn foreign_requests(&self) -> Vec<String> {
        let asked = match self.engine {
            Engine::Chromium => self.requests().await,
            // Firefox asks its maker for settings of its own, whatever page is open.
            Engine::Webkit => self.gate.asked(),
            Engine::Firefox => self.gate.asked().into_iter().filter(|it| !it.contains(".mozilla.")).collect(),
        };
        let own = [&self.site, "data:", "about:", "chrome"];
        asked.into_iter().filter(|it| !own.iter().any(|own| it.starts_with(own))).collect()
    }
}
