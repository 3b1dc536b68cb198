use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::glue::short;
use super::script::lean;
use super::wasm::without_names;
use super::{fault, write};

/// What the edition of one file is made of, as the site has it in files of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// The style sheet.
    pub(super) style: String,
    /// What the one file adds to it.
    pub(super) single: String,
    /// The script that painting waits for.
    pub(super) first: String,
    /// The script that wakes the page, with its names of other files as they are written.
    pub(super) boot: String,
    /// What stands before it in the one file.
    pub(super) within: String,
    /// The program's own script.
    pub(super) script: String,
    /// Scripts that the first fetches later, by name.
    pub(super) later: Vec<(String, String)>,
    /// The program.
    pub(super) wasm: Vec<u8>,
    /// All content.
    pub(super) pack: Vec<u8>,
    /// The icon.
    pub(super) icon: Vec<u8>,
}

/// Addresses of what every page loads, below the site's root.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The one style sheet.
    pub style: String,
    /// The script that painting waits for.
    pub first: String,
    /// The script that wakes the page.
    pub boot: String,
    /// The style sheet of the embed builder.
    pub share_style: String,
    /// The script of the embed builder.
    pub share: String,
    /// The script of an edition that stays.
    pub frozen: String,
}

impl Assets {
    /// Moves what Trunk staged into `assets/`, joins the style sheets in their order, and names each by its content.
    pub(super) fn gather(
        staging: &Path,
        [opening, pack]: &[Vec<u8>; 2],
        language: &str,
    ) -> Result<(Self, Parts), String> {
        let index = staging.join("index.html");
        let page = fs::read_to_string(&index).map_err(|it| fault(&index, &it))?;
        let joined = style(staging, &page, false)?;
        let share_style = kept(staging, style(staging, &page, true)?.as_bytes(), "share", "css")?;
        let style = kept(staging, joined.as_bytes(), "explainer", "css")?;
        let script = taken(staging, |name| name.ends_with(".js") && name.starts_with("sco-explainer"), "js")?;
        let script = String::from_utf8(script).map_err(|it| format!("the program's js: {it}"))?;
        let wasm = taken(staging, |name| name.ends_with("_bg.wasm"), "wasm")?;
        let (wasm, script) = short(without_names(&wasm), lean(&script));
        let icon = staging.join("icon.svg");
        let mut parts = Parts {
            style: joined,
            single: staged(staging, "whole.css")?,
            boot: lean(&staged(staging, "boot.js")?),
            within: lean(&staged(staging, "within.js")?),
            icon: fs::read(&icon).map_err(|it| fault(&icon, &it))?,
            pack: pack.clone(),
            ..Parts::default()
        };
        let program = kept(staging, script.as_bytes(), "program", "js")?;
        let path = kept(staging, &wasm, "program", "wasm")?;
        (parts.script, parts.wasm) = (script, wasm);
        let pack = kept(staging, pack, &format!("pack-{language}"), "bin")?;
        let opening = kept(staging, opening, &format!("opening-{language}"), "bin")?;
        let local = |path: &str| path.trim_start_matches("assets/").to_owned();
        let mut names = vec![
            ("pack".to_owned(), pack),
            ("opening".to_owned(), opening),
            ("program".to_owned(), local(&program)),
            ("wasm".to_owned(), local(&path)),
        ];
        for name in LATER {
            let script = lean(&staged(staging, &format!("{name}.js"))?);
            let path = kept(staging, named(&script, &names).as_bytes(), name, "js")?;
            names.push((name.to_owned(), local(&path)));
            parts.later.push((name.to_owned(), script));
        }
        parts.first = lean(&staged(staging, "first.js")?);
        let first = kept(staging, parts.first.as_bytes(), "first", "js")?;
        let boot = lean(&staged(staging, "beside.js")?) + &parts.boot;
        let boot = kept(staging, named(&boot, &names).as_bytes(), "boot", "js")?;
        let frozen = kept(staging, lean(&staged(staging, "frozen.js")?).as_bytes(), "frozen", "js")?;
        let share = names.last().map(|(_, it)| format!("assets/{it}")).unwrap_or_default();
        Ok((Self { style, first, boot, share_style, share, frozen }, parts))
    }
}

/// Scripts that are fetched only where they are needed: where another page frames this one, and where a reader shares a
/// view. One that names another stands after it; the last is the embed builder's own.
const LATER: [&str; 7] = ["framed", "height", "guest", "poster", "saving", "framing", "share"];

/// A script in which `__NAME__` has become where that file lies.
fn named(script: &str, names: &[(String, String)]) -> String {
    names
        .iter()
        .fold(script.to_owned(), |it, (name, path)| it.replace(&format!("__{}__", name.to_uppercase()), path))
}

/// Takes a script that Trunk copied.
fn staged(staging: &Path, name: &str) -> Result<String, String> {
    let path = staging.join(name);
    let text = fs::read_to_string(&path).map_err(|it| fault(&path, &it))?;
    fs::remove_file(&path).map_err(|it| fault(&path, &it))?;
    Ok(text)
}

/// Joins the style sheets of every page, or those that only the embed builder needs.
fn style(staging: &Path, page: &str, builder: bool) -> Result<String, String> {
    let document = scraper::Html::parse_document(page);
    let links =
        if builder { "link[rel=stylesheet][data-share]" } else { "link[rel=stylesheet]:not([data-share])" };
    let links = scraper::Selector::parse(links).expect("the selector is constant");
    let mut joined = String::new();
    for link in document.select(&links) {
        let name = link.value().attr("href").unwrap_or_default().trim_start_matches("./");
        let path = staging.join(name);
        joined += &fs::read_to_string(&path).map_err(|it| fault(&path, &it))?;
        fs::remove_file(&path).map_err(|it| fault(&path, &it))?;
    }
    if joined.is_empty() {
        return Err("index.html: found no style sheet that Trunk built, wished at least one".to_owned());
    }
    Ok(joined)
}

/// Takes the one staged file that fits.
fn taken(staging: &Path, fits: impl Fn(&str) -> bool, kind: &str) -> Result<Vec<u8>, String> {
    let entries = fs::read_dir(staging).map_err(|it| fault(staging, &it))?.flatten();
    let found: Vec<PathBuf> = entries
        .map(|it| it.path())
        .filter(|it| it.file_name().and_then(|it| it.to_str()).is_some_and(&fits))
        .collect();
    let [path] = found.as_slice() else {
        return Err(format!(
            "{}: found {} files for the program's {kind}, wished one",
            staging.display(),
            found.len()
        ));
    };
    let bytes = fs::read(path).map_err(|it| fault(path, &it))?;
    fs::remove_file(path).map_err(|it| fault(path, &it))?;
    Ok(bytes)
}

/// Writes bytes below `assets/` under a name that follows them.
fn kept(staging: &Path, bytes: &[u8], name: &str, extension: &str) -> Result<String, String> {
    let hash: String = Sha256::digest(bytes).iter().take(6).map(|it| format!("{it:02x}")).collect();
    let path = format!("assets/{name}-{hash}.{extension}");
    write(&staging.join(&path), bytes)?;
    Ok(path)
}
