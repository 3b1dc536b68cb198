//! Every view has one address and every address a view.

use proptest::prelude::*;
use sco_explainer::model::{Kind, Record};
use sco_explainer::state::{Action, Page, Scheme, Shown, Trouble, View, address, arrive};

use crate::record::compiled;

fn record() -> &'static Record {
    &compiled().record
}

fn split(address: &str) -> (&str, &str) {
    address.split_once('?').unwrap_or((address, ""))
}

fn view() -> impl Strategy<Value = View> {
    let pages = Page::all(record());
    let schemes = prop_oneof![Just(Scheme::Auto), Just(Scheme::Light), Just(Scheme::Dark)];
    let only = proptest::collection::btree_set(0..record().themes.len(), 0..4);
    let id = proptest::option::of("\\PC{1,12}");
    let with = proptest::collection::vec(0..record().states.len(), 0..=2);
    (0..pages.len(), record().years(), any::<bool>(), schemes, any::<bool>(), only, id, with).prop_map(
        move |(page, year, table, scheme, embed, only, id, with)| View {
            page: pages[page],
            year,
            shown: if table { Shown::Table } else { Shown::Map },
            scheme,
            embed,
            only: only.into_iter().collect(),
            id,
            with: beside(pages[page], &with),
            ..View::of(record(), pages[page])
        },
    )
}

/// States that a page can have beside it: none on any but a state's, never the state itself, none twice.
fn beside(page: Page, wished: &[usize]) -> Vec<usize> {
    let Some(open) = page.entity().filter(|it| it.kind == Kind::State) else { return Vec::new() };
    let mut with = Vec::new();
    for &at in wished {
        if at != open.at && !with.contains(&at) {
            with.push(at);
        }
    }
    with
}

proptest! {
    #[test]
    fn a_view_survives_the_address_bar(view in view()) {
        let written = address(record(), &view);
        let (path, query) = split(&written);
        let read = arrive(record(), path, query);
        prop_assert_eq!(&read, &view);
        prop_assert_eq!(address(record(), &read), written);
    }

    #[test]
    fn no_address_whatever_its_text_fails_and_reading_it_twice_is_reading_it_once(
        path in "\\PC{0,40}", query in "\\PC{0,200}"
    ) {
        let read = arrive(record(), &path, &query);
        let written = address(record(), &read);
        let (path, query) = split(&written);
        let again = arrive(record(), path, query);
        prop_assert_eq!(address(record(), &again), address(record(), &read));
        prop_assert!(record().years().contains(&again.year));
    }
}

#[test]
fn pages_are_found_in_every_form_of_their_address() {
    for page in Page::all(record()) {
        let path = page.path(record());
        for form in [
            path.clone(),
            format!("/{path}"),
            format!("{path}index.html"),
            path.trim_end_matches('/').to_owned(),
        ] {
            assert_eq!(Page::at(record(), &form), page, "{form}");
        }
    }
    assert_eq!(Page::at(record(), "theme/weather/"), Page::Missing);
    assert_eq!(Page::at(record(), "state/PAK/"), Page::Missing, "ids are lower case");
}

#[test]
fn the_contract_s_addresses_lead_where_it_says() {
    for (path, panel) in [
        ("", "overview"),
        ("theme/cyber/", "theme:cyber"),
        ("state/pak/", "state:pak"),
        ("mechanism/rats/", "mechanism:rats"),
        ("search/", "search"),
        ("sources/", "sources"),
        ("about/", "about"),
    ] {
        assert_eq!(Page::at(record(), path).panel(record()), panel);
    }
}

#[test]
fn a_bad_value_falls_back_and_is_told_and_an_unknown_key_is_not() {
    for query in [
        "?year=1812",
        "year=2017x",
        "view=globe",
        "borders=mine",
        "scheme=pink",
        "embed=yes",
        "only=weather",
        "id=",
    ] {
        let read = arrive(record(), "", query);
        assert_eq!(read.trouble, Some(Trouble::Value), "{query}");
        assert_eq!(View { trouble: None, ..read }, View::of(record(), Page::Overview), "{query}");
    }
    for query in
        ["", "?", "?&&", "?utm_source=x", "borders=neutral", "year=2026&view=map&scheme=auto&embed=0"]
    {
        assert_eq!(arrive(record(), "", query), View::of(record(), Page::Overview), "{query}");
    }
}

#[test]
fn a_default_is_never_written_and_order_is_canonical() {
    let read =
        arrive(record(), "theme/energy/", "?id=a%20b&only=cyber,energy&view=map&year=2017&scheme=dark");
    assert_eq!(address(record(), &read), "theme/energy/?year=2017&scheme=dark&only=energy,cyber&id=a%20b");
}

#[test]
fn very_long_hostile_text_is_only_a_page_that_is_not_there() {
    let long = "../%00<script>".repeat(20_000);
    let read = arrive(record(), &long, &format!("id={long}&year={long}"));
    assert_eq!((read.page, read.id, read.year), (Page::Missing, None, 2026));
}

#[test]
fn a_year_beyond_the_record_stops_at_its_end() {
    let view = View::of(record(), Page::Overview);
    assert_eq!(view.clone().after(record(), Action::Year(1800)).year, 1996);
    assert_eq!(view.after(record(), Action::Year(9999)).year, 2026);
}

#[test]
fn links_lead_back_to_the_root_from_any_depth() {
    for page in Page::all(record()) {
        let path = page.path(record());
        let climbed = path.split_terminator('/').count();
        assert_eq!(page.to_root(record()), "../".repeat(climbed), "{path}");
    }
}

#[test]
fn states_to_compare_are_read_in_their_order_and_what_cannot_be_is_left_out_and_told() {
    for (query, written, told) in [
        ("with=ind", "?with=ind", false),
        ("with=ind%2Cchn", "?with=ind,chn", false),
        ("with=chn,ind&year=2010", "?year=2010&with=chn,ind", false),
        ("with=ind,ind", "?with=ind", true),
        ("with=pak", "", true),
        ("with=IND", "", true),
        ("with=", "", true),
        ("with=xyz,chn", "?with=chn", true),
        ("with=ind,chn,rus", "?with=ind,chn", true),
    ] {
        let read = arrive(record(), "state/pak/", query);
        assert_eq!(address(record(), &read), format!("state/pak/{written}"), "{query}");
        assert_eq!(read.trouble.is_some(), told, "{query}");
    }
}

#[test]
fn only_a_state_s_page_has_others_beside_it() {
    for path in ["", "theme/cyber/", "mechanism/rats/", "sources/"] {
        let read = arrive(record(), path, "with=ind");
        assert_eq!((read.with.len(), read.trouble), (0, None), "{path}");
        assert_eq!(address(record(), &View { with: vec![1], ..read }), path);
    }
}
