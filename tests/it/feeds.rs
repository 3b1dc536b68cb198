//! Corrections as feeds: every reader's program understands them, and an entry's id is its own for good.

use std::collections::BTreeSet;

use feed_rs::model::Feed;
use sco_explainer::prerender::{Home, feeds};
use serde_json::Value;

use crate::record::compiled;

fn file(home: &Home, name: &str) -> Vec<u8> {
    let files = feeds::files(compiled(), home).expect("the feeds can be written");
    files.into_iter().find(|(it, _)| it == name).expect("a feed").1
}

fn atom(home: &Home) -> Feed {
    feed_rs::parser::parse(file(home, "corrections.atom").as_slice()).expect("a feed")
}

#[test]
fn the_feed_holds_every_correction_newest_first_under_ids_of_its_own() {
    let feed = atom(&Home::default());
    assert_eq!(feed.entries.len(), compiled().record.corrections.len());
    let days: Vec<_> = feed.entries.iter().map(|it| it.updated.expect("a moment")).collect();
    assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
    assert_eq!(feed.updated, days.first().copied());
    let ids: BTreeSet<&str> =
        feed.entries.iter().map(|it| it.id.as_str()).chain([feed.id.as_str()]).collect();
    assert_eq!(ids.len(), feed.entries.len() + 1);
    assert!(ids.iter().all(|it| it.starts_with("urn:uuid:")), "{ids:?}");
    assert!(feed.authors.iter().any(|it| it.name.is_some()) && feed.title.is_some());
}

#[test]
fn ids_stay_and_links_become_absolute_where_the_site_is_published() {
    let home = Home::at("https://example.org/sco/").expect("an address");
    let (plain, published) = (atom(&Home::default()), atom(&home));
    let ids = |it: &Feed| it.entries.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&plain), ids(&published));
    let links: Vec<&str> = published
        .links
        .iter()
        .chain(published.entries.iter().flat_map(|it| &it.links))
        .map(|it| it.href.as_str())
        .collect();
    assert!(
        links.len() > 2 && links.iter().all(|it| it.starts_with("https://example.org/sco/")),
        "{links:?}"
    );
    let text = String::from_utf8(file(&Home::default(), "corrections.atom")).expect("UTF-8");
    assert!(text.contains("href=\"corrections/#manesar-2022\""), "{text}");
}

#[test]
fn the_object_is_what_its_schema_says() {
    let home = Home::default();
    let read = |name: &str| serde_json::from_slice::<Value>(&file(&home, name)).expect("JSON");
    let (list, schema) = (read("corrections.json"), read("data/corrections.schema.json"));
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let faults: Vec<String> = validator.iter_errors(&list).map(|it| it.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new());
    let dates: Vec<&str> =
        list["items"].as_array().expect("a list").iter().filter_map(|it| it["date"].as_str()).collect();
    assert!(dates.is_sorted_by(|a, b| a >= b) && dates.len() == compiled().record.corrections.len());
}
