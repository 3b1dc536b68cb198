use yew::prelude::*;

use super::detail::{detail, shape};
use crate::state::{Found, Group, Hit};
use crate::ui::part::{all, el, tag, text};
use crate::ui::place::Place;

/// What was found, group by group.
pub(super) fn hits(place: &Place, found: &Found, chosen: usize) -> Html {
    let mut at = 0;
    let mut groups = Vec::new();
    for (group, total, hits) in &found.groups {
        let id = ["found-", group.slug()].concat();
        let title = text(&heading(place, *group, *total));
        let title = tag!("p", ["id" = id.clone(), "class" = "search__group"], vec![title]);
        let mut rows = Vec::new();
        for hit in hits {
            rows.push(row(place, hit, at, at == chosen));
            at += 1;
        }
        groups.push(tag!("div", ["role" = "group", "aria-labelledby" = id], vec![title, all(rows)]));
    }
    all(groups)
}

/// A group's word, with how much it holds.
pub(super) fn heading(place: &Place, group: Group, count: usize) -> String {
    let word = ["group.", group.slug()].concat();
    let word = place.atlas.record().words.say(&word);
    if group == Group::Suggested { word.to_owned() } else { [word, " (", &count.to_string(), ")"].concat() }
}

/// A link to choose: its shape on the map, its name with what was typed marked, and what tells it from others.
fn row(place: &Place, hit: &Hit, at: usize, chosen: bool) -> Html {
    let alias = hit.alias.as_ref().map(|it| el("bdi", "", vec![text(it)]));
    let name = vec![marked(hit), alias.unwrap_or_default()];
    let inside = vec![
        shape(place, hit.page),
        el("span", "search__name", name),
        el("span", "search__detail", vec![text(&detail(place, hit.page))]),
    ];
    tag!(
        "a",
        [
            "id" = ["found-", &at.to_string()].concat(),
            "role" = "option",
            "tabindex" = "-1",
            "href" = place.href(hit.page),
            "aria-selected" = if chosen { "true" } else { "false" },
            "class" = "search__hit",
        ],
        inside
    )
}

fn marked(hit: &Hit) -> Html {
    let part = |from: usize, to: usize| text(hit.name.get(from..to).unwrap_or_default());
    let mut parts = Vec::new();
    let mut done = 0;
    for it in &hit.marks {
        parts.push(part(done, it.start));
        parts.push(el("mark", "", vec![part(it.start, it.end)]));
        done = it.end;
    }
    parts.push(part(done, hit.name.len()));
    all(parts)
}
