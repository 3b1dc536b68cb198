use std::fs;
use std::path::Path;

use scraper::{Html, Selector};

use super::wished::{ids, wish};

/// The most that a file of every page may weigh, in bytes: what goes by mail and into any course's files.
const MOST: usize = 5_000_000;

/// The editions of one file: nothing is asked for, one script runs, and links lead to what is there. Gives their sizes.
pub(super) fn check(dist: &Path, faults: &mut Vec<String>) -> Result<String, String> {
    let folder = dist.join("editions");
    let entries = fs::read_dir(&folder).map_err(|it| format!("{}: {it}", folder.display()))?;
    let mut names: Vec<String> =
        entries.flatten().map(|it| it.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let mut sizes = Vec::new();
    for name in names.iter().filter(|it| it.starts_with("sco-explainer-") && it.ends_with(".html")) {
        let text = fs::read_to_string(folder.join(name)).map_err(|it| format!("editions/{name}: {it}"))?;
        if text.len() > MOST {
            faults.push(format!("editions/{name}: has {} bytes, wished at most {MOST}", text.len()));
        }
        sizes.push(format!("{name} {}", text.len()));
        one(&format!("editions/{name}"), &Html::parse_document(&text), faults);
    }
    Ok(sizes.join(", "))
}

fn one(name: &str, document: &Html, faults: &mut Vec<String>) {
    let select = |selector: &str| Selector::parse(selector).expect("the selector is constant");
    let mut wish = |selector: &str, wished: usize, what: &str| {
        wish(name, document, (selector, wished, what), faults);
    };
    wish("h1", 1, "the main heading");
    wish("script:not([data-part])", 1, "the script");
    wish("style", 1, "the style sheet");
    wish("[src], [srcset], link[rel=stylesheet]", 0, "what asks a server for something");
    wish("meta[http-equiv=Content-Security-Policy]", 1, "the policy");
    let ids = ids(name, document, faults);
    for link in document.select(&select("[href]")) {
        let href = link.attr("href").unwrap_or_default();
        let leads = match href.strip_prefix('#') {
            // Of two signs that begin a fragment, a link has the second by its number.
            Some(id) => ids.contains(id.replace("%23", "#").as_str()),
            None => ["https://", "http://", "mailto:", "data:"].iter().any(|it| href.starts_with(it)),
        };
        if !leads {
            faults.push(format!("{name}: link {href:?} leads to nothing in the file"));
        }
    }
}
