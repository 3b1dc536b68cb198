//! What a page's address becomes in a publisher's editor: answers against the specification (oembed.com, 1.0) and
//! against what WordPress lets through.

use std::collections::BTreeSet;

use sco_explainer::prerender::{Home, oembed, picture};
use sco_explainer::state::Page;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::first_frame::atlas;
use crate::record::compiled;

const SITE: &str = "https://example.org/sco/";

fn home() -> Home {
    Home::at(SITE).expect("an address")
}

fn answers(home: &Home) -> Vec<(String, Value)> {
    let read = |(file, text): (String, String)| {
        let answer = serde_json::from_str(&text).unwrap_or_else(|it| panic!("{file}: {it}"));
        (file, answer)
    };
    oembed::all(atlas(), home).into_iter().map(read).collect()
}

/// Section 2.3.4 of the specification for `rich`, with the parameters that go together.
fn specification() -> Value {
    let address = json!({ "type": "string", "format": "uri", "pattern": "^https?://" });
    let text = json!({ "type": "string", "minLength": 1 });
    let pixels = json!({ "type": "integer", "minimum": 1 });
    json!({
        "type": "object",
        "required": ["type", "version", "html", "width", "height"],
        "properties": {
            "type": { "const": "rich" },
            "version": { "const": "1.0" },
            "title": text, "author_name": text, "provider_name": text, "html": text,
            "author_url": address, "provider_url": address, "thumbnail_url": address,
            "cache_age": { "type": "integer", "minimum": 0 },
            "width": pixels, "height": pixels, "thumbnail_width": pixels, "thumbnail_height": pixels
        },
        "dependentRequired": {
            "thumbnail_url": ["thumbnail_width", "thumbnail_height"],
            "thumbnail_width": ["thumbnail_url", "thumbnail_height"],
            "thumbnail_height": ["thumbnail_url", "thumbnail_width"]
        },
        "additionalProperties": false
    })
}

#[test]
fn every_page_has_an_answer_as_the_specification_wishes() {
    let rules = jsonschema::options()
        .should_validate_formats(true)
        .build(&specification())
        .expect("the rules can be read");
    let all = answers(&home());
    assert_eq!(all.len(), Page::all(&compiled().record).len());
    for (file, answer) in &all {
        let faults: Vec<String> =
            rules.iter_errors(answer).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(faults.is_empty(), "{file}: {faults:?}");
        for key in ["title", "author_name", "provider_name", "provider_url", "cache_age", "thumbnail_url"] {
            assert!(answer.get(key).is_some(), "{file} lacks {key}");
        }
    }
}

/// Elements and attributes that WordPress keeps of an answer by a site it does not know.
const KEPT: [(&str, &[&str]); 3] = [
    ("a", &["href"]),
    ("blockquote", &[]),
    (
        "iframe",
        &["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
    ),
];

#[test]
fn wordpress_lets_every_answer_through_as_it_is() {
    for (file, answer) in answers(&home()) {
        let html = answer["html"].as_str().expect("text");
        let document = Html::parse_fragment(html);
        let body = document.root_element();
        let mut names = Vec::new();
        for element in body.descendent_elements().skip(1) {
            let name = element.value().name().to_owned();
            let allowed = KEPT.iter().find(|it| it.0 == name).map(|it| it.1);
            let allowed = allowed.unwrap_or_else(|| panic!("{file}: <{name}> would be taken out"));
            for (key, _) in element.value().attrs() {
                assert!(allowed.contains(&key), "{file}: {key} of <{name}> would be taken out");
            }
            names.push(name);
        }
        assert_eq!(
            names,
            ["blockquote", "a", "iframe"],
            "{file}: the link first, so that it stands in for the frame"
        );
        let find = |selector: &str| {
            document.select(&Selector::parse(selector).expect("a selector")).next().expect("one of each")
        };
        let (link, frame) = (find("blockquote > a"), find("iframe"));
        assert_eq!(link.text().collect::<String>(), answer["title"].as_str().expect("a title"), "{file}");
        assert_eq!(frame.value().attr("title"), answer["title"].as_str(), "{file}");
        let page = link.value().attr("href").expect("an address");
        assert!(page.starts_with(SITE) && !page.contains('#'), "{file}: {page}");
        assert_eq!(frame.value().attr("src"), Some(format!("{page}?embed=1").as_str()), "{file}");
        assert_eq!(frame.value().attr("width"), Some(answer["width"].to_string().as_str()));
        assert_eq!(frame.value().attr("height"), Some(answer["height"].to_string().as_str()));
    }
}

#[test]
fn every_page_leads_to_its_own_answer_and_picture() {
    let files: BTreeSet<String> = answers(&home()).into_iter().map(|it| it.0).collect();
    let mut led = BTreeSet::new();
    for page in Page::all(&compiled().record) {
        let root = page.to_root(&compiled().record);
        let link = Html::parse_fragment(&oembed::discovery(atlas(), &home(), page, &root));
        let selector =
            Selector::parse("link[rel=alternate][type='application/json+oembed']").expect("constant");
        let link = link.select(&selector).next().expect("the link");
        let file = link.value().attr("href").and_then(|it| it.strip_prefix(SITE)).expect("absolute");
        assert!(files.contains(file), "{file}");
        assert!(link.value().attr("title").is_some_and(|it| !it.is_empty()));
        let name = file.trim_start_matches("oembed/").trim_end_matches(".json");
        assert_eq!(picture(atlas(), page), format!("og/{name}.png"));
        led.insert(file.to_owned());
    }
    assert_eq!(led, files);
    assert!(files.contains("oembed/index.en.json") && files.contains("oembed/theme/cyber.en.json"));
}

#[test]
fn where_the_site_s_address_is_unknown_an_answer_leads_from_its_own_file() {
    let all = answers(&Home::default());
    let (_, cyber) = all.iter().find(|it| it.0 == "oembed/theme/cyber.en.json").expect("the theme's");
    assert_eq!(cyber["thumbnail_url"], "../../og/theme/cyber.en.png");
    assert_eq!(cyber["provider_url"], "../../");
    let html = cyber["html"].as_str().expect("text");
    assert!(
        html.contains("href=\"../../theme/cyber/\"") && html.contains("src=\"../../theme/cyber/?embed=1\"")
    );
    for (file, answer) in all {
        assert!(!answer.to_string().contains("://"), "{file} makes up an address");
    }
}
