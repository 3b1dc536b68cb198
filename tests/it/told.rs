//! The view in words: what the map shows, for every year and page.

use sco_explainer::model::{Kind, Record, Status};
use sco_explainer::state::{Page, View};

use crate::first_frame::{page, select};
use crate::record::compiled;

/// The sentences of a view.
fn told(view: View) -> Vec<String> {
    select(&page(view), ".help__told")
}

fn view(record: &Record, page: Page, year: u16) -> View {
    View { year, ..View::of(record, page) }
}

#[test]
fn every_year_names_each_state_under_its_standing_and_no_other() {
    let record = &compiled().record;
    for year in record.years() {
        let told = told(view(record, Page::Overview, year));
        for status in Status::ALL.into_iter().filter(|it| *it != Status::None) {
            let wished: Vec<&str> = record
                .states
                .iter()
                .filter(|it| record.status(it, year) == status)
                .map(|it| it.name.as_str())
                .collect();
            let start = format!("{}: ", record.words.say(&format!("standing.{}", status.slug())));
            let line = told.iter().find_map(|it| it.strip_prefix(&start)?.strip_suffix('.'));
            let found: Vec<&str> = line.map(|it| it.split("; ").collect()).unwrap_or_default();
            assert_eq!(found, wished, "{status:?} in {year}");
        }
    }
}

#[test]
fn what_changed_since_the_year_before_is_told() {
    let record = &compiled().record;
    let said = |year| told(view(record, Page::Overview, year)).join("\n");
    assert!(
        said(2017).contains(
            "Changed between 31 December 2016 and 31 December 2017: India, member since 2017; Pakistan, member since 2017."
        ),
        "{}",
        said(2017)
    );
    assert!(said(2018).contains("No standing changed between 31 December 2017 and 31 December 2018."));
    assert!(!said(1996).contains("hanged between"), "nothing is before the first year");
}

#[test]
fn a_theme_s_bodies_are_told_with_their_places() {
    let record = &compiled().record;
    let theme =
        |id: &str| Kind::Theme.each(record).find(|it| it.id(record) == id).map(Page::Of).expect("a theme");
    let said = told(view(record, theme("terrorism"), 2026)).join("\n");
    assert!(said.contains("Marked for this page: RATS (Tashkent)"), "{said}");
    let before = told(view(record, theme("terrorism"), 2000)).join("\n");
    assert!(!before.contains("RATS (Tashkent)"), "not before it began: {before}");
}

#[test]
fn the_words_are_the_map_s_name_and_its_caption_on_paper() {
    let record = &compiled().record;
    let document = page(view(record, Page::Overview, 2017));
    let caption = select(&document, ".borders").join(" ");
    for sentence in told(view(record, Page::Overview, 2017)) {
        assert!(caption.contains(&sentence), "{sentence} is not in the caption");
    }
    let name = scraper::Selector::parse(".drawing").expect("a selector");
    let name = document.select(&name).next().and_then(|it| it.attr("aria-label")).unwrap_or_default();
    assert_eq!(
        name,
        "Map of the SCO on 31 December 2017: 8 members, 4 observers, 6 dialogue partners. Each state is a link."
    );
    assert_eq!(select(&document, ".help__head")[0], name.replace(" Each state is a link.", ""));
}
