use super::search;
use crate::model::Record;
use crate::state::View;

/// A search in progress.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What has been typed.
    pub query: String,
    /// Which result Enter opens, from nought.
    pub chosen: usize,
}

/// What a reader does with the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seek {
    /// Opens it, or closes it.
    Toggle,
    /// Has this typed.
    Type(String),
    /// Chooses the next result, or from the last the first.
    Next,
    /// Chooses the result before, or from the first the last.
    Before,
    /// Chooses the first result.
    First,
    /// Chooses the last result.
    Last,
    /// Takes back what was typed; where nothing was, closes it.
    Back,
    /// Closes it.
    Close,
}

impl Search {
    /// The search after that, if it is still open.
    pub fn after(before: Option<Self>, record: &Record, view: &View, seek: Seek) -> Option<Self> {
        let Some(now) = before else { return (seek == Seek::Toggle).then(Self::default) };
        let chosen = match seek {
            Seek::Toggle | Seek::Close => return None,
            Seek::Back => return (!now.query.is_empty()).then(Self::default),
            Seek::Type(query) => return Some(Self { query, chosen: 0 }),
            Seek::First => 0,
            Seek::Next | Seek::Before | Seek::Last => {
                let count = search(record, view, &now.query).shown().count().max(1);
                match seek {
                    Seek::Next => (now.chosen + 1) % count,
                    Seek::Before => (now.chosen + count - 1) % count,
                    _ => count - 1,
                }
            }
        };
        Some(Self { chosen, ..now })
    }
}
