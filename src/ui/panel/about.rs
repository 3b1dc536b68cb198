use yew::prelude::*;

use super::files::{files, single};
use super::head::plain;
use crate::model::Section;
use crate::ui::part::{all, para, tag, text};
use crate::ui::place::Place;

/// How the record was made, how borders are drawn, licences, privacy, accessibility.
pub(super) fn about(place: &Place) -> Html {
    let record = place.atlas.record();
    all(vec![
        plain(place, record.words.say("about.title")),
        para("dek", record.words.say("about.dek")),
        sections(&record.about),
        files(place, &["states", "mechanisms", "agreements", "summits", "claims", "sources"]),
        single(place),
    ])
}

/// Sections of text, each with a name that links lead to.
pub(super) fn sections(sections: &[Section]) -> Html {
    let part = |it: &Section| {
        let title = [it.id.as_str(), "-title"].concat();
        let id = it.id.clone();
        let heading = tag!("h2", ["id" = title.clone(), "class" = "section__title"], vec![text(&it.title)]);
        let mut parts = vec![heading];
        parts.extend(it.paragraphs.iter().map(|it| para("prose", it)));
        tag!("section", ["id" = id, "aria-labelledby" = title, "tabindex" = "-1", "class" = "section"], parts)
    };
    all(sections.iter().map(part).collect())
}
