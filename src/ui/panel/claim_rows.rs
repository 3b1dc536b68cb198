//! Claims as rows: in full with what was found, or as a line with the verdict.

use yew::prelude::*;

use super::references::References;
use crate::model::{Claim, Entity, Kind, Verdict};
use crate::state::Page;
use crate::ui::part::{el, link, list, para, places, tag, text};
use crate::ui::place::Place;
use crate::ui::verdict::verdict_label;

/// Claims by place in the record, with verdict, finding and sources; each with its id, so that a link leads to it.
pub(super) fn claim_rows(place: &Place, at: &[usize], refs: &mut References) -> Html {
    list("claims", at.iter().map(|&at| row(place, at, refs)).collect())
}

fn row(place: &Place, at: usize, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let it = &record.claims[at];
    let title = el("h3", "claim__says", vec![link(href(place, at), text(&it.says))]);
    let date = record.words.fill("known.as-of", &[("date", &record.words.date(it.as_of))]);
    let parts = vec![
        verdict_label(record, it.verdict),
        title,
        el("p", "claim__finding", vec![text(&it.finding), refs.cite(&it.sources)]),
        para("known__date", &date),
    ];
    marked(it, "claim", parts)
}

/// The same in a line each, without findings.
pub(super) fn claim_lines(place: &Place, at: &[usize]) -> Html {
    let record = place.atlas.record();
    let row = |&at: &usize| {
        let it = &record.claims[at];
        let parts = vec![verdict_label(record, it.verdict), link(href(place, at), text(&it.says))];
        marked(it, "claim claim--line", parts)
    };
    list("claims", at.iter().map(row).collect())
}

fn marked(it: &Claim, class: &'static str, parts: Vec<Html>) -> Html {
    let id = it.id.clone();
    let verdict = it.verdict.map(Verdict::slug);
    tag!(
        "li",
        ["id" = id.clone(), "tabindex" = "-1", "data-claim" = id, "data-verdict" = verdict, "class" = class],
        parts
    )
}

fn href(place: &Place, at: usize) -> AttrValue {
    place.href(Page::Of(Entity { kind: Kind::Claim, at }))
}

/// Claims that a page is touched by, by place in the record.
pub(super) fn touching(place: &Place, entity: Entity) -> Vec<usize> {
    let record = place.atlas.record();
    let key = entity.key(record);
    places(record.claims.len(), &|at| record.claims[at].about.contains(&key))
}
