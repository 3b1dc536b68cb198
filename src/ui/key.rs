use yew::prelude::*;

use super::menu::pressed;
use super::part::{all, el, link, tag, text};
use super::place::Place;
use crate::model::Status;
use crate::state::Page;

/// What the fills and lines of the map mean, with how many states each has in the year. A standing is a button that
/// takes its states off the map and the table, and puts them back.
///
/// The reader folds it, without a script too; on a phone it is one line that scrolls.
pub(super) fn key(place: &Place) -> Html {
    let (atlas, year) = (place.atlas, place.view.year);
    let counts = atlas.record().counts(year);
    let shown = Status::ALL.into_iter().filter(|&it| it != Status::None && counts.get(it) > 0);
    let name = |status: Status| atlas.text(&["key.", status.slug()].concat());
    let row = |inside: Vec<Html>| el("li", "key__row", inside);
    let mut rows = Vec::new();
    for status in shown {
        let inside = vec![
            swatch(status),
            el("span", "key__name", vec![name(status)]),
            el("span", "key__count", vec![text(&counts.get(status).to_string())]),
        ];
        let button = tag!(
            "button",
            [
                "type" = "button",
                "data-action" = "filter",
                "data-value" = status.slug(),
                "aria-pressed" = pressed(place.setup.shows(status)),
                "class" = "key__button",
            ],
            inside
        );
        rows.push(row(vec![button]));
    }
    let back = || {
        let said = vec![atlas.text("key.show-all")];
        row(vec![tag!(
            "button",
            ["type" = "button", "data-action" = "show-all", "class" = "key__button"],
            said
        )])
    };
    // The rest keeps its place in the list, whether this row is there or not.
    let back = if place.setup.hidden.is_empty() { Html::default() } else { back() };
    let told = |swatch: Html, key: &str| row(vec![swatch, el("span", "", vec![atlas.text(key)])]);
    let borders = [place.href(Page::About).as_str(), "#borders"].concat();
    let rows = vec![
        all(rows),
        back,
        told(swatch(Status::None), "key.none"),
        told(fill("disputed"), "key.disputed-area"),
        told(el("span", "swatch swatch--line", vec![]), "key.disputed-line"),
        told(el("span", "swatch swatch--dots", vec![]), "key.control-line"),
        el("li", "key__row key__more", vec![link(borders.into(), atlas.text("key.borders"))]),
    ];
    let hint = tag!("span", ["data-needs" = "script", "class" = "key__hint"], vec![atlas.text("key.hint")]);
    let title = el("summary", "key__title", vec![atlas.text("key.title"), hint]);
    tag!("details", ["open" = "open", "class" = "key"], vec![title, el("ul", "key__rows", rows)])
}

/// A standing's fill and pattern, small.
pub(super) fn swatch(status: Status) -> Html {
    fill(status.slug())
}

#[inline(never)]
fn fill(slug: &'static str) -> Html {
    tag!("span", ["data-status" = slug, "class" = "swatch"], vec![])
}

/// Standings that are off, as one attribute of what shows states; the style sheet does the rest.
pub(super) fn off(place: &Place) -> Option<String> {
    let slugs: Vec<&str> = place.setup.hidden.iter().map(|it| it.slug()).collect();
    (!slugs.is_empty()).then(|| slugs.join(" "))
}
