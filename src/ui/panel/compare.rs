use yew::prelude::*;

use super::indicators::{bar, figure};
use super::lists::agreements;
use super::references::References;
use super::tools::tool;
use crate::model::{Entity, Kind, Measure, Span, State, share};
use crate::ui::glyph::CLOSE;
use crate::ui::key::swatch;
use crate::ui::part::{all, el, list, para, places, tag, text};
use crate::ui::place::Place;
use crate::ui::status_text::{in_year, status_key};

/// Which states can stand beside the open one: links that put one in or take it out, members first.
pub(super) fn choose(place: &Place, open: usize) -> Html {
    let record = place.atlas.record();
    let mut chips = Vec::new();
    for members in [true, false] {
        for (at, state) in record.states.iter().enumerate() {
            if at != open && record.status(state, place.view.year).is_member() == members {
                let chosen = place.view.with.contains(&at).then_some("true");
                let href = place.href_beside(toggled(&place.view.with, at));
                let link = tag!(
                    "a",
                    ["href" = href, "aria-current" = chosen, "class" = "chip"],
                    vec![text(&state.name)]
                );
                chips.push(el("li", "", vec![link]));
            }
        }
    }
    let parts = vec![
        el("summary", "", vec![text(record.words.say("compare.choose"))]),
        list("chips", chips),
        para("small", record.words.say("compare.most")),
    ];
    tag!("details", ["data-needs" = "script", "class" = "fold fold--lead"], parts)
}

/// The states chosen after a press: one more, one less, or, where there are two, another in the place of the last.
fn toggled(with: &[usize], at: usize) -> Vec<usize> {
    let mut next = with.to_vec();
    next.retain(|it| *it != at);
    if next.len() == with.len() {
        next.truncate(1);
        next.push(at);
    }
    next
}

/// “Pakistan and India”.
pub(super) fn names(place: &Place, open: usize) -> String {
    let record = place.atlas.record();
    let name = |at: &usize| record.states[*at].name.as_str();
    match place.view.with.as_slice() {
        [b] => record.words.fill("compare.two", &[("a", name(&open)), ("b", name(b))]),
        [b, c, ..] => {
            record.words.fill("compare.three", &[("a", name(&open)), ("b", name(b)), ("c", name(c))])
        }
        [] => name(&open).to_owned(),
    }
}

/// The open state and those chosen, a column each.
pub(super) fn compare(place: &Place, open: usize, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let columns: Vec<usize> = [open].into_iter().chain(place.view.with.iter().copied()).collect();
    let each = |key: &str, cell: &mut dyn FnMut(&State) -> Html| {
        rows(words.say(key), columns.iter().map(|&at| el("td", "", vec![cell(&record.states[at])])).collect())
    };
    let links = |kind: Kind, wanted: &dyn Fn(usize) -> bool| {
        let all = kind.each(record).filter(|it| wanted(it.at));
        list("plain", all.map(|it| el("li", "", vec![place.link(it)])).collect())
    };
    let shared: Vec<usize> = places(record.agreements.len(), &|it| {
        columns.iter().all(|&at| record.agreements[it].parties.contains(&record.states[at].iso3))
    });
    let shared = match shared.is_empty() {
        true => para("prose", words.say("compare.no-agreement")),
        false => agreements(place, &shared),
    };
    let mut parts = vec![
        el("caption", "", vec![text(&words.fill("compare.caption", &[("date", &place.date())]))]),
        el("thead", "", vec![el("tr", "", columns.iter().map(|&at| heading(place, at)).collect())]),
        each("compare.standing", &mut |it| {
            let year = place.view.year;
            el(
                "span",
                "states__status",
                vec![swatch(record.status(it, year)), text(&in_year(record, it, year))],
            )
        }),
        each("state.path", &mut |it| {
            let step = |it: &Span, refs: &mut References| {
                let said = [&words.short_date(it.from), " ", words.say(&status_key(it.status))].concat();
                el("p", "", vec![text(&said), refs.cite(&it.sources)])
            };
            all(it.status.iter().map(|it| step(it, refs)).collect())
        }),
    ];
    for measure in Measure::ALL {
        let of = |state: &State| record.indicators.iter().find(|it| it.state == state.iso3);
        let values = columns.iter().filter_map(|&at| of(&record.states[at])).map(|it| measure.of(it));
        let most = values.max().unwrap_or(1);
        parts.push(each(measure.key(), &mut |state| match of(state) {
            Some(it) => all(vec![figure(place, it, measure, refs), bar(share(measure.of(it), most))]),
            None => para("small", words.say("figure.members-only")),
        }));
    }
    parts.extend([
        each("state.hosted", &mut |it| links(Kind::Summit, &|at| record.summits[at].held_in(it.iso3))),
        each("state.seats", &mut |it| {
            links(Kind::Mechanism, &|at| record.mechanisms[at].seat_country == Some(it.iso3))
        }),
        rows(words.say("compare.agreements"), vec![tag!("td", ["colspan" = "3"], vec![shared])]),
    ]);
    el("table", "compare", parts)
}

/// A column's name, and the way to take it out.
fn heading(place: &Place, at: usize) -> Html {
    let entity = Entity { kind: Kind::State, at };
    let name = entity.name(place.atlas.record());
    let out = place.atlas.record().words.fill("compare.out", &[("name", &name)]);
    let beside = place.view.with.contains(&at);
    let close = || tool(place.href_beside(toggled(&place.view.with, at)), out.into(), CLOSE);
    let close = if beside { close() } else { Html::default() };
    let inside = vec![place.link_saying(entity, name), close];
    tag!("th", ["scope" = "col"], inside)
}

/// A row of cells under a heading as wide as the table, so that three columns find room on a phone.
fn rows(title: &str, cells: Vec<Html>) -> Html {
    let head = tag!("th", ["colspan" = "3", "scope" = "rowgroup"], vec![text(title)]);
    el("tbody", "", vec![el("tr", "", vec![head]), el("tr", "", cells)])
}
