//! What pages say of the brief's claims is what the record holds.

use sco_explainer::model::{Entity, Kind, Verdict};
use sco_explainer::state::{Page, View, arrive};

use crate::first_frame::{page, select};
use crate::record::compiled;

fn pick<'a>(document: &'a scraper::Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    document.select(&scraper::Selector::parse(selector).expect("a selector")).collect::<Vec<_>>()
}

/// Ids and verdicts of the claims on a page, in its order.
fn told(document: &scraper::Html) -> Vec<(String, Option<String>)> {
    let rows = pick(document, "[data-claim]");
    let read = |it: &scraper::ElementRef, name: &str| it.value().attr(name).map(str::to_owned);
    rows.iter().map(|it| (read(it, "data-claim").expect("an id"), read(it, "data-verdict"))).collect()
}

#[test]
fn the_page_of_all_claims_holds_each_once_in_the_brief_s_order_with_its_verdict() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Claims));
    let wished: Vec<(String, Option<String>)> =
        record.claims.iter().map(|it| (it.id.clone(), it.verdict.map(|it| it.slug().to_owned()))).collect();
    assert_eq!((told(&document), wished.len()), (wished, 84));
    let titles = select(&document, "main h2.section__title");
    let sections: Vec<&str> = record.sections.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles[..sections.len()], sections);
}

#[test]
fn numbers_on_the_page_are_the_record_s() {
    let record = &compiled().record;
    for (query, shown) in [("", 84), ("verdict=not-found", 12), ("verdict=not-found,contradicted", 14)] {
        let document = page(arrive(record, "claims/", query));
        assert_eq!(told(&document).len(), shown, "{query}");
        let line = select(&document, ".claims__shown").join("");
        assert!(line.starts_with(&format!("{shown} of 84 claims shown")), "{line}");
    }
    let document = page(View::of(record, Page::Judging));
    for verdict in Verdict::ALL {
        let count = record.claims.iter().filter(|it| it.verdict == Some(verdict)).count();
        let word = record.words.say(&format!("verdict.{}", verdict.slug())).to_owned();
        let tally = select(&document, ".tally li");
        assert!(tally.contains(&format!("{count}   {word}")), "{count} {word} in {tally:?}");
        let shapes = format!(".matrix .glyph[data-tone={}]", verdict.slug());
        assert_eq!(pick(&document, &shapes).len(), count, "{shapes}");
    }
    let rows: usize =
        select(&document, ".matrix__count").iter().map(|it| it.parse::<usize>().expect("a number")).sum();
    assert_eq!(rows, record.claims.len());
}

#[test]
fn choices_of_several_facets_combine() {
    let record = &compiled().record;
    let document = page(arrive(record, "claims/", "verdict=not-found&theme=cyber&kind=fact"));
    let wished: Vec<&str> = record
        .claims
        .iter()
        .filter(|it| it.verdict == Some(Verdict::NotFound) && it.theme == "cyber" && it.kind.slug() == "fact")
        .map(|it| it.id.as_str())
        .collect();
    let found = told(&document);
    assert_eq!(found.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), wished);
    assert!(wished.len() > 1);
    // What a choice promises is what it then shows.
    for link in pick(&document, ".facet a") {
        let count: usize = select_in(link, ".facet__count").parse().expect("a number");
        let (value, href) = (link.value().attr("data-value"), link.value().attr("href").expect("a link"));
        if link.value().attr("aria-current").is_none() && count > 0 && value == Some("opinion") {
            let query = href.split_once('?').expect("a query").1;
            let document = page(arrive(record, "claims/", query));
            assert_eq!(told(&document).len(), wished.len() + count, "{href}");
        }
    }
    let empty = page(arrive(record, "claims/", "verdict=outdated&theme=cyber"));
    assert_eq!(
        (told(&empty).len(), select(&empty, ".claims__shown").join("")),
        (0, "No claim fits all of these choices.   Show all".to_owned())
    );
}

fn select_in(element: scraper::ElementRef, selector: &str) -> String {
    let selector = scraper::Selector::parse(selector).expect("a selector");
    element.select(&selector).flat_map(|it| it.text()).collect()
}

