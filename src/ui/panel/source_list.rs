use yew::prelude::*;

use super::head::plain;
use super::references::entry;
use crate::model::{Source, SourceKind};
use crate::ui::part::{all, el, para, tag, text};
use crate::ui::place::Place;

/// Everything cited, by kind, nearest to the events first.
pub(super) fn sources(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let one = |it: &Source| tag!("li", ["id" = it.id.clone()], vec![entry(record, it)]);
    let part = |kind: SourceKind| {
        let list: Vec<Html> = record.sources.iter().filter(|it| it.kind == kind).map(one).collect();
        let title = words.say(&["source-kind-many.", kind.slug()].concat()).to_owned();
        let title = [&title, " (", &list.len().to_string(), ")"].concat();
        let title = el("h2", "section__title", vec![text(&title)]);
        el("section", "section", vec![title, el("ul", "sources__list", list)])
    };
    let mut parts = vec![
        plain(place, words.say("sources.title")),
        para("dek", &words.fill("sources.dek", &[("n", &record.sources.len().to_string())])),
        para("aside", words.say("sources.explained")),
    ];
    parts.extend(SourceKind::ALL.into_iter().map(part));
    all(parts)
}
