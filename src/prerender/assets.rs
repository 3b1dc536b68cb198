use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::glue::short;
use super::script::lean;
use super::wasm::without_names;
use super::{fault, write};

/// Addresses of what every page loads, below the site's root.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The one style sheet.
    pub style: String,
    /// The script that wakes the page.
    pub boot: String,
}

impl Assets {
    /// Moves what Trunk staged into `assets/`, joins the style sheets in their order, and names each by its content.
    pub(super) fn gather(
        staging: &Path,
        [opening, pack]: &[Vec<u8>; 2],
        language: &str,
    ) -> Result<Self, String> {
        let index = staging.join("index.html");
        let page = fs::read_to_string(&index).map_err(|it| fault(&index, &it))?;
        let style = style(staging, &page)?;
        let script = taken(staging, |name| name.ends_with(".js") && name.starts_with("sco-explainer"), "js")?;
        let script = String::from_utf8(script).map_err(|it| format!("the program's js: {it}"))?;
        let wasm = taken(staging, |name| name.ends_with("_bg.wasm"), "wasm")?;
        let (wasm, script) = short(without_names(&wasm), lean(&script));
        let program = kept(staging, script.as_bytes(), "program", "js")?;
        let wasm = kept(staging, &wasm, "program", "wasm")?;
        let pack = kept(staging, pack, &format!("pack-{language}"), "bin")?;
        let opening = kept(staging, opening, &format!("opening-{language}"), "bin")?;
        let plain = staging.join("boot.js");
        let text = fs::read_to_string(&plain).map_err(|it| fault(&plain, &it))?;
        fs::remove_file(&plain).map_err(|it| fault(&plain, &it))?;
        let local = |path: &str| path.trim_start_matches("assets/").to_owned();
        let text = text
            .replace("__PACK__", &pack)
            .replace("__OPENING__", &opening)
            .replace("__PROGRAM__", &local(&program))
            .replace("__WASM__", &local(&wasm));
        Ok(Self { style, boot: kept(staging, text.as_bytes(), "boot", "js")? })
    }
}

fn style(staging: &Path, page: &str) -> Result<String, String> {
    let document = scraper::Html::parse_document(page);
    let links = scraper::Selector::parse("link[rel=stylesheet]").expect("the selector is constant");
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
    kept(staging, joined.as_bytes(), "explainer", "css")
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
