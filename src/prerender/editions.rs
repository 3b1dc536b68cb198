//! Editions to take away, below `editions/`, and the list of them.

use std::fs;
use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::assets::Parts;
use super::data::pretty;
use super::home::Home;
use super::{fault, single};
use crate::content::Published;
use crate::model::{Date, Edition};
use crate::ui::Atlas;

/// The list of editions, for those who keep or check them.
#[derive(Serialize)]
struct Manifest<'a> {
    /// The edition's name.
    edition: &'a str,
    /// The date of the newest SCO item seen; what came later is not covered.
    reaches: Date,
    /// Address of the licence of words and data.
    licence: &'a str,
    /// The words to credit them with.
    attribution: String,
    /// Each file.
    editions: Vec<Entry<'a>>,
}

/// A file to take away.
#[derive(Serialize)]
struct Entry<'a> {
    /// Its name, beside the list.
    file: String,
    /// What it is.
    kind: &'static str,
    /// Its language, as in BCP 47.
    language: &'a str,
    /// The day the record was last checked.
    date: Date,
    /// Its size.
    bytes: usize,
    /// The hash of its bytes (FIPS 180-4), in hexadecimal.
    sha256: String,
}

/// Writes every edition, their list, and the single file's script into the policy of `_headers`.
///
/// # Errors
/// Which file could not be read, made or written.
pub(super) fn write(
    staging: &Path,
    atlas: Atlas,
    parts: &Parts,
    home: &Home,
    published: &Published,
) -> Result<(), String> {
    let record = atlas.record();
    let Edition { name, language, as_of, reaches, .. } = &record.edition;
    let script = single::script(parts)?;
    let text = single::page(atlas, parts, home, &script)?;
    let file = format!("sco-explainer-{language}.html");
    let folder = staging.join("editions");
    super::write(&folder.join(&file), text.as_bytes())?;
    let sha256 = Sha256::digest(text.as_bytes()).iter().map(|it| format!("{it:02x}")).collect();
    let entry = Entry { file, kind: "single-file", language, date: *as_of, bytes: text.len(), sha256 };
    let manifest = Manifest {
        edition: name,
        reaches: *reaches,
        licence: &published.licence,
        attribution: published.credit(record),
        editions: vec![entry],
    };
    let manifest = serde_json::to_value(manifest)
        .map_err(|it| format!("editions/manifest.json: could not be written: {it}"))?;
    super::write(&folder.join("manifest.json"), &pretty(&manifest))?;
    let headers = staging.join("_headers");
    let rules = fs::read_to_string(&headers).map_err(|it| fault(&headers, &it))?;
    if !rules.contains("__SINGLE__") {
        return Err("static/_headers: wished __SINGLE__ in script-src, for the single file's hash".to_owned());
    }
    super::write(&headers, rules.replace("__SINGLE__", &single::hash(&script)).as_bytes())
}
