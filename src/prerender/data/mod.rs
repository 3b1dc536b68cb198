//! The record as files for spreadsheets, programs and maps, below `data/`.
//!
//! A row's type and its docs are the one truth: columns, schemas and the README's tables are made of them.

mod agreements;
mod cited;
mod claims;
mod columns;
mod envelope;
mod kinds;
mod map;
mod mechanisms;
mod notice;
mod readme;
mod schema;
mod sheet;
mod sources;
mod states;
mod summits;
mod table;

pub(super) use cited::{ids, pages};
pub(super) use envelope::Envelope;
pub(super) use map::is_mapped;
pub(super) use schema::of as schema_of;

use serde_json::Value;
use table::Table;

use crate::content::{Compiled, Listing};

/// Every file of the record, by its name below `data/`.
///
/// # Errors
/// Which file could not be written.
pub fn files(compiled: &Compiled) -> Result<Vec<(String, Vec<u8>)>, String> {
    let tables: Vec<Table> =
        compiled.published.table.iter().map(|it| table(compiled, it)).collect::<Result<_, _>>()?;
    let mut files = vec![
        ("README.md".to_owned(), readme::readme(compiled, &tables).into_bytes()),
        ("LICENSE.txt".to_owned(), compiled.published.terms.clone().into_bytes()),
    ];
    for table in &tables {
        files.extend(table.files()?);
    }
    files.extend(map::files(compiled, &tables)?);
    Ok(files)
}

fn table<'a>(compiled: &Compiled, listing: &'a Listing) -> Result<Table<'a>, String> {
    let record = &compiled.record;
    match listing.name.as_str() {
        "states" => {
            let notice = Some(compiled.published.codes.clone());
            Table::of(compiled, listing, notice, states::rows(record))
        }
        "mechanisms" => Table::of(compiled, listing, None, mechanisms::rows(record)),
        "agreements" => Table::of(compiled, listing, None, agreements::rows(record)),
        "summits" => Table::of(compiled, listing, None, summits::rows(record)),
        "claims" => Table::of(compiled, listing, None, claims::rows(record)),
        "sources" => Table::of(compiled, listing, None, sources::rows(record)),
        other => Err(format!("data.toml: found table {other:?}, which is no list of the record")),
    }
}

/// JSON that a reader can follow, with a line's end after it.
pub(super) fn pretty(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}
