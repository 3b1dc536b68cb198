//! Style sheets and markup speak of the same things.

use std::collections::BTreeSet;
use std::fs;

use sco_explainer::geo::{FRAME, Tier};

fn sheets() -> Vec<(String, String)> {
    let entries = fs::read_dir("static/css").expect("the style sheets").flatten();
    let mut all: Vec<(String, String)> = entries
        .map(|it| {
            (it.file_name().to_string_lossy().into_owned(), fs::read_to_string(it.path()).expect("text"))
        })
        .collect();
    all.sort();
    all
}

/// A sheet without its comments.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out += before;
        rest = after.split_once("*/").map_or("", |(_, it)| it);
    }
    out + rest
}

fn markup() -> String {
    let mut text = String::new();
    let mut folders = vec![std::path::PathBuf::from("src/ui"), "src/prerender".into(), "src/browser".into()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").flatten().map(|it| it.path()) {
            if path.is_dir() { folders.push(path) } else { text += &fs::read_to_string(path).expect("text") }
        }
    }
    text
}

#[test]
fn every_class_styled_is_one_that_is_drawn() {
    let markup = markup();
    let drawn: BTreeSet<&str> =
        markup.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-' || it == '_')).collect();
    let mut missing = BTreeSet::new();
    for (name, text) in sheets() {
        let text = plain(&text);
        for piece in text.split('.').skip(1) {
            let class: String = piece
                .chars()
                .take_while(|it| it.is_ascii_alphanumeric() || *it == '-' || *it == '_')
                .collect();
            let named = class.starts_with(|it: char| it.is_ascii_lowercase());
            if named && !drawn.contains(class.as_str()) {
                missing.insert(format!("{name}: .{class}"));
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn colours_are_named_in_one_place() {
    for (name, text) in sheets().into_iter().filter(|(name, _)| name != "tokens.css") {
        for (at, line) in plain(&text).lines().enumerate() {
            let hex = line.split('#').skip(1).any(|it| {
                let digits = it.chars().take_while(char::is_ascii_hexdigit).count();
                matches!(digits, 3 | 4 | 6 | 8)
                    && !it.chars().nth(digits).is_some_and(|it| it.is_alphanumeric() || it == '-')
            });
            assert!(!hex && !line.contains("rgb(") && !line.contains("oklch("), "{name}:{}: {line}", at + 1);
        }
    }
}

#[test]
fn nothing_is_loaded_from_another_host() {
    for (name, text) in sheets() {
        assert!(!text.contains("://") && !text.contains("@import"), "{name}");
    }
}

#[test]
fn every_sheet_is_linked_once() {
    let index = fs::read_to_string("index.html").expect("text");
    for (name, _) in sheets() {
        assert_eq!(index.matches(&format!("static/css/{name}\"")).count(), 1, "{name}");
    }
}

#[test]
fn names_without_script_show_at_the_same_scales_as_with_it() {
    let sheet = sheets().into_iter().find(|(name, _)| name == "names.css").expect("names.css").1;
    let sheet: String = sheet.split_whitespace().collect();
    let mut checked = 0;
    for number in 1..=7u8 {
        let tier = (0..2000)
            .map(|it| Tier::at(f64::from(it) / 2000.0))
            .find(|it| it.number() == number)
            .expect("a tier");
        let scale = tier.from_scale();
        let (width, height) = (FRAME.width * scale, FRAME.height * scale);
        let trimmed = |it: f64| format!("{it:.3}").trim_end_matches('0').trim_end_matches('.').to_owned();
        let query = format!("(min-width:{}px)and(min-height:{}px)", trimmed(width), trimmed(height));
        assert!(sheet.contains(&query), "names.css lacks {query} for tier {number}");
        checked += 1;
    }
    assert_eq!(checked, 7);
}
