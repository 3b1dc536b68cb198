use yew::prelude::*;

use super::{at, captions, percent};
use crate::geo::short;
use crate::model::{Date, Iso, Record, Span, State};
use crate::ui::atlas::Atlas;
use crate::ui::part::{el, tag, text};

/// Pakistan's own line under the years: dotted before it had a standing, thin as an observer, thick as a member, with
/// a ring for each turn of it and for each fact that has a caption.
pub(super) fn pakistan(atlas: Atlas) -> Html {
    let record = atlas.record();
    let Some(state) = record.state(Iso::PAKISTAN) else { return Html::default() };
    let segment = |from: f64, to: f64, status: &'static str| {
        let style = ["--from:", &short(from), ";--to:", &short(to)].concat();
        tag!("span", ["style" = style, "data-status" = status, "class" = "line__segment"], vec![])
    };
    let ends = |span: &Span| {
        (percent(record, span.from), percent(record, span.to.unwrap_or(record.edition.reaches)))
    };
    let first = state.status.first().map_or(100.0, |it| percent(record, it.from));
    let begins = Date { year: record.edition.first_year, month: 1, day: 1 };
    let rings = rings(record, state);
    // The name comes first and stands at the start; of the rest, those given first.
    let mut captioned = vec![(0.0, state.name.chars().count())];
    captioned.extend(rings.iter().map(|(at, label)| (*at, label.chars().count())));
    let stands = captions::place(&captioned, 1, &["start", "end"]);
    let mut parts = vec![segment(percent(record, begins), first, "none")];
    for it in &state.status {
        let (from, to) = ends(it);
        parts.push(segment(from, to, it.status.slug()));
    }
    parts.push(el("span", "line__name", vec![text(&state.name)]));
    for ((x, label), stand) in rings.into_iter().zip(stands.into_iter().skip(1)) {
        let label = |it: captions::Stand| {
            tag!("span", ["data-stand" = it.said(), "class" = "line__label"], vec![text(&label)])
        };
        let inside = stand.map(label).into_iter().collect();
        parts.push(tag!("span", ["style" = at(x), "class" = "line__ring"], inside));
    }
    tag!("div", ["aria-hidden" = "true", "class" = "line"], parts)
}

/// What has a ring, as place and label: turns of Pakistan's standing, then facts, the latest first.
fn rings(record: &Record, state: &State) -> Vec<(f64, String)> {
    let words = &record.words;
    let label =
        |what: &str, date: Date| (percent(record, date), [what, " ", &date.year.to_string()].concat());
    let mut rings = Vec::new();
    for it in &state.status {
        rings.push(label(words.say(&["line.", it.status.slug()].concat()), it.from));
    }
    for it in record.facts.iter().rev() {
        if let Some(caption) = &it.caption {
            rings.push(label(caption, it.date));
        }
    }
    rings
}
