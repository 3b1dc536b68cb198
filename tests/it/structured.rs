//! What each page tells programs of itself.

use sco_explainer::model::{Entity, Kind, Verdict};
use sco_explainer::prerender::{Home, data, structured};
use sco_explainer::state::Page;
use serde_json::Value;

use crate::record::compiled;

fn graph(home: &Home, page: Page) -> Value {
    let (record, published) = (&compiled().record, &compiled().published);
    structured::graph(record, published, home, page, &page.to_root(record))
}

/// Nodes of a page's graph by their type.
fn nodes(page: Page, kind: &str) -> Vec<Value> {
    let graph = graph(&Home::default(), page);
    let all = graph["@graph"].as_array().expect("a graph").iter();
    all.filter(|it| it["@type"] == kind).cloned().collect()
}

#[test]
fn every_page_is_a_learning_resource_with_a_map() {
    for page in Page::all(&compiled().record) {
        let [resource] = &nodes(page, "LearningResource")[..] else { panic!("{page:?} is not one resource") };
        assert_eq!(resource["version"], compiled().record.edition.name.as_str());
        assert!(resource["name"].as_str().is_some_and(|it| !it.is_empty()) && resource["url"].is_string());
        assert_eq!(nodes(page, "Map").len(), 1, "{page:?}");
    }
}

#[test]
fn a_claim_is_reviewed_only_where_sources_can_bear_a_verdict() {
    let record = &compiled().record;
    for (entity, it) in Kind::Claim.each(record).zip(&record.claims) {
        let reviews = nodes(Page::Of(entity), "ClaimReview");
        let plain = nodes(Page::Of(entity), "Claim").len();
        if matches!(it.verdict, None | Some(Verdict::Opinion)) {
            assert_eq!((reviews.len(), plain), (0, 1), "{}", it.id);
            continue;
        }
        let [review] = &reviews[..] else { panic!("{} has {} reviews", it.id, reviews.len()) };
        let rating = &review["reviewRating"];
        let numbered = it.verdict != Some(Verdict::NotFound);
        assert_eq!((plain, rating["ratingValue"].is_number()), (0, numbered), "{}", it.id);
        assert_eq!(review["claimReviewed"], it.says.as_str());
        assert_eq!(review["itemReviewed"]["author"]["name"], "Zarka Khan");
        assert_eq!(review["itemReviewed"]["datePublished"], "2023-12-28");
        assert_eq!(review["citation"].as_array().map(Vec::len), Some(it.sources.len()), "{}", it.id);
    }
}

#[test]
fn a_theme_s_page_names_its_claims_and_the_page_of_claims_all() {
    let record = &compiled().record;
    assert_eq!(nodes(Page::Claims, "Claim").len(), record.claims.len());
    for entity in Kind::Theme.each(record) {
        let theme = entity.id(record);
        let own = record.claims.iter().filter(|it| it.theme == theme).count();
        assert_eq!(nodes(Page::Of(entity), "Claim").len(), own, "{theme}");
    }
}

#[test]
fn addresses_are_absolute_only_where_the_site_s_is_known() {
    let page = Page::Of(Entity { kind: Kind::Claim, at: 0 });
    let path = page.path(&compiled().record);
    let home = Home::at("https://example.org/sco/").expect("an address");
    let url = |home: &Home| graph(home, page)["@graph"][0]["url"].as_str().map(str::to_owned);
    assert_eq!(url(&home), Some(format!("https://example.org/sco/{path}")));
    assert_eq!(url(&Home::default()), Some(format!("../../{path}")));
}

#[test]
fn the_data_set_names_every_list_in_every_form_and_no_file_there_is_not() {
    let files = data::files(compiled()).expect("the record can be written");
    let lists =
        files.iter().filter(|(name, _)| !name.contains("schema") && !name.starts_with(char::is_uppercase));
    for (page, wished) in
        [(Page::Overview, 2), (Page::Claims, lists.clone().count()), (Page::Sources, lists.count())]
    {
        let [set] = &nodes(page, "Dataset")[..] else { panic!("{page:?} has not one data set") };
        let named = set["distribution"].as_array().expect("files");
        assert_eq!(named.len(), wished, "{page:?}");
        for it in named.iter().filter_map(|it| it["contentUrl"].as_str()) {
            let name = it.split_once("data/").expect("below data/").1;
            assert!(files.iter().any(|(it, _)| it == name), "{page:?} names {it}");
        }
    }
}

#[test]
fn the_overview_s_graph_stays_small() {
    let text = graph(&Home::default(), Page::Overview).to_string();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &params).expect("memory can be written");
    // In the page it takes less, because its name and description stand there already.
    assert!(packed.len() < 650, "{} bytes by itself", packed.len());
}
