//! Reads a finished site back, as a careful visitor would: links lead somewhere, pages hold together, sizes are kept.

mod links;
mod page;

use std::path::Path;

use crate::prerender::{Home, sizes};

/// The most a first visit to the overview may weigh, in brotli bytes, and the most before it can be read.
const MOST_IN_ALL: u64 = 252_000;
const MOST_TO_READ: u64 = 75_000;

/// Checks a site folder.
///
/// # Errors
/// Every fault found, a line each.
pub fn check(dist: &Path) -> Result<(), String> {
    let pages = links::pages(dist)?;
    let base = Home::from_environment()?.base();
    let mut faults = Vec::new();
    for (path, text) in &pages {
        let document = scraper::Html::parse_document(text);
        page::check(path, text, &document, &mut faults);
        links::check(dist, &base, path, &document, &mut faults);
    }
    let sizes = sizes(dist)?;
    if sizes.total() > MOST_IN_ALL || sizes.readable() > MOST_TO_READ {
        faults.push(format!("{sizes}; wished at most {MOST_TO_READ} to read and {MOST_IN_ALL} in all"));
    }
    println!("{} pages read; {sizes}", pages.len());
    if faults.is_empty() { Ok(()) } else { Err(format!("{}\n{} faults", faults.join("\n"), faults.len())) }
}
