//! The interface says nothing that content does not hold, and content holds no word for nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::record::compiled;

/// Groups whose keys the program puts together from kinds in the data; the content compiler checks those.
const BUILT: &[&str] = &[
    "status-in.",
    "standing.",
    "status.",
    "key.",
    "month.",
    "month-short.",
    "month-cited.",
    "rank.",
    "growth.",
    "mechanism-kind.",
    "activity.",
    "activity-long.",
    "agreement-kind.",
    "summit-name.",
    "summit-body.",
    "format.",
    "source-kind.",
    "position.",
    "verdict.",
    "verdict-means.",
    "claim-kind.",
    "facet.",
    "tie.",
    "water.",
    "line.",
    "group.",
    "map.zoom",
    "layer.",
    "scheme.",
    "table.",
];

/// Every text between quotation marks in the sources that draw.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<PathBuf> = ["src/ui", "src/prerender", "src/model"].map(PathBuf::from).to_vec();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").flatten().map(|it| it.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(path).expect("text");
                found.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn every_word_is_used() {
    let literals = literals();
    let used = |key: &str| {
        let stem = key.trim_end_matches(".one").trim_end_matches(".other");
        literals.contains(key) || literals.contains(stem) || BUILT.iter().any(|it| key.starts_with(it))
    };
    let unused: Vec<&str> = compiled().record.words.keys().filter(|it| !used(it)).collect();
    assert_eq!(unused, Vec::<&str>::new());
}

#[test]
fn every_word_asked_for_is_there() {
    let words = &compiled().record.words;
    let groups: BTreeSet<&str> =
        words.keys().filter_map(|it| it.split_once('.')).map(|(group, _)| group).collect();
    let missing: Vec<String> = literals()
        .into_iter()
        .filter(|it| {
            let key = it.split_once('.').is_some_and(|(group, rest)| {
                let plain = !rest.is_empty() && rest.chars().all(|it| it.is_ascii_lowercase() || it == '-');
                groups.contains(group) && plain
            });
            key && !words.has(it)
                && !words.has(&format!("{it}.one"))
                && ![".html", ".atom", ".json"].iter().any(|end| it.ends_with(end))
                && !it.ends_with(".js")
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn a_number_has_its_noun_and_a_date_its_month() {
    let words = &compiled().record.words;
    assert_eq!(
        (words.count("count.member", 1), words.count("count.member", 10)),
        ("1 member".into(), "10 members".into())
    );
    for (date, said) in [("2017-06-09", "9 June 2017"), ("2017-06", "June 2017"), ("2017", "2017")] {
        assert_eq!(words.date(date.parse().expect("a date")), said);
    }
}
