//! The edition of one file: whole, asking for nothing, reading without script.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use scraper::{Html, Selector};
use serde_json::Value;
use sha2::{Digest, Sha256};

use sco_explainer::model::Kind;

use crate::record::compiled;

/// The file as built.
fn text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        fs::read_to_string("dist/editions/sco-explainer-en.html")
            .expect("dist/ is built; run bin/build first")
    })
}

fn page() -> Html {
    Html::parse_document(text())
}

fn values(page: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|it| it.attr(attribute)).map(str::to_owned).collect()
}

/// What a policy calls a script by, without this crate's own writing of it.
fn hash(script: &str) -> String {
    let digest = Sha256::digest(script.as_bytes());
    let bits: String = digest.iter().map(|it| format!("{it:08b}")).collect();
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let six = |it: &[u8]| {
        let text: String = it.iter().map(|it| char::from(*it)).collect();
        letters[usize::from_str_radix(&format!("{text:0<6}"), 2).expect("bits")]
    };
    format!("'sha256-{}='", bits.as_bytes().chunks(6).map(six).collect::<String>())
}

#[test]
fn the_file_asks_for_nothing() {
    let page = page();
    assert_eq!(
        values(&page, "[src], [srcset], [poster], object, embed, iframe", "src"),
        Vec::<String>::new()
    );
    for address in values(&page, "link:not([rel=canonical])", "href") {
        assert!(address.starts_with("data:"), "{address}");
    }
    for address in values(&page, "a[href], use[href]", "href") {
        let leads = ["#", "https://", "http://", "mailto:"].iter().any(|it| address.starts_with(it));
        assert!(leads, "{address} is a file beside the one file");
    }
    assert!(!text().contains("@import") && !text().contains("import.meta") && !text().contains("import("));
}

#[test]
fn one_script_runs_and_both_policies_name_it() {
    let page = page();
    let scripts = Selector::parse("script:not([type])").expect("a selector");
    let scripts: Vec<String> = page.select(&scripts).map(|it| it.text().collect()).collect();
    assert_eq!(scripts.len(), 1);
    assert_eq!(values(&page, "script[type]:not([data-part])", "type"), Vec::<String>::new());
    let hash = hash(&scripts[0]);
    let policy = &values(&page, "meta[http-equiv=Content-Security-Policy]", "content")[0];
    assert!(policy.contains(&format!("script-src {hash} 'wasm-unsafe-eval'")), "{policy} lacks {hash}");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    let sent = fs::read_to_string("dist/_headers").expect("text");
    assert!(sent.contains(&hash), "dist/_headers lacks {hash}, so a host would stop the script");
}

#[test]
fn without_script_every_page_is_there_and_links_lead_to_it() {
    let page = page();
    let ids: Vec<&str> = page.tree.values().filter_map(|it| it.as_element()?.id()).collect();
    let each: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), each.len(), "an id is there twice");
    for kind in Kind::ALL {
        for entity in kind.each(&compiled().record) {
            let id = format!("/{}/{}/", kind.slug(), entity.id(&compiled().record));
            assert!(each.contains(id.as_str()), "{id} is missing");
        }
    }
    for address in values(&page, "a[href^='#'], use[href^='#']", "href") {
        // Of two signs that begin a fragment, an address has the second by its number.
        let id = address[1..].replace("%23", "#");
        assert!(each.contains(id.as_str()), "{address} leads nowhere");
    }
    let claims = Selector::parse("[id='/claims/'] [data-claim]").expect("a selector");
    assert_eq!(page.select(&claims).count(), compiled().record.claims.len());
}

#[test]
fn the_list_of_editions_tells_each_file_as_it_is() {
    let list = fs::read_to_string("dist/editions/manifest.json").expect("dist/ is built");
    let list: Value = serde_json::from_str(&list).expect("JSON");
    let listed: Vec<&str> =
        list["editions"].as_array().expect("a list").iter().filter_map(|it| it["file"].as_str()).collect();
    assert!(listed.contains(&"sco-explainer-en.html"), "{listed:?}");
    for entry in list["editions"].as_array().expect("a list") {
        let file = entry["file"].as_str().expect("a name");
        let bytes = fs::read(format!("dist/editions/{file}")).expect("the file");
        let sha256: String = Sha256::digest(&bytes).iter().map(|it| format!("{it:02x}")).collect();
        assert_eq!((entry["bytes"].as_u64(), &entry["sha256"]), (Some(bytes.len() as u64), &sha256.into()));
        assert_eq!(entry["date"], serde_json::to_value(compiled().record.edition.as_of).expect("a date"));
    }
}
