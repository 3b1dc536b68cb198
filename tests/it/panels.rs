//! What the panels say and draw before any script runs.

use sco_explainer::state::{Page, View, arrive};

use crate::first_frame::{count, page, select};
use crate::record::compiled;

#[test]
fn a_member_s_figures_have_bars_ranks_and_words_and_a_partner_says_that_it_has_none() {
    let record = &compiled().record;
    let document = page(arrive(record, "state/pak/", ""));
    assert_eq!(count(&document, "main .share[style^='--share:']"), 3);
    let said = select(&document, ".figure__share");
    assert_eq!(said[0], "7.3% of the ten members together, third of ten. 3.1% of the world.");
    assert!(!said[2].contains("world"), "the record has no land of the world: {}", said[2]);
    let document = page(arrive(record, "state/tur/", ""));
    assert_eq!(count(&document, "main .share"), 0);
    assert!(select(&document, "main").join(" ").contains("Figures are kept for members only."));
}

#[test]
fn pakistan_s_path_is_one_line_through_what_it_joined_hosted_and_chaired() {
    let record = &compiled().record;
    let document = page(arrive(record, "state/pak/", ""));
    let dates = select(&document, ".path__date");
    assert_eq!((dates[0].as_str(), dates[dates.len() - 1].as_str()), ("5 Jul 2005", "2027"));
    let rows = select(&document, ".path__row").join(" ");
    for said in ["memorandum", "Pabbi-Antiterror-2021", "chair of the RATS Council", "not covered yet"] {
        assert!(rows.contains(said), "{said}");
    }
    assert_eq!(count(&document, ".path__row[data-planned]"), 1);
    assert!(count(&document, ".path__row .refs__number") >= dates.len(), "each step has its source");
}

#[test]
fn the_overview_says_first_what_the_sco_is_and_what_to_press() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Overview));
    assert_eq!(
        count(&document, ".start a[href='state/pak/'], .start a[href='#themes'], .start a[href='#years']"),
        3
    );
    let first = select(&document, "main .dated")[0].clone();
    for said in ["15 Jun 2001", "10 members and 17 partners", "9 Jun 2017", "28 Dec 2023"] {
        assert!(first.contains(said), "{said}");
    }
    assert_eq!(count(&document, "#over-time table.growth tbody tr"), 3);
    assert_eq!(count(&document, "#over-time table.growth thead th"), 4);
}

#[test]
fn states_side_by_side_have_a_column_each_and_one_scale() {
    let record = &compiled().record;
    for (query, columns) in [("with=ind", 2), ("with=ind,tur", 3)] {
        let document = page(arrive(record, "state/pak/", query));
        assert_eq!(count(&document, "table.compare thead th"), columns, "{query}");
        assert_eq!(count(&document, "table.compare [style='--share:1000']"), 3, "the largest fills its bar");
        assert_eq!(count(&document, "table.compare [style='--share:173']"), 1, "251 of 1,451 million people");
        assert_eq!(count(&document, "h1"), 1);
        assert_eq!(count(&document, ".path"), 0, "the page's own sections step back");
    }
}

#[test]
fn a_meeting_and_what_was_signed_there_lead_to_each_other() {
    let record = &compiled().record;
    let meeting = page(arrive(record, "summit/chs-2017/", ""));
    assert_eq!(count(&meeting, "main a[href='../../agreement/extremism-convention-2017/']"), 1);
    let paper = page(arrive(record, "agreement/extremism-convention-2017/", ""));
    assert_eq!(count(&paper, "main a[href='../../summit/chs-2017/']"), 1);
    let planned = page(arrive(record, "summit/chs-2027/", ""));
    assert!(select(&planned, ".empty")[0].contains("not covered yet"));
}
