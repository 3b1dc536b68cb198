//! A module names only those below it, one idea fits a file, and only the browser floor names the browser.

use std::fs;
use std::path::{Path, PathBuf};

/// Floors from the lowest; a file may name its own and any before it.
const FLOORS: [&str; 9] =
    ["model", "geo", "content", "state", "ui", "browser", "prerender", "check", "serve"];

/// The longest a file may be, in lines.
const LONGEST: usize = 250;

fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).expect("a folder").flatten().map(|it| it.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|it| path.to_string_lossy().ends_with(it)) {
                let text = fs::read_to_string(&path).expect("text");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no {endings:?}");
    found
}

fn floor(path: &Path) -> Option<usize> {
    let part = path.components().nth(1)?.as_os_str().to_string_lossy().into_owned();
    FLOORS.iter().position(|it| *it == part.trim_end_matches(".rs"))
}

#[test]
fn no_module_names_one_above_it() {
    for (path, text) in files("src", &[".rs"]) {
        let Some(own) = floor(&path) else { continue };
        assert!(
            !text.contains("crate::{"),
            "{} names floors in braces, which this test cannot read",
            path.display()
        );
        for (at, line) in text.lines().enumerate() {
            for named in line.split("crate::").skip(1) {
                let named: String =
                    named.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
                let Some(other) = FLOORS.iter().position(|it| *it == named) else { continue };
                assert!(
                    other <= own,
                    "{}:{}: {} names {named}, a floor above",
                    path.display(),
                    at + 1,
                    FLOORS[own]
                );
            }
        }
    }
}

#[test]
fn only_the_browser_floor_names_the_browser_and_only_ui_and_doors_name_yew() {
    for (path, text) in files("src", &[".rs"]) {
        let own = floor(&path).map(|it| FLOORS[it]);
        let code: String = text.lines().filter(|it| !it.trim_start().starts_with("//")).collect();
        for word in ["web_sys", "gloo", "wasm_bindgen"] {
            assert!(own == Some("browser") || !code.contains(word), "{} names {word}", path.display());
        }
        let may = matches!(own, Some("ui" | "browser" | "prerender"));
        assert!(may || !code.contains("yew::"), "{} names yew", path.display());
        for word in ["std::fs", "std::net"] {
            let native = matches!(own, None | Some("content" | "prerender" | "check" | "serve"));
            assert!(native || !code.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn one_idea_fits_a_file() {
    let mut all = files("src", &[".rs"]);
    all.extend(files("tests", &[".rs"]));
    all.extend(files("static", &[".css", ".js"]));
    let mut lengths: Vec<usize> = all.iter().map(|(_, text)| text.lines().count()).collect();
    for (path, text) in &all {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines, wished at most {LONGEST}", path.display());
    }
    lengths.sort_unstable();
    assert!(
        lengths[lengths.len() / 2] <= 90,
        "half of all files have more than {} lines",
        lengths[lengths.len() / 2]
    );
}

#[test]
fn nothing_is_kept_where_things_without_a_home_go() {
    for (path, _) in files("src", &[".rs"]) {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "helper", "common", "misc"].contains(&name.as_str()),
            "{}",
            path.display()
        );
    }
}
