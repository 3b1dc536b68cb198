//! The record as features: what RFC 7946 asks of them, and that shapes lie where they belong.

use std::collections::BTreeMap;

use geo::{Contains, MultiPolygon, Point};
use geojson::{Feature, FeatureCollection, GeometryValue, Position};
use sco_explainer::prerender::data;

use crate::record::compiled;

/// Every GeoJSON file by its list, and the schema of all.
fn mapped() -> (BTreeMap<String, String>, serde_json::Value) {
    let mut files = data::files(compiled()).expect("the record can be written");
    let at = files.iter().position(|(name, _)| name == "geojson.schema.json").expect("a schema");
    let schema = serde_json::from_slice(&files.swap_remove(at).1).expect("JSON");
    let lists = files.into_iter().filter_map(|(name, bytes)| {
        Some((name.strip_suffix(".geojson")?.to_owned(), String::from_utf8(bytes).expect("UTF-8")))
    });
    (lists.collect(), schema)
}

fn collection(list: &str) -> FeatureCollection {
    mapped().0[list].parse().expect("RFC 7946")
}

fn polygons(feature: &Feature) -> &[Vec<Vec<Position>>] {
    match feature.geometry.as_ref().map(|it| &it.value) {
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates,
        _ => &[],
    }
}

fn kind(feature: &Feature) -> &str {
    feature.property("kind").and_then(|it| it.as_str()).unwrap_or_default()
}

/// Twice the area a ring runs around; more than nought where it runs against the clock.
fn turn(ring: &[Position]) -> f64 {
    ring.windows(2).map(|it| it[0][0] * it[1][1] - it[1][0] * it[0][1]).sum()
}

#[test]
fn every_list_but_sources_is_what_the_schema_says() {
    let (lists, schema) = mapped();
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let names: Vec<&str> = lists.keys().map(String::as_str).collect();
    assert_eq!(names, ["agreements", "claims", "mechanisms", "states", "summits"]);
    for (name, text) in &lists {
        let list = serde_json::from_str(text).expect("JSON");
        let faults: Vec<String> =
            validator.iter_errors(&list).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(faults.is_empty(), "{name}: {:.2000}", faults.join("\n"));
        for member in ["notice", "licence", "edition", "as_of"] {
            assert!(list[member].as_str().is_some_and(|it| !it.is_empty()), "{name} lacks {member}");
        }
    }
}

#[test]
fn every_thing_of_a_list_is_a_feature() {
    let record = &compiled().record;
    let count = |list: &str| collection(list).features.len();
    let disputed = compiled().topology.faces.iter().filter(|it| it.is_disputed()).count();
    assert_eq!(count("states"), record.states.len() + disputed);
    assert_eq!(count("mechanisms"), record.mechanisms.len());
    assert_eq!(count("agreements"), record.agreements.len());
    assert_eq!(count("summits"), record.summits.len());
    assert_eq!(count("claims"), record.claims.len());
}

#[test]
fn rings_close_and_run_to_the_right_hand_rule_on_one_side_of_the_antimeridian() {
    let states = collection("states");
    let mut rings = 0;
    for feature in &states.features {
        for polygon in polygons(feature) {
            for (at, ring) in polygon.iter().enumerate() {
                assert!(ring.len() >= 4 && ring.first() == ring.last(), "{:?} is not closed", feature.id);
                assert_eq!(turn(ring) > 0.0, at == 0, "{:?}: ring {at} runs the wrong way", feature.id);
                let leap = ring.windows(2).map(|it| (it[0][0] - it[1][0]).abs()).fold(0.0, f64::max);
                assert!(leap < 20.0, "{:?} leaps {leap} degrees", feature.id);
                for place in ring {
                    let fine = |it: f64| (it * 10_000.0 - (it * 10_000.0).round()).abs() < 1e-6;
                    assert!(fine(place[0]) && fine(place[1]), "{place:?} has more than four decimals");
                    assert!((-180.0..=180.0).contains(&place[0]) && (-90.0..=90.0).contains(&place[1]));
                }
                rings += 1;
            }
        }
    }
    assert!(rings > 100, "{rings} rings");
}

