//! Corrections of fact for those who follow them: as an object of our own and as a feed.

mod atom;
mod entries;

use super::data::{Envelope, pretty, schema_of};
use super::home::Home;
use crate::content::Compiled;
use crate::state::Page;
use crate::ui::title;

/// The feeds and the schema of the object, by their names below the root.
///
/// # Errors
/// Which file could not be written.
pub fn files(compiled: &Compiled, home: &Home) -> Result<Vec<(String, Vec<u8>)>, String> {
    let record = &compiled.record;
    let envelope = Envelope::new(record, &compiled.published, None, entries::entries(record));
    let json = serde_json::to_value(envelope)
        .map_err(|it| format!("corrections.json: could not be written: {it}"))?;
    let title = title(record, Page::Corrections, &[]);
    let schema = schema_of::<Envelope<entries::Entry>>(&title, record.words.say("corrections.dek"));
    Ok(vec![
        ("corrections.json".to_owned(), pretty(&json)),
        ("corrections.atom".to_owned(), atom::feed(compiled, home).into_bytes()),
        ("data/corrections.schema.json".to_owned(), pretty(&schema)),
    ])
}
