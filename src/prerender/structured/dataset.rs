use serde_json::{Value, json};

use super::Addresses;
use super::resource::{covered, publisher};
use crate::content::Published;
use crate::model::Record;
use crate::prerender::data::is_mapped;

/// Forms that lists are given away in, with their media types.
const FORMS: [(&str, &str); 3] =
    [("csv", "text/csv"), ("json", "application/json"), ("geojson", "application/geo+json")];

/// What the overview names of them: a reader's first visit pays for every byte.
const FIRST: [(&str, &str); 2] = [("states", "csv"), ("states", "geojson")];

/// The record as a data set, in short.
pub(super) fn short(published: &Published, at: &Addresses) -> Value {
    let files = FIRST.iter().filter_map(|(list, form)| download(at, list, form));
    json!({
        "@type": "Dataset",
        "name": published.title,
        "description": published.description,
        "license": published.licence,
        "distribution": files.collect::<Vec<_>>(),
    })
}

/// The record as a data set, with every file.
pub(super) fn full(record: &Record, published: &Published, at: &Addresses) -> Value {
    let mut set = short(published, at);
    let lists = published.table.iter().map(|it| it.name.as_str());
    let files = lists.flat_map(|list| FORMS.iter().filter_map(move |(form, _)| download(at, list, form)));
    set["distribution"] = files.collect();
    set["version"] = record.edition.name.as_str().into();
    set["dateModified"] = record.edition.as_of.to_string().into();
    set["temporalCoverage"] = covered(record).into();
    set["inLanguage"] = record.edition.language.as_str().into();
    set["isAccessibleForFree"] = true.into();
    set["creator"] = publisher(record);
    set["creditText"] = published.credit(record).into();
    set["usageInfo"] = at.to("data/README.md").into();
    set
}

/// A list in a form; nothing where it is not given away in it.
fn download(at: &Addresses, list: &str, form: &str) -> Option<Value> {
    let (_, kind) = FORMS.iter().find(|(it, _)| *it == form && (form != "geojson" || is_mapped(list)))?;
    let address = at.to(&format!("data/{list}.{form}"));
    Some(json!({ "@type": "DataDownload", "encodingFormat": kind, "contentUrl": address }))
}
