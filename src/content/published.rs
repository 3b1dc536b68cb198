use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::folder;
use super::problem::Problem;
use crate::model::{Record, Source};

const DATA: &str = "data.toml";
const ABOUT: &str = "data.md";
const LICENCE: &str = "LICENSE";

/// Lists of the record that are given away as files, in the order told.
pub const TABLES: [&str; 6] = ["states", "mechanisms", "agreements", "summits", "claims", "sources"];

/// What data files, feeds and marked-up descriptions say beside the record.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Address of the licence of words and data.
    pub licence: String,
    /// How to credit them; `{edition}` is filled in.
    pub attribution: String,
    /// Where names and codes of states come from, and under which licence.
    pub codes: String,
    /// Name of the record as a data set.
    pub title: String,
    /// The record as a data set, in a sentence.
    pub description: String,
    /// The brief whose claims are checked.
    pub brief: Brief,
    /// What the site is to a catalogue of learning resources.
    pub resource: Resource,
    /// The lists, in the order of [`TABLES`].
    pub table: Vec<Listing>,
    /// Text of the folder's `README.md`, in which `{…}` is filled in.
    #[serde(skip)]
    pub about: String,
    /// The licence in full.
    #[serde(skip)]
    pub terms: String,
}

/// The brief, as its source has it, and who wrote it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    /// Id of its source.
    pub source: String,
    /// Its author.
    pub author: String,
}

/// Words of a catalogue of learning resources.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What sort of resource it is.
    pub kind: String,
    /// What it is used for.
    #[serde(rename = "use")]
    pub purpose: String,
}

/// One list as a data set.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Name of its files, one of [`TABLES`].
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it holds, in a sentence.
    pub description: String,
}

impl Published {
    /// How to credit this edition.
    pub fn credit(&self, record: &Record) -> String {
        self.attribution.replace("{edition}", &record.edition.name)
    }

    /// The brief among the sources.
    pub fn brief_source<'a>(&self, record: &'a Record) -> Option<&'a Source> {
        record.sources.iter().find(|it| it.id == self.brief.source)
    }
}

/// Reads what is said of the data, and holds it to the record.
pub(super) fn read(folder: &Path, record: &Record, problems: &mut Vec<Problem>) -> Option<Published> {
    let table = folder::table(folder, DATA, problems)?;
    let mut read: Published = folder::item(DATA, "", table.into(), problems)?;
    let mut text = |file: &str| {
        fs::read_to_string(folder.join(file))
            .map_err(|error| problems.push(Problem::new(file, "", format!("could not be read: {error}"))))
            .ok()
    };
    (read.about, read.terms) = (text(ABOUT)?, text(LICENCE)?);
    let names: Vec<&str> = read.table.iter().map(|it| it.name.as_str()).collect();
    if names != TABLES {
        let text = format!("found tables {}, wished {}", names.join(", "), TABLES.join(", "));
        problems.push(Problem::new(DATA, "", text));
    }
    // A source that could not be read has been told already.
    if problems.is_empty() && read.brief_source(record).is_none() {
        let text = format!("source {:?} is not in sources.toml", read.brief.source);
        problems.push(Problem::new(DATA, "brief", text));
    }
    Some(read)
}
