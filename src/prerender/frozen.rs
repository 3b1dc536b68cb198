//! An edition that stays: a copy of the whole site below `e/<day>/`, which a publisher keeps when the site goes on.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::compress::{self, walk};
use super::data::pretty;
use super::document::escaped;
use super::home::Home;
use super::{fault, write};
use crate::model::{Date, Record};

/// What belongs to the live site and its host alone, and pages that stand for other people's.
const LEFT_OUT: [&str; 5] = ["404.html", "_headers", "robots.txt", "sitemap.xml", "examples"];

/// What the live site tells older editions of itself: `edition.json`.
pub(super) fn newest(record: &Record) -> Vec<u8> {
    let edition = &record.edition;
    pretty(&json!({
        "edition": edition.name,
        "as_of": edition.as_of,
        "reaches": edition.reaches,
        "corrections": record.corrections.len(),
        "said": { edition.language.as_str(): record.words.date(edition.as_of) },
    }))
}

/// Copies a finished site into its own `e/<day>/`. Only pages differ, and only they are compressed again.
///
/// # Errors
/// Which file could not be read or written, or which page lacks what a copy changes.
pub(super) fn keep(site: &Path, record: &Record, home: &Home, script: &str) -> Result<(), String> {
    let folder = site.join("e").join(record.edition.as_of.to_string());
    let mut pages = Vec::new();
    for from in walk(site)? {
        let name = from.strip_prefix(site).unwrap_or(&from).to_string_lossy().into_owned();
        let plain = name.trim_end_matches(".br").trim_end_matches(".gz");
        let to = folder.join(&name);
        if LEFT_OUT.contains(&plain.split('/').next().unwrap_or_default()) {
            continue;
        }
        let is_page = plain.ends_with("index.html");
        if is_page && plain == name {
            let text = fs::read_to_string(&from).map_err(|it| fault(&from, &it))?;
            let path = name.trim_end_matches("index.html");
            write(&to, page(record, home, script, path, &text)?.as_bytes())?;
            pages.push(to);
        } else if !is_page {
            copy(&from, &to)?;
        }
    }
    compress::quickly(&pages)
}

fn copy(from: &Path, to: &PathBuf) -> Result<(), String> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|it| fault(folder, &it))?;
    }
    fs::copy(from, to).map(drop).map_err(|it| fault(from, &it))
}

/// A page as the copy has it: marked with its day, kept out of search engines, and with the line that tells of news.
fn page(record: &Record, home: &Home, script: &str, path: &str, text: &str) -> Result<String, String> {
    let up = "../".repeat(path.matches('/').count());
    let live = format!("{up}../../{path}");
    let day = record.edition.as_of;
    let canonical = home.absolute(path).unwrap_or_else(|| live.clone());
    let (start, rest) = cut(text, path, "<html ")?;
    let (head, rest) = cut(rest, path, "</head>")?;
    let (body, foot) = cut(rest, path, "</body>")?;
    // Its own word on which page is the canonical one goes.
    let head = match head.split_once("<link rel=\"canonical\"") {
        Some((before, after)) => [before, after.split_once('>').map_or("", |(_, after)| after)].concat(),
        None => head.to_owned(),
    };
    let line = line(record, day, &live);
    Ok(format!(
        "{start}<html data-frozen=\"{day}\" {head}<meta name=\"robots\" content=\"noindex\">\
         <link rel=\"canonical\" href=\"{canonical}\"><script type=\"module\" src=\"{up}{script}\"></script>\
         </head>{body}{line}</body>{foot}"
    ))
}

/// What stands before and after the first of something that every page has.
fn cut<'a>(text: &'a str, path: &str, at: &str) -> Result<(&'a str, &'a str), String> {
    text.split_once(at).ok_or_else(|| format!("{path}index.html: found no {at}, wished one in every page"))
}

/// What `static/frozen.js` shows where the live site has gone on.
fn line(record: &Record, day: Date, live: &str) -> String {
    let words = &record.words;
    let gap = "<span data-gap></span>";
    let said = |key: &str, gap_is: &str| {
        escaped(&words.fill(key, &[("date", &words.date(day)), (gap_is, "{gap}")])).replace("{gap}", gap)
    };
    let (newer, one) = (said("frozen.newer", "newer"), said("frozen.corrections.one", "n"));
    let other = said("frozen.corrections.other", "n");
    let (now, close) = (escaped(words.say("frozen.live")), escaped(words.say("frozen.close")));
    let corrections = record.corrections.len();
    format!(
        "<div class=\"trouble\" data-since data-corrections=\"{corrections}\" role=\"status\" hidden>\
         <p data-tells=\"newer\" hidden>{newer}</p><p data-tells=\"correction\" hidden>{one}</p>\
         <p data-tells=\"corrections\" hidden>{other}</p>\
         <p><a href=\"{live}\">{now}</a> <button type=\"button\" class=\"copy\">{close}</button></p></div>\n"
    )
}
