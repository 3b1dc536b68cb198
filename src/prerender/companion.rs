//! The script that other pages load to frame this site.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use super::script::lean;
use super::{fault, write};

/// The script's file below the site's root. Other pages name it, so unlike other scripts it keeps its name.
pub const COMPANION: &str = "embed.js";

/// Makes the staged script what hosts are served, with the name that a frame without a title gets.
///
/// # Errors
/// Which file could not be read or written.
pub(super) fn companion(staging: &Path, name: &str) -> Result<(), String> {
    let path = staging.join(COMPANION);
    let script = fs::read_to_string(&path).map_err(|it| fault(&path, &it))?;
    write(&path, named(&script, name).as_bytes())
}

fn named(script: &str, name: &str) -> String {
    lean(script).replace("__NAME__", &serde_json::Value::from(name).to_string())
}

/// What a page writes into `integrity` to run these bytes and no others (Subresource Integrity): `sha384-…`.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The same for a built site's script.
///
/// # Errors
/// Which file could not be read.
pub fn pin(dist: &Path) -> Result<String, String> {
    let path = dist.join(COMPANION);
    fs::read(&path).map(|it| integrity(&it)).map_err(|it| fault(&path, &it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_as_in_the_specification() {
        // The example of the W3C's text, section 3.2.1.
        let wished = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), wished);
    }

    #[test]
    fn a_name_with_quotes_stays_a_text() {
        assert_eq!(named("say(__NAME__);\n", "the \"SCO\""), "say(\"the \\\"SCO\\\"\");\n");
    }
}
