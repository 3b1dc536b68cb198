//! The three browsers, how they are set up, and the programs that drive them.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Map, Value, json};

use super::webkit;

/// What draws the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// What the reader has changed in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Nothing.
    Plain,
    /// Pages may run no script.
    NoScript,
    /// Pages may keep nothing: asking for storage throws.
    NoStorage,
    /// All is four times as large.
    Zoomed,
}

/// Pixels of the screen for each of the page, where the reader zoomed to 400 per cent.
pub const ZOOM: u32 = 4;

/// A driver, ended when dropped.
pub struct Driver {
    pub process: Child,
    pub port: u16,
    /// What the browser shows itself on, where it knows no other way.
    pub screen: Option<Child>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(mut screen) = self.screen.take() {
            let _ = screen.kill();
            let _ = screen.wait();
        }
    }
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Starts the engine's driver.
    pub fn start(self) -> Driver {
        // Two drivers that start at once may choose the same port; the one that loses it ends without a word.
        (0..5).find_map(|_| self.try_start()).unwrap_or_else(|| panic!("{self:?}'s driver finds a free port"))
    }

    /// A driver that says the port it listens at; nothing where it ends before.
    fn try_start(self) -> Option<Driver> {
        let (name, arguments, before): (_, &[_], _) = match self {
            Self::Webkit => return webkit::start(),
            Self::Chromium => ("chromedriver", &["--port=0"], "started successfully on port "),
            Self::Firefox => ("geckodriver", &["--port=0", "--websocket-port=0"], "Listening on 127.0.0.1:"),
        };
        let mut process = Command::new(name)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} is not installed (bin/test installs it): {error}"));
        let mut lines = BufReader::new(process.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| line.split_once(before)?.1.trim_end_matches('.').parse().ok());
        // Geckodriver stops where nobody reads what it says.
        std::thread::spawn(move || lines.for_each(drop));
        match port {
            Some(port) => Some(Driver { process, port, screen: None }),
            None => {
                process.wait().expect("a driver that said no port has ended");
                None
            }
        }
    }

    /// What a session is asked for: no window on the screen, a size, and the reader's settings. What is not on this
    /// machine is asked of the port `gate`.
    pub fn capabilities(self, setting: Setting, width: u32, height: u32, gate: u16) -> Map<String, Value> {
        let wished = match self {
            Self::Chromium => chromium(setting, width, height),
            Self::Firefox => firefox(setting, width, height, gate),
            Self::Webkit => webkit::capabilities(setting, gate),
        };
        let Value::Object(wished) = wished else { unreachable!("all are objects") };
        wished
    }
}

fn chromium(setting: Setting, width: u32, height: u32) -> Value {
    let size = format!("--window-size={width},{height}");
    let scale = format!("--force-device-scale-factor={}", if setting == Setting::Zoomed { ZOOM } else { 1 });
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
        &size,
        &scale,
    ];
    // Two is what Chromium's settings call "block".
    let preferences = match setting {
        Setting::NoScript => json!({ "profile.default_content_setting_values.javascript": 2 }),
        Setting::NoStorage => json!({ "profile.default_content_setting_values.cookies": 2 }),
        Setting::Plain | Setting::Zoomed => json!({}),
    };
    json!({
        "goog:chromeOptions": { "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn firefox(setting: Setting, width: u32, height: u32, gate: u16) -> Value {
    let mut preferences = json!({
        // As a reader has it; geckodriver lets files read one another.
        "security.fileuri.strict_origin_policy": true,
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": gate,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": gate,
    });
    match setting {
        Setting::NoScript => preferences["javascript.enabled"] = false.into(),
        Setting::NoStorage => preferences["network.cookie.cookieBehavior"] = 2.into(),
        Setting::Zoomed => preferences["layout.css.devPixelsPerPx"] = ZOOM.to_string().into(),
        Setting::Plain => {}
    }
    let arguments = ["-headless".to_owned(), format!("--width={width}"), format!("--height={height}")];
    json!({ "moz:firefoxOptions": { "args": arguments, "prefs": preferences } })
}
