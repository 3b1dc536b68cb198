//! The years 1996 to now: a native slider under marks for what happened, and Pakistan's line.

mod axis;
mod captions;
mod marks;
mod pakistan;

use yew::prelude::*;

use self::axis::axis;
use self::marks::marks;
use self::pakistan::pakistan;
use super::place::Place;
use super::year::counts;
use crate::geo::short;
use crate::model::{Date, Record};

/// Years as a slider. The slider needs the script; marks are links and work without.
pub(super) fn timeline(place: &Place) -> Html {
    let (atlas, year) = (place.atlas, place.view.year);
    let record = atlas.record();
    let (first, last) = record.years().into_inner();
    let value = format!("{year}, {}", counts(record, record.counts(year)));
    html! {
        <section class="timeline" aria-label={atlas.say("timeline.label")} style={format!("--years:{}", last - first + 1)}>
            <div class="timeline__axis">
                { marks(place) }
                { axis(atlas, year) }
                <input class="timeline__range" id="years" type="range" name="year" min={first.to_string()} max={last.to_string()}
                    step="1" value={year.to_string()} aria-label={atlas.say("timeline.year")} aria-valuetext={value}
                    data-needs="script" autocomplete="off" />
                <span class="timeline__knob" style={middle(record, year)} aria-hidden="true">{ year }</span>
            </div>
            { pakistan(atlas) }
        </section>
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
