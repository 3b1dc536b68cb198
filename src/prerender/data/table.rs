use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::columns::Column;
use super::envelope::Envelope;
use super::{columns, schema, sheet};
use crate::content::{Compiled, Listing};

/// A list of the record, ready to be written in every form.
pub(super) struct Table<'a> {
    /// Its name and what it holds.
    pub(super) listing: &'a Listing,
    /// What its rows hold, in order.
    pub(super) columns: Vec<Column>,
    /// Its rows.
    pub(super) rows: Vec<Map<String, Value>>,
    /// What a row looks like.
    pub(super) schema: Value,
    /// The list as JSON, and its schema.
    json: Value,
    whole: Value,
}

impl<'a> Table<'a> {
    /// Puts rows under a heading.
    pub(super) fn of<T: Serialize + JsonSchema>(
        compiled: &Compiled,
        listing: &'a Listing,
        notice: Option<String>,
        rows: Vec<T>,
    ) -> Result<Self, String> {
        let unwritten = |it| format!("data/{}: could not be written: {it}", listing.name);
        let envelope = Envelope::new(&compiled.record, &compiled.published, notice, rows);
        let json = serde_json::to_value(envelope).map_err(unwritten)?;
        let items = json["items"].as_array().into_iter().flatten();
        let rows = items.filter_map(|it| it.as_object().cloned()).collect();
        let schema = schema::of::<T>(&listing.title, &listing.description);
        let whole = schema::of::<Envelope<T>>(&listing.title, &listing.description);
        Ok(Self { listing, columns: columns::of(&schema), rows, schema, json, whole })
    }

    /// Its files but for the map's: names and bytes.
    pub(super) fn files(&self) -> Result<Vec<(String, Vec<u8>)>, String> {
        let name = &self.listing.name;
        let columns: Vec<&str> =
            self.columns.iter().filter(|it| it.is_in_csv()).map(|it| it.name.as_str()).collect();
        let sheet = sheet::csv(&columns, &self.rows)
            .map_err(|it| format!("data/{name}.csv: could not be written: {it}"))?;
        Ok(vec![
            (format!("{name}.csv"), sheet),
            (format!("{name}.json"), super::pretty(&self.json)),
            (format!("{name}.schema.json"), super::pretty(&self.whole)),
        ])
    }
}
