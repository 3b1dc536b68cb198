//! What authors get wrong is refused, all of it at once, in sentences that say where.

use std::fs;
use std::path::Path;

use sco_explainer::content::compile;

/// Compiles a copy of the content in which each file's first `old` has become `new`.
#[track_caller]
fn problems(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(Path::new("content"), folder.path());
    for (file, old, new) in changes {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(old), "{file} has no {old:?} to change");
        fs::write(&path, text.replacen(old, new, 1)).expect("the copy can be written");
    }
    compile(folder.path()).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[track_caller]
pub(crate) fn refuses(file: &str, old: &str, new: &str, expected: &[&str]) {
    assert_eq!(problems(&[(file, old, new)]), expected);
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("content is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("a new folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn the_content_as_it_stands_is_accepted() {
    assert_eq!(problems(&[]), Vec::<String>::new());
}

#[test]
fn an_unknown_source_is_named() {
    refuses(
        "facts.toml",
        "sources = [\"app-moo-2016\", \"worldjpn-2005\", \"gatewayhouse-2013\"]",
        "sources = [\"app-moo-2016\", \"worldjpn-2005\", \"gatewayhouse-2013\", \"hearsay\"]",
        &["facts.toml: fact \"pak-observer\": cites \"hearsay\", which sources.toml does not have"],
    );
}

#[test]
fn a_slip_in_a_theme_is_told_with_its_place() {
    let found = problems(&[("themes/cyber.toml", "sources = [\"", "sources = [\"hearsay\", \"")]);
    let wished = "themes/cyber.toml: known number 1: cites \"hearsay\", which sources.toml does not have";
    assert!(found.contains(&wished.to_owned()), "{found:?}");
    let found = problems(&[("themes/energy.toml", "kind = \"", "kind = \"party-")]);
    assert!(found[0].starts_with("themes/energy.toml: event number 1: unknown variant `party-"), "{found:?}");
}

#[test]
fn a_fact_needs_a_date_and_a_source() {
    refuses(
        "facts.toml",
        "date = \"2005-07-05\"\n",
        "",
        &["facts.toml: fact \"pak-observer\": missing field `date`"],
    );
    refuses(
        "facts.toml",
        "date = \"2005-07-05\"",
        "date = \"5 July 2005\"",
        &[
            "facts.toml: fact \"pak-observer\": \"5 July 2005\" must be a date such as 2017-06-09, 2017-06 or 2017, \
           from 1900 to 2100",
        ],
    );
    let found = problems(&[(
        "facts.toml",
        "sources = [\"app-moo-2016\", \"worldjpn-2005\", \"gatewayhouse-2013\"]",
        "sources = []",
    )]);
    assert!(
        found
            .contains(&"facts.toml: fact \"pak-observer\": has no source; at least one is wished".to_owned())
    );
}

#[test]
fn standings_may_not_overlap_or_run_backwards() {
    refuses(
        "states.toml",
        "status = \"shanghai-five\"\n  from = \"1996-04-26\"\n  to = \"2001-06-15\"",
        "status = \"shanghai-five\"\n  from = \"1996-04-26\"\n  to = \"2001-06-16\"",
        &[
            "states.toml: state \"china\": shanghai-five ends 2001-06-16 and founding-member begins 2001-06-15; \
           standings must not overlap",
        ],
    );
    refuses(
        "states.toml",
        "status = \"shanghai-five\"\n  from = \"1996-04-26\"\n  to = \"2001-06-15\"",
        "status = \"shanghai-five\"\n  from = \"1996-04-26\"\n  to = \"1995-06-15\"",
        &["states.toml: state \"china\": shanghai-five runs from 1996-04-26 to 1995-06-15; \
           it must end after it begins"],
    );
}

#[test]
fn a_place_off_the_map_or_the_globe_is_named() {
    refuses(
        "states.toml",
        "capital_lat = 39.9042",
        "capital_lat = -39.9042",
        &["states.toml: state \"china\": lat -39.9042, lon 116.4074 is off the map"],
    );
    refuses(
        "agreements.toml",
        "lat = 31.2304",
        "lat = 131.2304",
        &[
            "agreements.toml: agreement \"shanghai-border-agreement-1996\": lat 131.2304, lon 121.4737 is not on the globe",
        ],
    );
}

#[test]
fn a_source_nobody_cites_is_named() {
    let added = "[[source]]\nid = \"lonely\"\ntitle = \"A page\"\npublisher = \"Somebody\"\ndate = \"2020\"\n\
                 url = \"https://example.org/a\"\naccessed = \"2026-11-23\"\nkind = \"news\"\nverified = true\n\n[[source]]";
    refuses(
        "sources.toml",
        "[[source]]",
        added,
        &["sources.toml: source \"lonely\": is cited by nobody; cite it or take it out"],
    );
}

#[test]
fn two_things_may_not_share_an_address() {
    refuses(
        "facts.toml",
        "id = \"pak-accession-opened\"",
        "id = \"pak-observer\"",
        &["facts.toml: fact \"pak-observer\": is there twice; addresses must differ"],
    );
}

#[test]
fn a_name_that_leads_nowhere_is_named() {
    refuses(
        "mechanisms.toml",
        "parent = \"council-of-heads-of-state\"",
        "parent = \"council-of-elders\"",
        &[
            "mechanisms.toml: mechanism \"council-of-heads-of-government\": parent \"council-of-elders\" is no mechanism",
        ],
    );
    refuses(
        "mechanisms.toml",
        "themes = [\"geopolitics\", ",
        "themes = [\"weather\", ",
        &[
            "mechanisms.toml: mechanism \"council-of-heads-of-state\": theme \"weather\" is none of economy, energy, \
           security, terrorism, afghanistan, cyber, engagement, geopolitics",
        ],
    );
}

#[test]
fn another_name_needs_something_it_names() {
    let wished = "names nothing on record; wished such as \"state:tur\", \"overview\" or \"place:Beijing\"";
    for (old, new) in [("state:mmr", "state:bur"), ("place:Ufa", "place:Ufaa")] {
        refuses("aliases.toml", old, new, &[&format!("aliases.toml: alias {new:?}: {wished}")]);
    }
}

#[test]
fn an_unknown_field_or_value_is_named_with_what_was_wished() {
    let found = problems(&[("states.toml", "iso2 = \"CN\"", "iso2 = \"CN\"\nflag = \"red\"")]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("states.toml: state \"china\": unknown field `flag`, expected one of"),
        "{found:?}"
    );
    let found = problems(&[("mechanisms.toml", "status = \"active\"", "status = \"busy\"")]);
    assert!(found[0].contains("unknown variant `busy`, expected one of `active`, `dormant`"), "{found:?}");
}

#[test]
fn every_problem_is_told_at_once_whatever_file_it_is_in() {
    let found = problems(&[
        ("states.toml", "capital_lat = 39.9042", "capital_lat = 99.0"),
        ("facts.toml", "date = \"2005-07-05\"\n", ""),
        ("themes/cyber.toml", "order = 6", "order = 9"),
    ]);
    assert!(found.iter().any(|it| it.starts_with("states.toml: state \"china\": lat 99")), "{found:?}");
    assert!(found.iter().any(|it| it.starts_with("facts.toml: fact \"pak-observer\"")), "{found:?}");
    assert!(found.iter().any(|it| it.starts_with("themes: found economy, energy")), "{found:?}");
}

#[test]
fn a_file_that_is_missing_or_no_toml_is_named() {
    let found = problems(&[("words.toml", "[site]", "[site")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("words.toml: line ") && found[0].contains("is not TOML"), "{found:?}");
    let nothing = compile(Path::new("tests/no-such-folder")).err().unwrap_or_default();
    let found: Vec<String> = nothing.iter().map(ToString::to_string).collect();
    assert!(found.iter().any(|it| it.starts_with("states.toml: could not be read: ")), "{found:?}");
    assert!(
        found.iter().any(|it| it.starts_with("geometry/outlines.topojson: could not be read: ")),
        "{found:?}"
    );
}

#[test]
fn a_word_that_a_kind_needs_is_missed() {
    refuses("words.toml", "5 = \"May\"\n", "", &["words.toml: lacks month.5"]);
}

#[test]
fn outlines_that_cannot_be_drawn_are_told() {
    let file = "geometry/outlines.topojson";
    let found = problems(&[(file, "\"arcs\":[[[238,", "\"arcs\":[[[9999,")]);
    assert_eq!(found, ["geometry/outlines.topojson: face \"AFG\" names arc 9999, of 806 there are"]);
}

#[test]
fn an_agreement_cannot_be_in_force_before_it_was_signed() {
    refuses(
        "agreements.toml",
        "in_force = \"2003-03-29\"",
        "in_force = \"2000\"",
        &[
            "agreements.toml: agreement \"shanghai-convention-2001\": is in force from 2000, before its date 2001-06-15",
        ],
    );
    assert_eq!(
        problems(&[("agreements.toml", "in_force = \"2003-03-29\"", "in_force = \"2001\"")]),
        Vec::<String>::new()
    );
}
