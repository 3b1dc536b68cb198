use crate::model::Record;

/// What must be known of borders and names before an outline or a place is drawn elsewhere.
pub(super) fn borders(record: &Record) -> String {
    let section = record.about.iter().find(|it| it.id == "borders");
    section.map_or_else(|| record.words.say("map.borders").to_owned(), |it| it.paragraphs.join(" "))
}
