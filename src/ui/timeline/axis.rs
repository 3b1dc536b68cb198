use yew::prelude::*;

use super::middle;
use crate::ui::atlas::Atlas;
use crate::ui::part::{tag, text};

/// Years from the chosen one whose number the knob would cover: in any frame, and in a narrow one.
const COVERED: [u16; 2] = [2, 4];

/// A tick a year, a number every fifth, for the eye only: the slider says the year to everyone.
pub(super) fn axis(atlas: Atlas, year: u16) -> Html {
    let record = atlas.record();
    let years = record.years();
    let first = *years.start();
    let tick = |it: u16| {
        let (major, away) = ((it - first).is_multiple_of(5), it.abs_diff(year));
        let mut inside = Vec::new();
        if major && away > COVERED[0] {
            // Every tenth in a narrow frame.
            let roomy = (!(it - first).is_multiple_of(10) || away <= COVERED[1]).then_some("yes");
            let number = vec![text(&it.to_string())];
            inside.push(tag!("span", ["data-roomy" = roomy, "class" = "axis__year"], number));
        }
        let major = major.then_some("yes");
        tag!("span", ["style" = middle(record, it), "data-major" = major, "class" = "axis__tick"], inside)
    };
    tag!("div", ["aria-hidden" = "true", "class" = "axis"], years.map(tick).collect())
}
