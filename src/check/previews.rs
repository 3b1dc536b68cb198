use std::fs;
use std::path::{Path, PathBuf};

use scraper::{Html, Selector};
use serde_json::Value;

use crate::prerender::Home;
use crate::prerender::poster::SIZE;

/// How much of a page WordPress reads to find what stands for it in a frame, in bytes.
const READ: usize = 150_000;

/// Every page of the explainer leads to a picture of the right size and to an answer for those who frame it.
pub(super) fn check(
    dist: &Path,
    home: &Home,
    page: &str,
    text: &str,
    document: &Html,
    faults: &mut Vec<String>,
) {
    let first = |selector: &str, attribute: &str| {
        let selector = Selector::parse(selector).expect("the selector is constant");
        document.select(&selector).next().and_then(|it| it.value().attr(attribute)).map(str::to_owned)
    };
    if first("link[rel=canonical]", "href").is_none() || first("[data-outlines]", "data-outlines").is_none() {
        return;
    }
    let mut file = |what: &str, address: Option<String>| {
        let path = address.as_deref().and_then(|it| local(home, page, it));
        let bytes = path.and_then(|it| fs::read(dist.join(it)).ok());
        if bytes.is_none() {
            faults.push(format!("{page}: found {address:?} for {what}, wished a file of the site"));
        }
        bytes.unwrap_or_default()
    };
    let picture = file("its picture", first("meta[property='og:image']", "content"));
    let answer = file("its answer to oEmbed", first("link[type='application/json+oembed']", "href"));
    let number =
        |at: usize| picture.get(at..at + 4).map(|it| it.iter().fold(0, |sum, it| sum << 8 | u32::from(*it)));
    if (number(16), number(20)) != (Some(SIZE.0), Some(SIZE.1)) {
        faults.push(format!("{page}: its picture is not {} by {} pixels", SIZE.0, SIZE.1));
    }
    if !serde_json::from_slice::<Value>(&answer).is_ok_and(|it| it["type"] == "rich") {
        faults.push(format!("{page}: its answer to oEmbed is not JSON of type rich"));
    }
    if text.find("application/json+oembed").is_none_or(|at| at > READ) {
        faults.push(format!("{page}: the link to its answer is not among the first {READ} bytes"));
    }
}

/// The file below the root that an address in a page leads to.
fn local(home: &Home, page: &str, address: &str) -> Option<PathBuf> {
    if let Some(below) = home.absolute("").and_then(|root| address.strip_prefix(&root).map(str::to_owned)) {
        return Some(below.into());
    }
    let mut path = Path::new(page).parent()?.to_owned();
    for part in address.split('/') {
        if part == ".." {
            path.pop().then_some(())?;
        } else {
            path.push(part);
        }
    }
    Some(path)
}
