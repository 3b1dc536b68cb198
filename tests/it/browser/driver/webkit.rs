//! WebKit: its small browser on a screen of its own, and its driver, which says neither its port nor when it is ready.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::engine::{Driver, Setting};

/// How long a driver may take until it answers.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver that answers; nothing where it ended or its port was taken.
pub fn start() -> Option<Driver> {
    let (screen, display) = screen();
    let free =
        TcpListener::bind(("127.0.0.1", 0)).and_then(|it| it.local_addr()).expect("a free port").port();
    let process = Command::new("WebKitWebDriver")
        .arg(format!("--port={free}"))
        .env("DISPLAY", display)
        // As root, and without a graphics card.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("WebKitWebDriver is not installed (bin/test installs it): {error}"));
    let mut driver = Driver { process, port: free, screen: Some(screen) };
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until {
        if driver.process.try_wait().expect("a process").is_some() {
            return None;
        }
        if TcpStream::connect(("127.0.0.1", free)).is_ok() {
            return Some(driver);
        }
        std::thread::yield_now();
    }
    None
}

/// A screen in memory, and the name it says it has.
fn screen() -> (Child, String) {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("Xvfb is not installed (bin/test installs it): {error}"));
    let mut name = String::new();
    BufReader::new(screen.stdout.take().expect("piped")).read_line(&mut name).expect("a screen with a name");
    (screen, format!(":{}", name.trim()))
}

/// What a session is asked for. What is not on this machine is asked of the port `gate`.
pub fn capabilities(setting: Setting, gate: u16) -> Value {
    assert_eq!(setting, Setting::Plain, "this driver changes no setting");
    let gate = format!("127.0.0.1:{gate}");
    json!({
        "webkitgtk:browserOptions": { "binary": browser(), "args": ["--automation"] },
        "proxy": { "proxyType": "manual", "httpProxy": gate, "sslProxy": gate, "noProxy": ["127.0.0.1"] },
    })
}

/// The small browser that comes with the engine, in the folder of this machine's kind.
fn browser() -> PathBuf {
    let kinds = fs::read_dir("/usr/lib").expect("a folder of libraries").flatten();
    let mut found = kinds.map(|it| it.path().join("webkit2gtk-4.1/MiniBrowser"));
    found.find(|it| it.is_file()).expect("MiniBrowser is not installed (bin/test installs it)")
}
