//! The edition of one file: every page, the program and the content in one HTML file that asks for nothing.

mod bundle;
mod page;
mod text;

pub(super) use page::page;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::assets::Parts;
use bundle::bundle;

/// Scripts of `boot.js` that need the site around them, so that the one file does without.
const ELSEWHERE: [&str; 4] = ["poster", "saving", "framing", "share"];

/// The script of the one file, the same for every language.
///
/// # Errors
/// A sentence, where a script does what a classic one cannot.
pub(super) fn script(parts: &Parts) -> Result<String, String> {
    let first = asking(&parts.first);
    let boot = asking(&parts.boot).replace("__PACK__", "pack").replace("__OPENING__", "pack");
    let mut modules = vec![("program".to_owned(), parts.script.clone())];
    let later = parts.later.iter().filter(|(name, _)| !ELSEWHERE.contains(&name.as_str()));
    modules.extend(later.map(|(name, text)| (name.clone(), asking(text))));
    bundle(&[parts.within.as_str(), &first, &boot].concat(), &modules)
}

/// A script of the site that reads the page's query where it is here: in the fragment (`static/within.js`).
fn asking(script: &str) -> String {
    script.replace("location.search", "asked()")
}

/// What a policy calls a script by (CSP, level 3): the hash of its text.
pub(super) fn hash(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}
