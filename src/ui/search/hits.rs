use yew::prelude::*;

use super::detail::{detail, shape};
use crate::state::{Found, Group, Hit};
use crate::ui::place::Place;

/// What was found, group by group.
pub(super) fn hits(place: &Place, found: &Found, chosen: usize) -> Html {
    let mut at = 0;
    let mut all = Vec::new();
    for (group, total, hits) in &found.groups {
        let id = format!("found-{}", group.slug());
        let title = heading(place, *group, *total);
        let mut rows = Vec::new();
        for hit in hits {
            rows.push(row(place, hit, at, at == chosen));
            at += 1;
        }
        all.push(html! {
            <div role="group" aria-labelledby={id.clone()}>
                <p class="search__group" {id}>{ title }</p>
                { for rows }
            </div>
        });
    }
    html! { <>{ for all }</> }
}

/// A group's word, with how much it holds.
pub(super) fn heading(place: &Place, group: Group, count: usize) -> String {
    let word = ["group.", group.slug()].concat();
    let word = place.atlas.record().words.say(&word);
    if group == Group::Suggested { word.to_owned() } else { format!("{word} ({count})") }
}

/// A link to choose: its shape on the map, its name with what was typed marked, and what tells it from others.
fn row(place: &Place, hit: &Hit, at: usize, chosen: bool) -> Html {
    html! {
        <a class="search__hit" id={format!("found-{at}")} role="option" tabindex="-1" href={place.href(hit.page)}
            aria-selected={if chosen { "true" } else { "false" }}>
            { shape(place, hit.page) }
            <span class="search__name">
                { marked(hit) }
                if let Some(alias) = &hit.alias { <bdi>{ alias }</bdi> }
            </span>
            <span class="search__detail">{ detail(place, hit.page) }</span>
        </a>
    }
}

fn marked(hit: &Hit) -> Html {
    let part = |from: usize, to: usize| hit.name.get(from..to).unwrap_or_default().to_owned();
    let mut parts = Vec::new();
    let mut done = 0;
    for it in &hit.marks {
        parts.push(Html::from(part(done, it.start)));
        parts.push(html! { <mark>{ part(it.start, it.end) }</mark> });
        done = it.end;
    }
    parts.push(Html::from(part(done, hit.name.len())));
    html! { <>{ for parts }</> }
}
