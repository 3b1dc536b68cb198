use yew::prelude::*;

use super::references::References;
use crate::model::{Date, Entity, Fact, Format, Iso, Kind, Record, Span, State};
use crate::ui::part::{all, aside, el, maybe_aside, para, tag, text, unconfirmed};
use crate::ui::place::Place;
use crate::ui::status_text::{span_dates, status_key};

/// One step of a state's path.
enum Step<'a> {
    /// A standing begins.
    Standing(&'a Span),
    /// Something happened that belongs on the path.
    Fact(&'a str, &'a Fact),
    /// A meeting is to be held there.
    Planned(usize),
}

/// The path line, drawn as on the timeline: a ring a step, a thick line as a member, a dashed one toward what is planned.
pub(super) fn path(place: &Place, state: &State, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let steps = steps(record, state);
    if steps.is_empty() {
        return Html::default();
    }
    let rows: Vec<Html> = steps.iter().map(|(date, it)| row(place, state, *date, it, refs)).collect();
    let pakistan = (state.iso3 == Iso::PAKISTAN).then_some("yes");
    all(vec![tag!("ol", ["data-pakistan" = pakistan, "class" = "path"], rows), doubts(place, state)])
}

/// Every step, the earliest first; those of a day stay in the order they are found.
fn steps<'a>(record: &'a Record, state: &'a State) -> Vec<(Date, Step<'a>)> {
    let mut steps: Vec<(Date, Step)> = Vec::new();
    let mut add = |date: Date, step: Step<'a>| {
        let at = steps.iter().position(|(it, _)| *it > date).unwrap_or(steps.len());
        steps.insert(at, (date, step));
    };
    state.status.iter().for_each(|it| add(it.from, Step::Standing(it)));
    if state.iso3 == Iso::PAKISTAN {
        record.facts.iter().for_each(|it| {
            if let Some(said) = &it.step {
                add(it.date, Step::Fact(said, it));
            }
        });
    }
    for (at, it) in record.summits.iter().enumerate() {
        if it.format == Format::Planned && it.country == state.iso3 {
            add(it.start, Step::Planned(at));
        }
    }
    steps
}

fn row(place: &Place, state: &State, date: Date, step: &Step, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let (planned, said) = match step {
        Step::Standing(it) => {
            let decided = it.decision_date.map(|it| words.fill("span.decided", &[("date", &words.date(it))]));
            let status = el("b", "", vec![text(words.say(&status_key(it.status)))]);
            let event = text(&[". ", &it.event].concat());
            let notes = [unconfirmed(words, it.date_verified), maybe_aside(decided.as_ref())];
            (false, [status, event, refs.cite(&it.sources)].into_iter().chain(notes).collect())
        }
        Step::Fact(said, it) => (false, vec![text(said), refs.cite(&it.sources)]),
        Step::Planned(at) => {
            let link = place.link(Entity { kind: Kind::Summit, at: *at });
            (true, vec![link, refs.cite(&record.summits[*at].sources), aside(words.say("path.planned"))])
        }
    };
    let date_text = el("span", "path__date", vec![text(&words.short_date(date))]);
    let (status, planned) = (state.status_at(date).slug(), planned.then_some("yes"));
    let inside = vec![date_text, el("span", "", said)];
    tag!("li", ["data-status" = status, "data-planned" = planned, "class" = "path__row"], inside)
}

/// What is doubtful about the standings, folded under the line.
fn doubts(place: &Place, state: &State) -> Html {
    let record = place.atlas.record();
    let noted = |it: &Span| {
        let status = place.atlas.say(&status_key(it.status));
        it.note
            .as_ref()
            .map(|note| para("aside", &[status.as_str(), ", ", &span_dates(record, it), ": ", note].concat()))
    };
    let notes: Vec<Html> = state.status.iter().filter_map(noted).collect();
    if notes.is_empty() {
        return Html::default();
    }
    let mut parts = vec![el("summary", "", vec![place.atlas.text("path.notes")])];
    parts.extend(notes);
    el("details", "fold", parts)
}
