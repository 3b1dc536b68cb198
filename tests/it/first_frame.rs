//! What every kind of page says before any script runs.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sco_explainer::model::{Entity, Kind};
use sco_explainer::prerender::html;
use sco_explainer::state::{Page, Shown, View, arrive};
use sco_explainer::ui::{Atlas, Shelf};
use scraper::{Html, Selector};

use crate::record::compiled;

/// What the project’s own content draws.
pub fn atlas() -> Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    *ATLAS.get_or_init(|| {
        let compiled = compiled();
        let (record, chart, outlines) =
            (compiled.record.clone(), compiled.chart.clone(), compiled.outlines.clone());
        Atlas::keep(Shelf { record, chart, outlines, home: "/".to_owned(), live: None })
    })
}

#[test]
fn the_overview_is_the_same_of_the_opening_as_of_the_whole() {
    let (compiled, view) = (compiled(), View::of(&compiled().record, Page::Overview));
    let (record, chart, outlines) = (compiled.opening(), compiled.opening_chart(), compiled.outlines.clone());
    assert!(record.is_opening() && !compiled.record.is_opening());
    let opening = Atlas::keep(Shelf { record, chart, outlines, home: "/".to_owned(), live: None });
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    for year in [1996, 2005, 2017, compiled.record.edition.last_year()] {
        for shown in [Shown::Map, Shown::Table] {
            let view = View { year, shown, ..view.clone() };
            let frame = |atlas| runtime.block_on(html(atlas, view.clone()));
            assert!(frame(opening) == frame(atlas()), "the overview of {year}, {shown:?}, differs");
        }
    }
}

/// The first frame of a view.
pub fn page(view: View) -> Html {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    Html::parse_document(&runtime.block_on(html(atlas(), view)))
}

/// The text of each element a selector finds.
pub fn select(document: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).map(|it| it.text().collect::<Vec<_>>().join(" ")).collect()
}

/// How many a selector finds.
pub fn count(document: &Html, selector: &str) -> usize {
    select(document, selector).len()
}

/// One page of each kind, and the pages about the whole.
fn one_of_each() -> Vec<Page> {
    let record = &compiled().record;
    let first = Kind::ALL.into_iter().filter_map(|kind| kind.each(record).next()).map(Page::Of);
    first.chain([Page::Overview, Page::Search, Page::Sources, Page::About, Page::Missing]).collect()
}

#[test]
fn every_page_has_one_title_one_open_panel_and_every_theme_as_a_link() {
    let record = &compiled().record;
    for it in one_of_each() {
        let document = page(View::of(record, it));
        assert_eq!(count(&document, "h1"), 1, "{it:?}");
        assert_eq!(count(&document, &format!("[data-panel='{}']", it.panel(record))), 1, "{it:?}");
        for theme in &record.themes {
            assert!(
                count(&document, &format!("nav.themes a[data-theme='{}'][href]", theme.id)) == 1,
                "{it:?}"
            );
        }
        assert_eq!(
            count(&document, "a[aria-current=page]:not(.pin__link):not(.state):not(.chip)") > 0,
            it.entity().is_none_or(|it| it.kind == Kind::Theme) && it != Page::Missing,
            "{it:?}"
        );
    }
}

#[test]
fn a_theme_says_what_the_brief_argues_and_what_is_known_with_dates_and_sources() {
    let record = &compiled().record;
    for entity in Kind::Theme.each(record) {
        let theme = &record.themes[entity.at];
        let document = page(View::of(record, Page::Of(entity)));
        let text = select(&document, "main").join(" ");
        for said in theme.argues.iter().chain(theme.known.iter().map(|it| &it.text)) {
            assert!(text.contains(said.as_str()), "{} leaves out {said:?}", theme.id);
        }
        for row in select(&document, ".known__row") {
            assert!(row.contains("As of "), "{row}");
        }
        assert_eq!(
            count(&document, ".known__row .refs__number"),
            theme.known.iter().map(|it| it.sources.len()).sum::<usize>()
        );
        assert_eq!(count(&document, "nav.crumb a"), 2, "before and after");
        let bodies = record.mechanisms.iter().filter(|it| it.themes.contains(&theme.id)).count();
        assert_eq!(count(&document, "main .chips .chip"), bodies);
    }
}

#[test]
fn every_reference_leads_to_a_source_with_publisher_date_and_kind() {
    let record = &compiled().record;
    for it in one_of_each() {
        let document = page(View::of(record, it));
        let selector = Selector::parse("a.refs__number").expect("a selector");
        for link in document.select(&selector) {
            let target =
                link.value().attr("href").and_then(|it| it.strip_prefix('#')).expect("within the page");
            assert_eq!(count(&document, &format!("[id='{target}'] a[href^=http]")), 1, "{it:?} {target}");
        }
        for source in select(&document, ".source__by") {
            assert!(
                source.contains("ext seen, checked ") || source.contains("ext not seen, checked "),
                "{source}"
            );
        }
    }
}

