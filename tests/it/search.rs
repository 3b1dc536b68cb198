//! What readers type finds what they mean.

use proptest::prelude::*;
use sco_explainer::model::{Kind, Record};
use sco_explainer::state::{Found, Group, Page, Search, Seek, View, arrive, everything, search};

use crate::record::compiled;

fn record() -> &'static Record {
    &compiled().record
}

fn view() -> View {
    View::of(record(), Page::Overview)
}

fn find(typed: &str) -> Found {
    search(record(), &view(), typed)
}

fn shown(typed: &str) -> Vec<String> {
    find(typed).shown().map(|it| it.page.panel(record())).collect()
}

/// A page's name with what was typed in brackets.
fn marked(typed: &str) -> String {
    let found = find(typed);
    let hit = found.shown().next().expect("a result");
    let mut text = hit.name.clone();
    for it in hit.marks.iter().rev() {
        text.insert(it.end, ']');
        text.insert(it.start, '[');
    }
    text
}

#[test]
fn what_is_meant_is_among_the_first_three() {
    let mut missed = Vec::new();
    let table = include_str!("search.txt").lines().filter(|it| !it.starts_with('#'));
    for line in table {
        let (typed, wished) = line.split_once(" | ").expect("what is typed | what is meant");
        let found = shown(typed);
        if !found.iter().take(3).any(|it| it == wished) {
            missed.push(format!("{typed} should find {wished}, found {found:?}"));
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn groups_stand_in_their_order_with_all_counted_and_a_few_shown() {
    let found = find("2005");
    let groups: Vec<Group> = found.groups.iter().map(|it| it.0).collect();
    assert_eq!(groups, [Group::States, Group::Bodies, Group::Meetings, Group::Documents]);
    let found = find("astana");
    let meetings = found.groups.iter().find(|it| it.0 == Group::Meetings).expect("meetings");
    let held = record().summits.iter().filter(|it| it.city == "Astana").count();
    assert_eq!((meetings.1, meetings.2.len()), (held, 5));
    let years: Vec<u16> =
        meetings.2.iter().map(|it| record().summits[it.page.entity().expect("a meeting").at].year).collect();
    assert!(years.is_sorted_by(|a, b| a >= b), "the latest meetings come first: {years:?}");
}

#[test]
fn what_was_typed_is_marked_and_another_name_is_shown() {
    assert_eq!(marked("turki"), "[Türki]ye");
    assert_eq!(marked("ASTANA 2017"), "Leaders’ summit, [Astana], [2017]");
    assert_eq!(marked("pakistn"), "[Pakistan]");
    let found = find("burma");
    let hit = found.shown().next().expect("a result");
    assert_eq!((hit.name.as_str(), hit.alias.as_deref()), ("Myanmar", Some("Burma")));
}

#[test]
fn errors_are_forgiven_only_where_nothing_is_found_without() {
    assert_eq!(shown("iran")[0], "state:irn");
    assert!(!shown("tash").contains(&"state:tjk".to_owned()));
    for typed in ["xyzzyx", "2031", "pakistan atlantis"] {
        assert_eq!(find(typed).total(), 0, "{typed}");
    }
}

#[test]
fn before_anything_is_typed_pages_are_suggested() {
    for typed in ["", "  ", "?!"] {
        let found = find(typed);
        assert_eq!(found.groups[0].0, Group::Suggested);
        assert!(found.shown().next().is_some_and(|it| it.name == "Pakistan") && found.total() >= 4);
    }
}

#[test]
fn only_themes_on_offer_are_found() {
    let few = arrive(record(), "", "only=cyber");
    let found = search(record(), &few, "energy");
    assert!(found.shown().all(|it| it.page.entity().is_none_or(|it| it.kind != Kind::Theme)));
}

#[test]
fn everything_finds_itself_by_its_own_name() {
    for (page, name) in everything(record(), &view()) {
        let found = find(&name);
        assert!(found.shown().any(|it| it.page == page), "{name}");
    }
}

#[test]
fn every_group_has_a_word() {
    for group in Group::ALL.into_iter().chain([Group::Suggested]) {
        assert!(record().words.has(&format!("group.{}", group.slug())), "{group:?}");
    }
}

#[test]
fn choosing_goes_round_and_escape_clears_before_it_closes() {
    let step = |before: Option<Search>, seek: Seek| Search::after(before, record(), &view(), seek);
    assert_eq!(step(None, Seek::Next), None);
    let open = step(None, Seek::Toggle);
    let typed = step(open, Seek::Type("astana".to_owned()));
    let last = step(typed.clone(), Seek::Before);
    assert_eq!(last, step(typed.clone(), Seek::Last));
    assert_eq!(step(last.clone(), Seek::Next), typed);
    assert_eq!(step(last.clone(), Seek::First), typed);
    let cleared = step(last, Seek::Back);
    assert_eq!(cleared, Some(Search::default()));
    assert_eq!(step(cleared, Seek::Back), None);
    assert_eq!(step(typed, Seek::Toggle), None);
    let none = step(step(None, Seek::Toggle), Seek::Type("xyzzyx".to_owned()));
    assert_eq!(step(none.clone(), Seek::Before), none, "with nothing found there is nothing to choose");
}

proptest! {
    #[test]
    fn no_text_whatever_fails_and_what_is_marked_is_whole_letters(
        typed in prop_oneof!["\\PC{0,80}", "[a-zA-Zа-яА-Я上合组织ا-ی’ -]{0,30}", "(ast|tash|2017|shangh|council){1,3} ?.{0,6}"]
    ) {
        let found = find(&typed);
        prop_assert!(found.shown().count() <= found.total());
        for hit in found.shown() {
            let mut end = 0;
            for it in &hit.marks {
                prop_assert!(it.start >= end && it.start < it.end, "{:?}", hit);
                prop_assert!(hit.name.get(it.clone()).is_some(), "{:?}", hit);
                end = it.end;
            }
        }
    }
}

#[test]
fn the_longest_query_is_quick() {
    let typed = "shanghai cooperation organisatoin anti-terrorist structure tashkent uzbekistan ".repeat(50);
    let fastest = (0..20)
        .map(|_| {
            let start = std::time::Instant::now();
            std::hint::black_box(find(&typed));
            start.elapsed()
        })
        .min()
        .expect("twenty");
    // Built without much optimisation; a release takes a fraction.
    assert!(fastest.as_millis() < 10, "{fastest:?}");
}
