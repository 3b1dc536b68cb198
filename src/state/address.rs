use super::{Page, View, query};
use crate::model::Record;

/// The view at an address: a path below the root and a query. Never fails.
pub fn arrive(record: &Record, path: &str, search: &str) -> View {
    let mut view = View::of(record, Page::at(record, path));
    query::read(record, search, &mut view);
    view
}

/// The canonical address of a view, below the root: path and query.
pub fn address(record: &Record, view: &View) -> String {
    view.page.path(record) + &query::write(record, view)
}
