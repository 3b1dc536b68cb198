//! The drawing equals the data: every state drawn, every pin placed, nothing on the map that the record does not know.

use std::collections::BTreeSet;

use sco_explainer::model::Iso;
use sco_explainer::state::{Page, View};
use scraper::{Html, Selector};

use crate::first_frame::page;
use crate::record::compiled;

pub(crate) fn attributes(document: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).filter_map(|it| it.value().attr(name)).map(str::to_owned).collect()
}

#[test]
fn every_state_is_a_link_over_its_shape_or_its_marker() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Overview));
    let drawn: BTreeSet<String> =
        attributes(&document, "svg a[data-iso][href]", "data-iso").into_iter().collect();
    let known: BTreeSet<String> = record.states.iter().map(|it| it.iso3.upper()).collect();
    assert_eq!(drawn, known);
    for state in &record.states {
        let shape = Selector::parse(&format!("svg a[data-iso={}] path", state.iso3)).expect("a selector");
        let paths: Vec<&str> = document.select(&shape).filter_map(|it| it.value().attr("d")).collect();
        assert!(paths.iter().any(|it| it.len() > 3), "{} has neither shape nor marker", state.name);
    }
}

#[test]
fn every_state_is_filled_by_its_status_in_every_year() {
    let record = &compiled().record;
    for year in record.years() {
        let document = page(View { year, ..View::of(record, Page::Overview) });
        for state in &record.states {
            let selector = format!("svg a[data-iso={}]", state.iso3);
            let found = attributes(&document, &selector, "data-status");
            assert_eq!(found, [record.status(state, year).slug()], "{} in {year}", state.name);
        }
    }
}

#[test]
fn every_mechanism_with_a_place_has_its_pin_and_no_other_has() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Overview));
    let mut pinned = attributes(&document, "a[data-mechanism]", "data-mechanism");
    let mut placed: Vec<String> =
        record.mechanisms.iter().filter(|it| it.spot().is_some()).map(|it| it.id.clone()).collect();
    pinned.sort();
    placed.sort();
    assert_eq!(pinned, placed);
    assert!(placed.len() > 10);
}

#[test]
fn the_places_of_a_theme_are_pinned_on_its_page() {
    let record = &compiled().record;
    for entity in sco_explainer::model::Kind::Theme.each(record) {
        let document = page(View::of(record, Page::Of(entity)));
        let text: String = document
            .select(&Selector::parse(".pins").expect("a selector"))
            .flat_map(|it| it.text())
            .collect();
        for place in record.themes[entity.at].event.iter().filter_map(|it| it.place.as_ref()) {
            assert!(
                text.contains(&place.name),
                "{} is not pinned on {}",
                place.name,
                record.themes[entity.at].id
            );
        }
    }
}

#[test]
fn disputed_land_is_nobody_s_link_and_taiwan_has_no_status() {
    let compiled = compiled();
    let document = page(View::of(&compiled.record, Page::Overview));
    for code in ["JK_IN", "JK_PK", "AKSAI", "ARUNACHAL", "CRIMEA", "TWN", "KURIL_S", "GOLAN"] {
        assert_eq!(
            attributes(&document, &format!("a path[data-outline={code}]"), "d"),
            Vec::<String>::new(),
            "{code}"
        );
        assert_eq!(
            attributes(&document, &format!("g.disputed path[data-outline={code}]"), "d").len(),
            1,
            "{code}"
        );
    }
    let shade = |code: &str| {
        let found = document.select(&Selector::parse("g.disputed").expect("a selector")).find(|it| {
            it.select(&Selector::parse(&format!("[data-outline={code}]")).expect("a selector"))
                .next()
                .is_some()
        });
        found.and_then(|it| it.value().attr("data-status")).map(str::to_owned)
    };
    assert_eq!(shade("TWN").as_deref(), Some("none"));
    assert_eq!(shade("CRIMEA").as_deref(), Some("none"), "drawn on Ukraine's ground");
    assert_eq!(shade("AKSAI").as_deref(), Some("founding-member"), "shaded by who administers it");
    assert_eq!(shade("JK_IN").as_deref(), Some("member"));
    let text: String = document.root_element().text().collect();
    assert!(!text.contains("Taiwan"), "no label on the map, no row in the table");
}

#[test]
fn pakistan_s_outline_keeps_clear_of_every_unsettled_line() {
    let compiled = compiled();
    let points = |name: &str| -> BTreeSet<(i64, i64)> {
        let path = &compiled.outlines.iter().find(|it| it.name == name).expect("the outline").path;
        steps(path)
    };
    let pakistan = points("pakistan");
    let unsettled: BTreeSet<_> =
        points("disputed").into_iter().chain(points("control")).chain(points("claims")).collect();
    // They may meet at an end, where one stops and the other begins.
    let shared = pakistan.intersection(&unsettled).count();
    assert!(pakistan.len() > 200 && shared <= 4, "{shared} points of {} shared", pakistan.len());
}

/// Every point of a path of relative whole steps.
fn steps(path: &str) -> BTreeSet<(i64, i64)> {
    walk(path).into_iter().collect()
}

/// The points of a path of relative whole steps, in their order.
pub(crate) fn walk(path: &str) -> Vec<(i64, i64)> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    for letter in path.chars().chain([' ']) {
        if letter.is_ascii_digit() || (letter == '-' && number.is_empty()) {
            number.push(letter);
            continue;
        }
        if !number.is_empty() {
            numbers.push(number.parse::<i64>().expect("whole"));
            number.clear();
        }
        if letter == '-' {
            number.push('-');
        }
    }
    let mut at = (0, 0);
    numbers
        .chunks_exact(2)
        .map(|step| {
            at = (at.0 + step[0], at.1 + step[1]);
            at
        })
        .collect()
}

#[test]
fn names_stand_inside_the_frame_and_pakistan_has_one() {
    let chart = &compiled().chart;
    assert!(chart.name(Iso::PAKISTAN).is_some());
    for name in &chart.names {
        let at = sco_explainer::geo::FRAME.fraction(name.at);
        assert!(
            (0.0..=1.0).contains(&at.x) && (0.0..=1.0).contains(&at.y),
            "{} stands at {at:?}",
            name.state
        );
    }
}
