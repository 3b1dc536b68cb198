use yew::prelude::*;

use super::middle;
use crate::ui::atlas::Atlas;

/// Years from the chosen one whose number the knob would cover: in any frame, and in a narrow one.
const COVERED: [u16; 2] = [2, 4];

/// A tick a year, a number every fifth, for the eye only: the slider says the year to everyone.
pub(super) fn axis(atlas: Atlas, year: u16) -> Html {
    let record = atlas.record();
    let years = record.years();
    let first = *years.start();
    html! {
        <div class="axis" aria-hidden="true">
            for it in years {
                <span class="axis__tick" style={middle(record, it)} data-major={((it - first).is_multiple_of(5)).then_some("yes")}>
                    if (it - first).is_multiple_of(5) && it.abs_diff(year) > COVERED[0] {
                        // Every tenth in a narrow frame.
                        <span class="axis__year" data-roomy={(!(it - first).is_multiple_of(10) || it.abs_diff(year) <= COVERED[1]).then_some("yes")}>{ it }</span>
                    }
                </span>
            }
        </div>
    }
}
