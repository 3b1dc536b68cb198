use crate::model::Record;

/// Puts every list in the order readers see it in, so that the browser sorts nothing.
pub(super) fn all(record: &mut Record) {
    record.states.sort_by(|a, b| a.name.cmp(&b.name));
    record.agreements.sort_by_key(|it| it.date);
    record.summits.sort_by_key(|it| (it.start, it.body.slug()));
    record.corrections.sort_by_key(|it| std::cmp::Reverse(it.date));
    record.facts.sort_by_key(|it| it.date);
    for claim in &mut record.claims {
        claim.event.sort_by_key(|it| it.date);
    }
    for theme in record.themes.iter_mut().chain([&mut record.overview]) {
        theme.event.sort_by_key(|it| it.date);
    }
}
