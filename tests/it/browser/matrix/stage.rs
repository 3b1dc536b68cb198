//! The sites and the pages around frames, for every condition.

use std::fs;

use fantoccini::Locator;
use tempfile::TempDir;

use super::super::driver::{Browser, serve};
use super::super::watched;
use super::conditions::{Condition, Host, Site};
use super::look::{Seen, look};

/// The pages that are opened.
const PAGES: [&str; 3] =
    ["theme/cyber/index.html", "theme/energy/index.html", "editions/sco-explainer-en.html"];

/// What is served.
pub struct Folders {
    /// Each of [`Site`].
    pub whole: TempDir,
    bare: TempDir,
    translated: TempDir,
    /// Where the pages around the frames lie, on a site of their own.
    hosts: TempDir,
}

impl Folders {
    pub fn new() -> Self {
        Self {
            whole: watched::site(&PAGES, "", true),
            bare: watched::site(&PAGES, "", false),
            translated: watched::site(&PAGES, watched::TRANSLATE, true),
            hosts: tempfile::tempdir().expect("a temporary folder"),
        }
    }
}

/// A browser, and the addresses of the folders.
pub struct Stage<'a> {
    browser: &'a Browser,
    folders: &'a Folders,
    bare: String,
    translated: String,
    hosts: String,
}

impl<'a> Stage<'a> {
    pub async fn set(browser: &'a Browser, folders: &'a Folders) -> Self {
        Self {
            browser,
            folders,
            bare: serve(folders.bare.path()).await,
            translated: serve(folders.translated.path()).await,
            // Another name of this machine is another site, where another port would be another origin only.
            hosts: serve(folders.hosts.path()).await.replace("127.0.0.1", "localhost"),
        }
    }

    /// What a reader finds where a condition holds.
    pub async fn show(&self, condition: &Condition) -> Seen {
        let at = format!("{:?}, {}", self.browser.engine, condition.name);
        let client = &self.browser.client;
        let address = match condition.host {
            Host::Disk => format!("file://{}/{}", self.folders.whole.path().display(), condition.address),
            _ => self.host(condition),
        };
        client.goto(&address).await.unwrap_or_else(|error| panic!("{at}: {error}"));
        if condition.host == Host::Hiding {
            self.browser.ask("document.querySelector('iframe').hidden = false").await;
        }
        if condition.host != Host::Disk {
            let frame = client.find(Locator::Css("iframe")).await.expect("a frame");
            frame.enter_frame().await.expect("the frame lets the driver in");
        }
        assert_eq!(self.browser.ask(condition.proof).await, true, "{at}: {}", condition.proof);
        let seen = look(client, condition.wakes).await.unwrap_or_else(|error| panic!("{at}: {error}"));
        client.clone().enter_parent_frame().await.expect("a page around");
        seen
    }

    /// Writes the page around a frame, and gives its address.
    fn host(&self, condition: &Condition) -> String {
        let site = match condition.site {
            Site::Whole => &self.browser.site,
            Site::Bare => &self.bare,
            Site::Translated => &self.translated,
        };
        let (folder, at) = match condition.host {
            Host::Own => (&self.folders.whole, &self.browser.site),
            _ => (&self.folders.hosts, &self.hosts),
        };
        let policy = match condition.host {
            Host::Strict => {
                let policy = "default-src 'none'; frame-src http://127.0.0.1:*";
                format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
            }
            _ => String::new(),
        };
        let hidden = if condition.host == Host::Hiding { "hidden" } else { "" };
        let Condition { attributes, width, address, .. } = condition;
        let frame = format!("{attributes} {hidden} width=\"{width}\" height=\"640\" src=\"{site}{address}\"");
        // Both engines are at work at once.
        let name = format!("{:?}.html", self.browser.engine);
        fs::write(folder.path().join(&name), watched::host(&policy, &frame)).expect("a written page");
        format!("{at}{name}")
    }
}