#[test]
fn each_theme_tells_its_claims_and_each_claim_its_page() {
    let record = &compiled().record;
    for (at, theme) in record.themes.iter().enumerate() {
        let document = page(View::of(record, Page::Of(Entity { kind: Kind::Theme, at })));
        let own: Vec<&str> =
            record.claims.iter().filter(|it| it.theme == theme.id).map(|it| it.id.as_str()).collect();
        let told = told(&document);
        assert_eq!(told.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), own, "{}", theme.id);
        for id in own {
            let link = format!("#{id} a[href$='claim/{id}/']");
            assert_eq!(pick(&document, &link).len(), 1, "{link}");
        }
    }
}

#[test]
fn what_a_claim_is_about_tells_of_it() {
    let record = &compiled().record;
    for claim in &record.claims {
        for name in claim.about.iter().filter(|it| !it.starts_with("state:pak")) {
            let entity = Entity::named(record, name).expect("checked by the build");
            let document = page(View::of(record, Page::Of(entity)));
            let row = format!("[data-claim={}], .matrix", claim.id);
            assert!(!pick(&document, &row).is_empty(), "{name} does not tell of {}", claim.id);
        }
    }
}

#[test]
fn a_claim_s_page_says_all_that_is_known_of_it() {
    let record = &compiled().record;
    for (at, claim) in record.claims.iter().enumerate() {
        let document = page(View::of(record, Page::Of(Entity { kind: Kind::Claim, at })));
        let text = select(&document, "main").join(" ");
        let date = record.words.date(claim.as_of);
        for wished in
            [&claim.says, &claim.finding, &claim.explanation, &date].into_iter().chain(&claim.searched)
        {
            assert!(text.contains(wished.as_str()), "{}: {wished}", claim.id);
        }
        let sources = pick(&document, ".sources ol > li").len();
        assert!(sources >= claim.sources.len(), "{} lists {sources} sources", claim.id);
    }
}

#[test]
fn a_claim_s_page_pins_the_places_of_its_evidence() {
    let record = &compiled().record;
    let at = record.claims.iter().position(|it| it.id == "terrorism-rats-functions").expect("it is there");
    let document = page(View::of(record, Page::Of(Entity { kind: Kind::Claim, at })));
    let pins = select(&document, ".pin[data-weight=full] .pin__plate");
    for place in ["RATS", "Pabbi"] {
        assert!(pins.iter().any(|it| it.contains(place)), "{place} in {pins:?}");
    }
    let marks = select(&document, ".marks__mark[data-weight=full]").join(" ");
    assert!(marks.contains("2002") && marks.contains("2021"), "{marks}");
}

#[test]
fn a_corrected_page_shows_what_changed_and_when() {
    let record = &compiled().record;
    for it in &record.corrections {
        for name in it.about.iter().filter(|it| it.starts_with("claim:")) {
            let entity = Entity::named(record, name).expect("checked by the build");
            let document = page(View::of(record, Page::Of(entity)));
            let text = select(&document, "main").join(" ");
            for wished in [&it.was, &it.is, &record.words.date(it.date)] {
                assert!(text.contains(wished.as_str()), "{name} lacks {wished}");
            }
        }
    }
}

#[test]
fn every_source_says_what_rests_on_it() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Sources));
    for (source, uses) in record.sources.iter().zip(&record.uses) {
        let row = format!("[id=\"{}\"] .source__uses li", source.id);
        assert_eq!((pick(&document, &row).len(), uses.is_empty()), (uses.len(), false), "{}", source.id);
    }
    let claim = &record.claims[0];
    let first = &record.sources[claim.sources[0].index()];
    let link = format!("[id=\"{}\"] .source__uses a[href$='claim/{}/']", first.id, claim.id);
    assert_eq!(pick(&document, &link).len(), 1, "{link}");
}

#[test]
fn media_tied_to_a_state_are_marked_wherever_they_are_cited() {
    let record = &compiled().record;
    let document = page(View::of(record, Page::Sources));
    for publisher in &record.publishers {
        let source = record.sources.iter().find(|it| it.publisher == publisher.name).expect("it publishes");
        let text = select(&document, &format!("[id=\"{}\"]", source.id)).join("");
        assert!(text.contains(&format!("({})", publisher.state)), "{}: {text}", publisher.name);
    }
}
