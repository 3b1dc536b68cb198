use serde_json::{Value, json};

use super::Addresses;
use super::resource::{covered, publisher};
use crate::content::Published;
use crate::model::Record;

/// Forms that lists are given away in, with their media types.
const FORMS: [(&str, &str); 2] = [("csv", "text/csv"), ("json", "application/json")];

/// What the overview names of them: a reader's first visit pays for every byte.
const FIRST: [&str; 2] = ["states.csv", "claims.csv"];

/// The record as a data set, in short.
pub(super) fn short(published: &Published, at: &Addresses) -> Value {
    let files = FIRST.map(|file| download(at, file, "text/csv"));
    json!({
        "@type": "Dataset",
        "name": published.title,
        "description": published.description,
        "license": published.licence,
        "distribution": files,
    })
}

/// The record as a data set, with every file.
pub(super) fn full(record: &Record, published: &Published, at: &Addresses) -> Value {
    let mut set = short(published, at);
    let files =
        published.table.iter().flat_map(|it| FORMS.map(|(form, kind)| (format!("{}.{form}", it.name), kind)));
    set["distribution"] = files.map(|(file, kind)| download(at, &file, kind)).collect();
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

fn download(at: &Addresses, file: &str, kind: &str) -> Value {
    json!({ "@type": "DataDownload", "encodingFormat": kind, "contentUrl": at.to(&format!("data/{file}")) })
}
