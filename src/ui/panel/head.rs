use yew::prelude::*;

use super::tools::{tool, tools};
use crate::model::{Entity, Record, Words};
use crate::state::Page;
use crate::ui::glyph::{BACK, ON};
use crate::ui::part::{self, el, tag, text};
use crate::ui::place::Place;

/// “Theme 4 of 8”.
pub fn position(record: &Record, entity: Entity) -> String {
    let Entity { kind, at } = entity;
    record.words.fill(
        &format!("position.{}", kind.slug()),
        &[("at", &(at + 1).to_string()), ("of", &kind.len(record).to_string())],
    )
}

/// Where the page stands among its kind, with the ones before and after, what can be done with it, and its title.
pub(super) fn head(place: &Place, entity: Entity, title: &str) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let (kind, count) = (entity.kind, entity.kind.len(record));
    let position = position(record, entity);
    let step = |at: usize, key: &str, path: &'static str| {
        let entity = Entity { kind, at };
        let name = words.fill(key, &[("name", &entity.name(record))]);
        tool(place.href(Page::Of(entity)), name.into(), path)
    };
    let steps = match count {
        0 | 1 => Vec::new(),
        _ => vec![
            step((entity.at + count - 1) % count, "crumb.before", BACK),
            el("span", "", vec![text(&position)]),
            step((entity.at + 1) % count, "crumb.after", ON),
        ],
    };
    let steps = tag!("nav", ["aria-label" = place.atlas.say("crumb.label"), "class" = "crumb"], steps);
    under(place, steps, title)
}

/// The head of a page that is no entity's.
pub(super) fn plain(place: &Place, title: &str) -> Html {
    under(place, el("span", "", Vec::new()), title)
}

/// A title under its row of tools.
fn under(place: &Place, start: Html, title: &str) -> Html {
    let title = tag!("h1", ["id" = "title", "tabindex" = "-1", "class" = "panel__title"], vec![text(title)]);
    el("header", "panel__head", vec![el("div", "panel__bar", vec![start, tools(place)]), title])
}

/// What sort of thing the page is about, with the shape of its pin, and where and when.
pub(super) fn kind_line(shape: &'static str, said: &[String]) -> Html {
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    el("p", "standing", vec![part::shape(shape), text(&said.join(" · "))])
}

/// A section under a heading; nothing where it would be empty.
pub(super) fn section(words: &Words, key: &str, inside: Html) -> Html {
    if part::is_nothing(&inside) {
        return Html::default();
    }
    el("section", "section", vec![heading(words, key), inside])
}

fn heading(words: &Words, key: &str) -> Html {
    el("h2", "section__title", vec![text(words.say(key))])
}

/// The same with a name that links lead to.
pub(super) fn named_section(words: &Words, id: &'static str, key: &str, inside: Html) -> Html {
    let parts = vec![heading(words, key), inside];
    tag!("section", ["id" = id, "tabindex" = "-1", "class" = "section"], parts)
}

/// Terms and what they hold, as a list; rows without an answer are left out.
pub(super) fn terms(words: &Words, rows: Vec<(&'static str, Option<Html>)>) -> Html {
    let row = |(key, answer): (&str, Option<Html>)| {
        let term = el("dt", "", vec![text(words.say(key))]);
        answer.map(|it| el("div", "terms__row", vec![term, el("dd", "", vec![it])]))
    };
    el("dl", "terms", rows.into_iter().filter_map(row).collect())
}