#[test]
fn russia_is_cut_at_the_antimeridian_and_its_box_says_so() {
    let states = collection("states");
    let russia =
        states.features.iter().find(|it| it.property("iso3") == Some(&"RUS".into())).expect("Russia");
    let edge = |at: f64| polygons(russia).iter().flatten().flatten().filter(|it| it[0] == at).count();
    assert!(edge(180.0) >= 2 && edge(-180.0) >= 2, "{} and {} places on it", edge(180.0), edge(-180.0));
    let bbox = russia.bbox.clone().expect("a box");
    assert!(bbox[0] > 15.0 && bbox[2] < -165.0 && bbox[0] > bbox[2], "{bbox:?}");
    let whole = states.bbox.expect("a box");
    assert!(whole[1] < 5.0 && whole[3] > 75.0, "{whole:?}");
}

#[test]
fn each_capital_lies_in_or_at_its_state_and_in_no_other() {
    let states = collection("states");
    let shapes: Vec<(&Feature, MultiPolygon)> = states
        .features
        .iter()
        .filter(|it| kind(it) != "disputed" && !polygons(it).is_empty())
        .map(|it| (it, MultiPolygon::try_from(it.geometry.clone().expect("a shape")).expect("polygons")))
        .collect();
    let number = |it: &Feature, key: &str| it.property(key).and_then(|it| it.as_f64()).expect("a number");
    // A capital on a shore may lie off it by the outlines' grid of two kilometres, some hundredths of a degree.
    let near = [-0.03, 0.0, 0.03];
    for (feature, own) in &shapes {
        let (lon, lat) = (number(feature, "capital_lon"), number(feature, "capital_lat"));
        let capital = Point::new(lon, lat);
        let others = shapes.iter().filter(|(it, shape)| it.id != feature.id && shape.contains(&capital));
        assert_eq!(others.count(), 0, "{:?}", feature.id);
        let inside = near.iter().any(|x| near.iter().any(|y| own.contains(&Point::new(lon + x, lat + y))));
        assert!(inside, "{:?} lies off its capital", feature.id);
    }
    assert_eq!(shapes.len(), 26, "all but the Maldives and the guest have an outline");
}

#[test]
fn disputed_areas_are_features_of_their_own_without_a_status() {
    let states = collection("states");
    let disputed: Vec<&Feature> = states.features.iter().filter(|it| kind(it) == "disputed").collect();
    let fact = |id: &str, key: &str| {
        let found = disputed.iter().find(|it| it.property("id") == Some(&id.into())).expect("an area");
        found.property(key).and_then(|it| it.as_str()).map(str::to_owned)
    };
    assert_eq!(fact("JK_PK", "administered_by"), Some("PAK".to_owned()));
    assert_eq!(fact("JK_IN", "administered_by"), Some("IND".to_owned()));
    assert_eq!(
        (fact("CRIMEA", "administered_by"), fact("CRIMEA", "drawn_as")),
        (None, Some("UKR".to_owned()))
    );
    assert_eq!((fact("TWN", "administered_by"), fact("TWN", "drawn_as")), (None, None));
    assert!(disputed.iter().all(|it| it.property("status").is_none() && it.property("name").is_none()));
}

#[test]
fn a_claim_lies_where_its_evidence_does() {
    let claims = collection("claims");
    let placed = claims.features.iter().filter(|it| it.geometry.is_some()).count();
    assert!(placed > 0 && placed < claims.features.len(), "{placed} of {}", claims.features.len());
    let id = Some(&"cyber-growing-assistance".into());
    let claim = claims.features.iter().find(|it| it.property("id") == id).expect("a claim");
    let Some(GeometryValue::MultiPoint { coordinates }) = claim.geometry.as_ref().map(|it| &it.value) else {
        panic!("{:?}", claim.geometry)
    };
    // Islamabad, where two of its days were, once.
    assert_eq!(coordinates.iter().filter(|it| it[0] == 73.05 && it[1] == 33.68).count(), 1);
}
