//! Writes the site: every page as its first frame, the assets beside them under names that follow their content,
//! and a compressed form of each.

mod assets;
mod compress;
pub mod data;
mod document;
pub mod feeds;
mod glue;
mod home;
mod pages;
mod script;
mod sizes;
pub mod structured;
mod wasm;

use std::fs;
use std::path::Path;

use crate::content::compile;
use crate::state::Page;
use crate::ui::{Atlas, Shelf};

pub use assets::Assets;
pub use home::Home;
pub use pages::html;
pub use sizes::{Sizes, sizes};

/// The first line of every error about a folder's files.
fn fault(what: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", what.display())
}

/// Turns what Trunk staged into the site, reading `content/`.
///
/// # Errors
/// Every problem of the content, a line each, or which file could not be read or written.
pub fn site(content: &Path, staging: &Path) -> Result<(), String> {
    let compiled = compile(content).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|it| format!("content/{it}")).collect();
        format!("{}\n{} problems in content/", lines.join("\n"), problems.len())
    })?;
    let packs = [compiled.opening_pack(), compiled.pack()];
    for (name, bytes) in data::files(&compiled)? {
        write(&staging.join("data").join(name), &bytes)?;
    }
    let home = Home::from_environment()?;
    for (name, bytes) in feeds::files(&compiled, &home)? {
        write(&staging.join(name), &bytes)?;
    }
    let (record, chart, outlines) = (compiled.record, compiled.chart, compiled.outlines);
    let shelf = Shelf { record, chart, outlines, home: home.base() };
    let assets = Assets::gather(staging, &packs, &shelf.record.edition.language)?;
    let atlas = Atlas::keep(shelf);
    for (path, text) in pages::all(atlas, &assets, &home, &compiled.published)? {
        write(&staging.join(path), text.as_bytes())?;
    }
    let paths: Vec<String> =
        Page::all(atlas.record()).into_iter().map(|it| it.path(atlas.record())).collect();
    if let Some((sitemap, line)) = home.sitemap(&paths) {
        write(&staging.join("sitemap.xml"), sitemap.as_bytes())?;
        write(&staging.join("robots.txt"), format!("User-agent: *\nAllow: /\n{line}").as_bytes())?;
    }
    compress::all(staging)?;
    println!("{}", sizes(staging)?);
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|it| fault(folder, &it))?;
    }
    fs::write(path, bytes).map_err(|it| fault(path, &it))
}
