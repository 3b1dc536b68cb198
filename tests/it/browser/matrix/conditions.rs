//! What may hold where someone frames a page.

use super::super::driver::Setting;

/// One way to frame a page.
pub struct Condition {
    /// As the table says it.
    pub name: &'static str,
    pub setting: Setting,
    pub host: Host,
    pub site: Site,
    /// What the `<iframe>` says beside its address, title and size.
    pub attributes: &'static str,
    /// Its width, in CSS pixels.
    pub width: u32,
    /// What is opened, below the site's root.
    pub address: &'static str,
    /// Holds in the frame, because the condition does.
    pub proof: &'static str,
    /// Whether the program can start there.
    pub wakes: bool,
}

/// The page around the frame.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Of another site.
    Other,
    /// Of the same site.
    Own,
    /// Of another site, with a policy that allows nothing but the frame.
    Strict,
    /// Of another site, which shows the frame only after it has loaded.
    Hiding,
    /// None: the page is opened from a disk.
    Disk,
}

/// What the frame's server sends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Site {
    Whole,
    /// Its files, and none of its headers.
    Bare,
    /// Pages that a translator changes before they wake.
    Translated,
}

const PLAIN: Condition = Condition {
    name: "plain, on another site",
    setting: Setting::Plain,
    host: Host::Other,
    site: Site::Whole,
    attributes: "",
    width: 800,
    address: "theme/cyber/?embed=1",
    proof: "(() => { try { return !parent.document } catch { return true } })()",
    wakes: true,
};

const OPAQUE: &str = "self.origin === 'null'";

/// Every condition, in the table's order.
pub const CONDITIONS: [Condition; 18] = [
    PLAIN,
    Condition {
        name: "plain, on the same site",
        host: Host::Own,
        proof: "!!parent.document.querySelector('iframe')",
        ..PLAIN
    },
    Condition { name: "`sandbox=\"\"`", attributes: "sandbox=\"\"", proof: OPAQUE, wakes: false, ..PLAIN },
    Condition {
        name: "`sandbox=\"allow-scripts\"`",
        attributes: "sandbox=\"allow-scripts\"",
        proof: OPAQUE,
        ..PLAIN
    },
    Condition {
        name: "`sandbox=\"allow-scripts allow-same-origin\"`",
        attributes: "sandbox=\"allow-scripts allow-same-origin\"",
        ..PLAIN
    },
    Condition {
        name: "every token that loosens a sandbox, and `allow=\"clipboard-write; web-share\"`",
        attributes: "sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads \
                     allow-forms allow-modals allow-top-navigation-by-user-activation\" \
                     allow=\"clipboard-write; web-share\"",
        ..PLAIN
    },
    Condition {
        name: "as WordPress frames: `sandbox=\"allow-scripts\"`, `#?secret=…`",
        attributes: "sandbox=\"allow-scripts\" security=\"restricted\"",
        address: "theme/cyber/?embed=1#?secret=abcdefghij",
        proof: "self.origin === 'null' && location.href.endsWith('secret=abcdefghij')",
        ..PLAIN
    },
    Condition { name: "the server sends none of the headers, no sandbox", site: Site::Bare, ..PLAIN },
    Condition {
        name: "the server sends none of the headers, so no CORS, `sandbox=\"allow-scripts\"`",
        site: Site::Bare,
        attributes: "sandbox=\"allow-scripts\"",
        proof: OPAQUE,
        wakes: false,
        ..PLAIN
    },
    Condition {
        name: "the reader's browser runs no script",
        setting: Setting::NoScript,
        wakes: false,
        ..PLAIN
    },
    Condition { name: "the page around has the policy `default-src 'none'`", host: Host::Strict, ..PLAIN },
    Condition {
        name: "storage is blocked",
        setting: Setting::NoStorage,
        proof: "(() => { try { return !localStorage } catch { return true } })()",
        ..PLAIN
    },
    Condition { name: "320 px wide", width: 320, proof: "innerWidth === 320", ..PLAIN },
    Condition {
        name: "zoomed to 400 % where the frame was 1280 px wide",
        setting: Setting::Zoomed,
        width: 320,
        proof: "innerWidth === 320 && devicePixelRatio === 4",
        ..PLAIN
    },
    Condition { name: "hidden (`display: none`) while it loads, then shown", host: Host::Hiding, ..PLAIN },
    Condition {
        name: "a translator changes the page before it wakes",
        site: Site::Translated,
        proof: "Number(document.documentElement.dataset.translated) > 300",
        ..PLAIN
    },
    Condition {
        name: "the single file opened from a disk (`file://`)",
        host: Host::Disk,
        address: "editions/sco-explainer-en.html#/theme/cyber/",
        proof: "location.protocol === 'file:'",
        ..PLAIN
    },
    Condition {
        name: "a page of the site opened from a disk (`file://`)",
        host: Host::Disk,
        address: "theme/cyber/index.html",
        proof: "location.protocol === 'file:'",
        wakes: false,
        ..PLAIN
    },
];
