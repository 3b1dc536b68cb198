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
use super::place::Place;
use super::still::Still;
use super::year::counts;
use crate::geo::short;
use crate::model::{Date, Record};
use crate::state::Tools;

/// The strip with play at its start.
pub(super) fn timeline(place: &Place, tools: &Tools) -> Html {
    let record = place.atlas.record();
    html! {
        <section class="timeline" aria-label={place.atlas.say("timeline.label")} style={format!("--years:{}", record.years().count())}>
            { play(place.atlas, &place.view, tools.playing) }
            <Still place={place.clone()} draw={drawn as fn(&Place) -> Html} />
        </section>
    }
}

/// Years as a slider, and Pakistan's line. The slider needs the script; marks are links and work without.
fn drawn(place: &Place) -> Html {
    let (atlas, year) = (place.atlas, place.view.year);
    let record = atlas.record();
    let (first, last) = record.years().into_inner();
    let value = format!("{year}, {}", counts(record, record.counts(year)));
    let events: Vec<String> = event_years(record, place.view.page).iter().map(u16::to_string).collect();
    html! {
        <>
            <div class="timeline__axis">
                { marks(place) }
                { axis(atlas, year) }
                <input class="timeline__range" id="years" type="range" name="year" min={first.to_string()} max={last.to_string()}
                    step="1" value={year.to_string()} aria-label={atlas.say("timeline.year")} aria-valuetext={value}
                    data-events={events.join(" ")} data-needs="script" autocomplete="off" />
                <span class="timeline__knob" style={middle(record, year)} aria-hidden="true">{ year }</span>
            </div>
            { pakistan(atlas) }
        </>
    }
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
    format!("--at:{}", short(percent))
}