#[test]
fn one_page_leads_to_everything_there_is_and_the_overview_to_it() {
    let record = &compiled().record;
    let linked = |it: Page| -> BTreeSet<String> {
        let document = page(View::of(record, it));
        let selector = Selector::parse("main a[href]").expect("a selector");
        document.select(&selector).filter_map(|it| it.value().attr("href").map(str::to_owned)).collect()
    };
    let index = linked(Page::Search);
    for it in Page::all(record).into_iter().filter(|it| *it != Page::Search) {
        assert!(index.contains(&format!("../{}", it.path(record))), "no link to {}", it.path(record));
    }
    for part in ["bodies", "documents", "meetings"] {
        assert!(linked(Page::Overview).contains(&format!("search/#{part}")));
        assert!(index.contains(&format!("#{part}")));
    }
}

#[test]
fn every_page_leads_to_the_search_without_a_script() {
    let record = &compiled().record;
    for it in one_of_each() {
        let document = page(View::of(record, it));
        assert_eq!(count(&document, ".bar a[data-action=search][href$='search/']"), 1, "{it:?}");
        assert_eq!(count(&document, ".search"), 0, "{it:?} opens with the search closed");
    }
    let document = page(View::of(record, Page::Missing));
    assert_eq!(count(&document, "main a[href='/search/']"), 1);
}

#[test]
fn a_page_in_a_year_says_that_year_everywhere() {
    let record = &compiled().record;
    let document = page(arrive(record, "state/irn/", "year=2010"));
    assert_eq!(select(&document, ".year__number"), ["2010"]);
    assert!(select(&document, ".standing")[0].contains("Observer on 31 December 2010"));
    assert_eq!(
        count(&document, "input[type=range][name=year][value='2010'][aria-valuetext^='2010, 6 members']"),
        1
    );
    assert!(
        count(&document, "nav.themes a[href='../../theme/cyber/?year=2010']") == 1,
        "links keep the year"
    );
}

#[test]
fn the_table_says_what_the_map_says() {
    let record = &compiled().record;
    for year in record.years() {
        let document = page(arrive(record, "", &format!("year={year}&view=table")));
        let rows = Selector::parse(".stage table[data-view=states] tbody tr").expect("a selector");
        let shown: Vec<(String, String)> = document
            .select(&rows)
            .map(|row| {
                let name = row
                    .select(&Selector::parse("th").expect("a selector"))
                    .flat_map(|it| it.text())
                    .collect();
                (name, row.value().attr("data-status").unwrap_or_default().to_owned())
            })
            .collect();
        assert_eq!(shown.len(), record.states.len());
        for (name, status) in shown {
            let state = record.states.iter().find(|it| it.name == name).expect("a state of the record");
            assert_eq!(status, record.status(state, year).slug(), "{name} in {year}");
        }
    }
}

#[test]
fn a_link_that_leads_nowhere_is_told_politely_and_themes_are_offered() {
    let record = &compiled().record;
    let document = page(arrive(record, "theme/weather/", ""));
    assert!(select(&document, "[role=status]")[0].contains("No page has this address"));
    assert_eq!(count(&document, "main a[data-theme]"), 8);
    let document = page(arrive(record, "theme/cyber/", "year=soon"));
    assert!(select(&document, "[role=status]")[0].contains("usual view"));
}

#[test]
fn pakistan_s_page_tells_its_path_and_all_its_facts() {
    let record = &compiled().record;
    let pakistan = Entity::find(record, Kind::State, "pak").expect("Pakistan");
    let document = page(View::of(record, Page::Of(pakistan)));
    let text = select(&document, "main").join(" ");
    for wished in ["5 July 2005", "9 June 2017", "Islamic Republic of Pakistan"] {
        assert!(text.contains(wished), "{wished}");
    }
    for fact in &record.facts {
        assert!(text.contains(fact.text.as_str()), "{}", fact.id);
    }
}

#[test]
fn a_day_that_no_source_shows_is_marked() {
    let record = &compiled().record;
    let (at, _) = record.summits.iter().enumerate().find(|(_, it)| !it.date_verified).expect("there is one");
    let document = page(View::of(record, Page::Of(Entity { kind: Kind::Summit, at })));
    assert!(select(&document, "main").join(" ").contains("Date not confirmed."));
}

#[test]
fn fewer_themes_are_offered_where_a_teacher_chose_them() {
    let record = &compiled().record;
    let document = page(arrive(record, "", "only=cyber,energy"));
    let names = select(&document, "nav.themes a[data-theme]");
    let counted = |theme: &str| record.claims.iter().filter(|it| it.theme == theme).count();
    let wished = [format!("Energy {}", counted("energy")), format!("Cybersecurity {}", counted("cyber"))];
    assert_eq!(names, wished);
}
