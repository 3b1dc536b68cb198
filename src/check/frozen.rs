use std::fs;
use std::path::Path;

use scraper::Html;
use serde_json::Value;

use super::{links, page};

/// One page of each of these folders is read in full; the others differ from the site's own in the same few places.
const READ: [&str; 4] = ["index.html", "about", "state", "theme"];

/// The newest of the editions that stay has every page of the site it was copied from. Older ones are as they were.
pub(super) fn check(
    dist: &Path,
    base: &str,
    live: &[(String, String)],
    faults: &mut Vec<String>,
) -> Result<(), String> {
    let newest = dist.join("edition.json");
    let text = fs::read_to_string(&newest).map_err(|it| format!("{}: {it}", newest.display()))?;
    let told: Value = serde_json::from_str(&text).map_err(|it| format!("{}: {it}", newest.display()))?;
    let edition = told["as_of"].as_str().unwrap_or_default();
    let mut left = READ.to_vec();
    for (path, text) in live.iter().filter(|(path, _)| path.ends_with("index.html")) {
        // What shows no page of the record is not kept.
        if !text.contains("data-panel=") {
            continue;
        }
        let name = format!("e/{edition}/{path}");
        let Ok(text) = fs::read_to_string(dist.join(&name)) else {
            faults.push(format!("{name}: is not there, wished every page of the site"));
            continue;
        };
        if !text.contains(&format!("<html data-frozen=\"{edition}\"")) {
            faults.push(format!("{name}: is not marked with its day, wished data-frozen=\"{edition}\""));
        }
        let folder = path.split('/').next().unwrap_or_default();
        if let Some(at) = left.iter().position(|it| *it == folder) {
            left.remove(at);
            let document = Html::parse_document(&text);
            page::check(&name, &text, &document, faults);
            links::check(dist, base, &name, &document, faults);
        }
    }
    Ok(())
}
