use yew::prelude::*;

use super::head::{plain, section};
use super::references::References;
use crate::model::{Correction, Entity};
use crate::state::Page;
use crate::ui::part::{all, el, link, list, para, tag, text};
use crate::ui::place::Place;

/// Facts put right, the newest first, and the feeds of them.
pub(super) fn corrections(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let mut refs = References::new(record);
    let rows = record.corrections.iter().map(|it| {
        let date = el("h2", "section__title", vec![text(&words.date(it.date))]);
        let pages = it.about.iter().filter_map(|it| Entity::named(record, it));
        let pages = list("flow", pages.map(|it| el("li", "", vec![place.link(it)])).collect());
        let parts = vec![date, change(place, it, &mut refs), pages];
        tag!("li", ["id" = it.id.clone(), "tabindex" = "-1", "class" = "correction"], parts)
    });
    let rows = list("corrections", rows.collect());
    let feeds = place.atlas.beside(place.view.page).map_or_else(Vec::new, |root| {
        let feed = |file: &str| el("li", "", vec![link([&root, file].concat().into(), text(file))]);
        vec![feed("corrections.atom"), feed("corrections.json")]
    });
    all(vec![
        plain(place, words.say("corrections.title")),
        para("dek", words.say("corrections.dek")),
        rows,
        section(words, "corrections.feeds", list("flow", feeds)),
        refs.list(place),
    ])
}

/// What was said before and what is said now.
fn change(place: &Place, it: &Correction, refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let said = |key: &str, inside: Vec<Html>| {
        el("div", "terms__row", vec![el("dt", "", vec![text(words.say(key))]), el("dd", "", inside)])
    };
    let rows = vec![
        said("corrections.was", vec![text(&it.was)]),
        said("corrections.is", vec![text(&it.is), refs.cite(&it.sources)]),
    ];
    el("dl", "terms", rows)
}

/// What has been put right on a page, and when.
pub(super) fn changes(place: &Place, entity: Entity, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let key = entity.key(record);
    let own = record.corrections.iter().filter(|it| it.about.contains(&key));
    let rows: Vec<Html> = own
        .map(|it| {
            let date = el("p", "known__date", vec![text(&record.words.date(it.date))]);
            el("li", "", vec![date, change(place, it, refs)])
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let every = el("p", "small", vec![place.link_to(Page::Corrections, "corrections.title")]);
    section(&record.words, "corrections.here", all(vec![list("", rows), every]))
}
