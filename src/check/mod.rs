//! Reads a finished site back, as a careful visitor would: links lead somewhere, pages hold together, sizes are kept.

mod frozen;
mod links;
mod page;
mod previews;
mod single;
mod wished;

use std::path::Path;

use crate::prerender::{COMPANION, Home, sizes};

/// The most a first visit to the overview may weigh, in brotli bytes, and the most before it can be read.
const MOST_IN_ALL: u64 = 263_000;
const MOST_TO_READ: u64 = 75_000;

/// The most that the script for other pages may weigh, in brotli bytes.
const MOST_FOR_HOSTS: u64 = 2_000;

/// Pages that stand for other people's: they show how the site is framed, so they have no map and no panel themselves.
const HOSTS: &str = "examples/";

/// Checks a site folder.
///
/// # Errors
/// Every fault found, a line each.
pub fn check(dist: &Path) -> Result<(), String> {
    let pages = links::pages(dist, &["e", "editions"])?;
    let home = Home::from_environment()?;
    let base = home.base();
    let mut faults = Vec::new();
    for (path, text) in &pages {
        let document = scraper::Html::parse_document(text);
        if path.starts_with(HOSTS) {
            page::inline(path, &document, &mut faults);
        } else {
            page::check(path, text, &document, &mut faults);
        }
        links::check(dist, &base, path, &document, &mut faults);
        previews::check(dist, &home, path, text, &document, &mut faults);
    }
    frozen::check(dist, &base, &pages, &mut faults)?;
    let singles = single::check(dist, &mut faults)?;
    let sizes = sizes(dist)?;
    if sizes.total() > MOST_IN_ALL || sizes.readable() > MOST_TO_READ {
        faults.push(format!("{sizes}; wished at most {MOST_TO_READ} to read and {MOST_IN_ALL} in all"));
    }
    let companion = dist.join(format!("{COMPANION}.br"));
    match std::fs::metadata(&companion).map(|it| it.len()) {
        Ok(size) if size <= MOST_FOR_HOSTS => {}
        Ok(size) => faults.push(format!(
            "{COMPANION}: found {size} brotli bytes, wished at most {MOST_FOR_HOSTS}, because other pages load it"
        )),
        Err(error) => faults.push(format!("{}: {error}", companion.display())),
    }
    println!("{} pages read; {sizes}; {singles}", pages.len());
    if faults.is_empty() { Ok(()) } else { Err(format!("{}\n{} faults", faults.join("\n"), faults.len())) }
}
