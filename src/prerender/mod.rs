//! Writes the site: every page as its first frame, the assets beside them under names that follow their content,
//! and a compressed form of each.

mod assets;
pub mod builder;
mod companion;
mod compress;
pub mod data;
mod document;
mod editions;
pub mod feeds;
mod frozen;
mod glue;
mod home;
pub mod oembed;
mod pages;
pub mod poster;
mod previews;
mod script;
mod single;
mod sizes;
pub mod structured;
mod wasm;

use std::fs;
use std::path::Path;

use crate::content::compile;
use crate::state::Page;
use crate::ui::{Atlas, ONE_FILE, Shelf};

pub use assets::Assets;
pub use companion::{COMPANION, integrity, pin};
pub use home::Home;
pub use pages::html;
pub use previews::picture;
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
    let shelf = Shelf { record, chart, outlines, home: home.base(), live: None };
    let (assets, parts) = Assets::gather(staging, &packs, &shelf.record.edition.language)?;
    let whole = Shelf { home: ONE_FILE.to_owned(), live: home.absolute(""), ..shelf.clone() };
    let atlas = Atlas::keep(shelf);
    companion::companion(staging, atlas.record().words.say("site.name"))?;
    for (path, text) in pages::all(atlas, &assets, &home, &compiled.published)? {
        write(&staging.join(path), text.as_bytes())?;
    }
    for (path, bytes) in previews::all(atlas)? {
        write(&staging.join(path), &bytes)?;
    }
    for (path, text) in oembed::all(atlas, &home) {
        write(&staging.join(path), text.as_bytes())?;
    }
    if home == Home::default() {
        println!(
            "SITE_URL is not set: pictures and oEmbed answers have relative addresses, which other sites cannot follow"
        );
    }
    let pin = pin(staging)?;
    let stays = format!("e/{}/", atlas.record().edition.as_of);
    let desk = builder::Desk {
        atlas,
        words: &compiled.builder,
        assets: &assets,
        home: &home,
        poster: &poster::template(atlas),
        companion: Some(&pin),
        frozen: Some(&stays),
    };
    write(&staging.join(builder::FILE), builder::page(&desk).as_bytes())?;
    editions::write(staging, Atlas::keep(whole), &parts, &home, &compiled.published)?;
    let paths: Vec<String> =
        Page::all(atlas.record()).into_iter().map(|it| it.path(atlas.record())).collect();
    if let Some((sitemap, line)) = home.sitemap(&paths) {
        write(&staging.join("sitemap.xml"), sitemap.as_bytes())?;
        write(&staging.join("robots.txt"), format!("User-agent: *\nAllow: /\n{line}").as_bytes())?;
    }
    write(&staging.join("edition.json"), &frozen::newest(atlas.record()))?;
    compress::all(staging)?;
    frozen::keep(staging, atlas.record(), &home, &assets.frozen)?;
    println!("{}", sizes(staging)?);
    println!("{COMPANION}: integrity {pin}");
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|it| fault(folder, &it))?;
    }
    fs::write(path, bytes).map_err(|it| fault(path, &it))
}
