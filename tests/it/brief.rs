//! The brief is restated, never copied: no eight words of it in a row stand anywhere on the site.
//!
//! `brief_runs.txt` holds a hash of each of its runs of eight words, in small letters, without marks: the first eight
//! bytes of their SHA-256. Runs of its title are left out, because the site names the brief.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

use crate::record::compiled;

const WORDS: usize = 8;

fn runs() -> BTreeSet<&'static str> {
    include_str!("brief_runs.txt").lines().collect()
}

/// Runs of a text that the brief holds too.
fn copied(text: &str, runs: &BTreeSet<&str>) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let hash =
        |run: &str| -> String { Sha256::digest(run).iter().take(8).map(|it| format!("{it:02x}")).collect() };
    let all = words.windows(WORDS).map(|it| it.join(" "));
    all.filter(|run| runs.contains(hash(run).as_str())).collect()
}

/// Files of the built site that hold words.
fn files() -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![PathBuf::from("dist")]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("the site is built").flatten().map(|it| it.path()) {
            let kind = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                // Kept editions repeat the site.
                if path != Path::new("dist/e") {
                    folders.push(path);
                }
            } else if ["html", "csv", "json", "geojson", "md", "atom"].contains(&kind.as_str()) {
                files.push(path);
            }
        }
    }
    files
}

/// What a file says: of a page what stands between its tags, and in its head.
fn said(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("text");
    if path.extension().is_none_or(|it| it != "html") {
        return text;
    }
    let page = Html::parse_document(&text);
    let described = Selector::parse("meta[content]").expect("a selector");
    let described =
        page.select(&described).filter_map(|it| it.attr("content")).collect::<Vec<_>>().join(" . ");
    // Words of one element may run on into the next as a reader sees them.
    page.root_element().text().collect::<Vec<_>>().join(" ") + " " + &described
}

#[test]
fn no_eight_words_in_a_row_are_the_brief_s() {
    let runs = runs();
    assert!(runs.len() > 1000, "the brief has more runs than {}", runs.len());
    let files = files();
    assert!(files.len() > 250, "found {} files to read", files.len());
    let found: Vec<(PathBuf, Vec<String>)> = files
        .into_iter()
        .map(|it| (copied(&said(&it), &runs), it))
        .filter(|(runs, _)| !runs.is_empty())
        .map(|(runs, it)| (it, runs))
        .collect();
    assert_eq!(found, []);
    let record = &compiled().record;
    for claim in &record.claims {
        let text = [&claim.says, &claim.finding, &claim.explanation].map(String::as_str).join(" ");
        assert_eq!(copied(&text, &runs), Vec::<String>::new(), "{}", claim.id);
    }
}
