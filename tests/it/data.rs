//! The record as files: what is told of them holds, and programs made for each form can read them.

use std::collections::BTreeMap;

use sco_explainer::content::TABLES;
use sco_explainer::prerender::data;
use serde_json::Value;

use crate::content::refuses;
use crate::record::compiled;

/// Every file of `data/`, by name.
fn files() -> BTreeMap<String, Vec<u8>> {
    data::files(compiled()).expect("the record can be written").into_iter().collect()
}

/// The files whose names end so, as JSON, without that ending.
fn json(ending: &str) -> BTreeMap<String, Value> {
    let read = |(name, bytes): (&String, &Vec<u8>)| {
        let name = name.strip_suffix(ending)?.to_owned();
        Some((name, serde_json::from_slice(bytes).expect("JSON")))
    };
    files().iter().filter_map(read).collect()
}

/// How many rows a list of the record has.
fn count(table: &str) -> usize {
    let record = &compiled().record;
    match table {
        "states" => record.states.len(),
        "mechanisms" => record.mechanisms.len(),
        "agreements" => record.agreements.len(),
        "summits" => record.summits.len(),
        "claims" => record.claims.len(),
        _ => record.sources.len(),
    }
}

/// The rows of a CSV file as a spreadsheet has them.
fn sheet(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    csv::Reader::from_reader(bytes).deserialize().collect::<Result<_, _>>().expect("RFC 4180")
}

#[test]
fn every_list_is_what_its_schema_says() {
    let (lists, schemas) = (json(".json"), json(".schema.json"));
    for table in TABLES {
        let validator = jsonschema::draft202012::new(&schemas[table]).expect("a schema");
        let faults: Vec<String> =
            validator.iter_errors(&lists[table]).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert_eq!(faults, Vec::<String>::new(), "{table}");
        assert_eq!(lists[table]["items"].as_array().map(Vec::len), Some(count(table)), "{table}");
    }
}

#[test]
fn a_schema_refuses_what_no_row_has() {
    let (mut lists, schemas) = (json(".json"), json(".schema.json"));
    for table in TABLES {
        let validator = jsonschema::draft202012::new(&schemas[table]).expect("a schema");
        let list = lists.get_mut(table).expect("a list");
        list["items"][0]["colour"] = "green".into();
        assert!(!validator.is_valid(list), "{table} takes a field that no row has");
        list["items"][0].as_object_mut().expect("a row").remove("colour");
        list["items"][0].as_object_mut().expect("a row").remove("id");
        assert!(!validator.is_valid(list), "{table} takes a row without an id");
    }
}

#[test]
fn every_field_is_explained_in_schema_and_readme() {
    let readme = String::from_utf8(files()["README.md"].clone()).expect("UTF-8");
    for (table, schema) in json(".schema.json") {
        let mut open = vec![("", &schema)];
        while let Some((before, schema)) = open.pop() {
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                let means = field["description"].as_str().unwrap_or_default();
                assert!(!means.is_empty(), "{table}.schema.json does not explain {before}{name}");
                open.push((name, &field["items"]));
            }
        }
        for (name, field) in
            schema["properties"]["items"]["items"]["properties"].as_object().into_iter().flatten()
        {
            let means = field["description"].as_str().unwrap_or_default();
            let row = format!("| `{name}` | {means}");
            assert!(!TABLES.contains(&table.as_str()) || readme.contains(&row), "README.md lacks {row}");
        }
    }
    assert!(!readme.contains(['{', '}']), "README.md holds something that was not filled in");
}

#[test]
fn a_sheet_has_the_rows_of_its_list_and_no_formula() {
    let (files, lists) = (files(), json(".json"));
    for table in TABLES {
        let rows = sheet(&files[&format!("{table}.csv")]);
        let items = lists[table]["items"].as_array().expect("a list");
        assert_eq!(rows.len(), items.len(), "{table}");
        for (row, item) in rows.iter().zip(items) {
            for (name, cell) in row {
                let number = cell.parse::<f64>().is_ok();
                assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{table}: {cell:?}");
                let told = match &item[name] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    Value::Array(list) => {
                        list.iter().map(|it| it.as_str().expect("text")).collect::<Vec<_>>().join("; ")
                    }
                    other => other.to_string(),
                };
                assert_eq!(cell.trim_start_matches('\''), told.trim_start_matches('\''), "{table}: {name}");
            }
        }
    }
}

#[test]
fn pakistan_s_row_tells_its_whole_path() {
    let rows = sheet(&files()["states.csv"]);
    let row = rows.iter().find(|it| it["iso3"] == "PAK").expect("Pakistan");
    assert_eq!(row["history"], "observer 2005-07-05/2017-06-09; member 2017-06-09/");
    assert_eq!((row["status"].as_str(), row["since"].as_str()), ("member", "2017-06-09"));
    assert_eq!((row["page"].as_str(), row["id"].as_str()), ("state/pak/", "pak"));
    assert!(rows.iter().all(|it| it["iso3"] != "TWN"), "Taiwan has no row");
}

#[test]
fn a_claim_s_row_says_when_it_was_put_right_and_three_have_no_verdict() {
    let claims = json(".json").remove("claims").expect("claims");
    let items = claims["items"].as_array().expect("a list");
    assert_eq!(items.iter().filter(|it| it["verdict"].is_null()).count(), 3);
    let corrected = items.iter().find(|it| it["id"] == "cyber-exercise-benefit").expect("a claim");
    assert_eq!(corrected["corrected"], "2026-11-25");
}

#[test]
fn the_licence_and_the_readme_credit_alike() {
    let plain = |it: &[u8]| {
        let text = String::from_utf8_lossy(it).replace(['“', '”'], "\"").replace('’', "'");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (record, published) = (&compiled().record, &compiled().published);
    let credit = plain(published.credit(record).as_bytes());
    for name in ["LICENSE.txt", "README.md"] {
        assert!(plain(&files()[name]).contains(&credit), "{name} lacks {credit}");
    }
}

#[test]
fn what_is_said_of_the_data_is_held_to_the_record() {
    refuses(
        "data.toml",
        "source = \"pakistanhouse-brief\"",
        "source = \"hearsay\"",
        &["data.toml: brief: source \"hearsay\" is not in sources.toml"],
    );
    refuses(
        "data.toml",
        "name = \"summits\"",
        "name = \"meetings\"",
        &["data.toml: found tables states, mechanisms, agreements, meetings, claims, sources, \
           wished states, mechanisms, agreements, summits, claims, sources"],
    );
}
