use crate::model::{Citation, Entity, Record};
use crate::state::Page;

/// Ids of what is cited, each once, in the order met.
pub(in crate::prerender) fn ids<'a>(
    record: &Record,
    cited: impl IntoIterator<Item = &'a Citation>,
) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for source in cited.into_iter().filter_map(|&it| record.source(it)) {
        if !ids.contains(&source.id) {
            ids.push(source.id.clone());
        }
    }
    ids
}

/// Address of an entity's page below the site's root.
pub(super) fn page(record: &Record, entity: Entity) -> String {
    Page::Of(entity).path(record)
}

/// Addresses of pages that authors name as `mechanism:rats`.
pub(in crate::prerender) fn pages(record: &Record, names: &[String]) -> Vec<String> {
    names.iter().filter_map(|it| Entity::named(record, it)).map(|it| page(record, it)).collect()
}
