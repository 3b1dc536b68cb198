use yew::prelude::*;

use super::middle;
use crate::ui::atlas::Atlas;

/// A tick a year, a number every fifth, for the eye only: the slider says the year to everyone.
pub(super) fn axis(atlas: Atlas, year: u16) -> Html {
    let record = atlas.record();
    let years = record.years();
    let first = *years.start();
    html! {
        <div class="axis" aria-hidden="true">
            for it in years {
                <span class="axis__tick" style={middle(record, it)} data-major={((it - first).is_multiple_of(5)).then_some("yes")}>
                    if (it - first).is_multiple_of(5) && it.abs_diff(year) > 1 { <span class="axis__year">{ it }</span> }
                </span>
            }
        </div>
    }
}
