//! The years 1996 to now: play, a native slider under marks for what happened, and Pakistan's line.

mod axis;
mod captions;
mod happened;
mod lanes;
mod marks;
mod pakistan;
mod play;

use yew::prelude::*;

use self::axis::axis;
pub use self::happened::event_years;
use self::marks::marks;
use self::pakistan::pakistan;
use self::play::play;
use super::part::{all, el, tag, text};
use super::place::Place;
use super::still::still;
use super::year::counts;
use crate::geo::short;
use crate::model::{Date, Record};
use crate::state::Tools;

/// The strip with play at its start.
pub(super) fn timeline(place: &Place, tools: &Tools) -> Html {
    let record = place.atlas.record();
    let label = place.atlas.say("timeline.label");
    let style = ["--years:", &record.years().count().to_string()].concat();
    let parts = vec![play(place.atlas, &place.view, tools.playing), still(place.clone(), drawn)];
    tag!("section", ["aria-label" = label, "style" = style, "class" = "timeline"], parts)
}

/// Years as a slider, and Pakistan's line. The slider needs the script; marks are links and work without.
fn drawn(place: &Place) -> Html {
    let (atlas, year) = (place.atlas, place.view.year);
    let record = atlas.record();
    let (first, last) = record.years().into_inner();
    let number = year.to_string();
    let value = [&number, ", ", &counts(record, record.counts(year))].concat();
    let events: Vec<String> = event_years(record, place.view.page).iter().map(u16::to_string).collect();
    let range = html! {
        <input class="timeline__range" id="years" type="range" name="year" min={first.to_string()} max={last.to_string()}
            step="1" value={number.clone()} aria-label={atlas.say("timeline.year")} aria-valuetext={value}
            data-events={events.join(" ")} data-needs="script" autocomplete="off" />
    };
    let knob = tag!(
        "span",
        ["style" = middle(record, year), "aria-hidden" = "true", "class" = "timeline__knob"],
        vec![text(&number)]
    );
    all(vec![
        el("div", "timeline__axis", vec![marks(place), axis(atlas, year), range, knob]),
        pakistan(atlas),
    ])
}

/// Where a date stands on the axis, in hundredths of it: each year takes an equal share.
fn percent(record: &Record, date: Date) -> f64 {
    let (first, last) = record.years().into_inner();
    let years = f64::from(date.year) + date.fraction() - f64::from(first);
    (years / f64::from(last - first + 1) * 100.0).clamp(0.0, 100.0)
}

/// The middle of a year's share, as style.
fn middle(record: &Record, year: u16) -> String {
    at(percent(record, Date { year, month: 0, day: 0 }))
}

/// A place on the axis as style.
fn at(percent: f64) -> String {
    ["--at:", &short(percent)].concat()
}
