use yew::prelude::*;

use super::corridors::legend;
use super::groups::groups;
use super::layout::layout;
use super::names::names;
use super::pins::pins;
use super::spots::spots;
use crate::ui::layers::of_pin;
use crate::ui::part::all;
use crate::ui::place::{Lens, Place};

/// Pixels a unit from which meetings that do not bear on the page have their rings: a phone comes nearer first.
const RINGS_FROM: f64 = 0.12;

/// Names and pins, laid out for where the camera last came to rest: moving it moves them without laying them out anew.
pub(super) fn labels(place: &Place) -> Html {
    let lens = place.laid.unwrap_or_else(Lens::unmeasured);
    let mut spots = spots(place.atlas.record(), &place.atlas.chart, &place.view);
    let roomy = lens.sparse_pixels() >= RINGS_FROM;
    spots.retain(|it| place.setup.lays(of_pin(it.shape)) && (roomy || it.bears || it.shape != "meeting"));
    let groups = groups(&spots, lens.sparse_pixels());
    let layout = layout(place, lens, &spots, &groups);
    let layout = layout.as_ref();
    all(vec![legend(place, layout), names(place, lens.tier(), layout), pins(place, &spots, &groups, layout)])
}
