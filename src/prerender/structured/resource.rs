use serde_json::{Value, json};

use super::Addresses;
use crate::content::Published;
use crate::model::Record;
use crate::state::Page;
use crate::ui::{describe, title};

/// How the pages can be taken in, and what helps with it, in the terms of the W3C's accessibility vocabulary.
const MODES: [&str; 2] = ["textual", "visual"];
const FEATURES: [&str; 3] = ["alternativeText", "structuralNavigation", "displayTransformability"];

/// The page as something to learn from, and its map.
pub(super) fn nodes(record: &Record, published: &Published, at: &Addresses, page: Page) -> Vec<Value> {
    let edition = &record.edition;
    let mut resource = json!({
        "@type": "LearningResource",
        "name": title(record, page, &[]),
        "description": describe(record, page),
        "inLanguage": edition.language,
        "license": published.licence,
        "isAccessibleForFree": true,
        "version": edition.name,
        "dateModified": edition.as_of,
        "temporalCoverage": covered(record),
        "learningResourceType": published.resource.kind,
        "educationalUse": published.resource.purpose,
        "accessMode": MODES,
        "accessibilityFeature": FEATURES,
        "publisher": publisher(record),
    });
    if let Some(address) = at.page(record, page) {
        resource["url"] = address.into();
    }
    if let Some(brief) = published.brief_source(record) {
        resource["isBasedOn"] = brief.url.as_str().into();
    }
    vec![resource, json!({ "@type": "Map", "name": record.words.say("map.region") })]
}

/// From the timeline's first year to the last day that the record reaches, as ISO 8601 writes an interval.
pub(super) fn covered(record: &Record) -> String {
    format!("{}/{}", record.edition.first_year, record.edition.reaches)
}

/// Who publishes the site.
pub(super) fn publisher(record: &Record) -> Value {
    json!({ "@type": "Organization", "name": record.words.say("site.name") })
}
