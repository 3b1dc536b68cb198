//! Verdicts as readers see them: a shape, a word and a colour, in this order of weight.

use yew::prelude::*;

use super::part::{el, tag, text};
use crate::model::{Record, Verdict};

/// The shape on a grid of 20: what is filled or drawn first, and what is drawn upon it.
pub fn paths(verdict: Option<Verdict>) -> [&'static str; 2] {
    const DISC: &str = "M10 2a8 8 0 0 1 0 16 8 8 0 0 1 0-16z";
    match verdict {
        Some(Verdict::Supported) => [DISC, "M6.2 10.3l2.6 2.6 5-5.4"],
        Some(Verdict::PartlySupported) => [DISC, "M10 2a8 8 0 0 1 0 16z"],
        Some(Verdict::Outdated) => [DISC, "M10 5.2V10l3.2 2.2"],
        Some(Verdict::NotFound) => [DISC, ""],
        Some(Verdict::Contradicted) => ["M10 1l9 9-9 9-9-9z", "M7 7l6 6M13 7l-6 6"],
        Some(Verdict::Opinion) => [
            "M10 2.5a8 6.8 0 0 1 0 13.6l-4.8 2.4.7-3.4A8 6.8 0 0 1 10 2.5z",
            "M8.3 7v2.2L7 11M12.8 7v2.2L11.5 11",
        ],
        None => ["M4 10h12", ""],
    }
}

/// A verdict's shape; a passage that is not rated has a dash.
#[inline(never)]
pub(super) fn verdict_glyph(verdict: Option<Verdict>) -> Html {
    let [body, mark] = paths(verdict);
    let path = |class: &'static str, d: &'static str| tag!("path", ["class" = class, "d" = d], vec![]);
    tag!(
        "svg",
        [
            "viewBox" = "0 0 20 20",
            "aria-hidden" = "true",
            "data-tone" = Verdict::slug_of(verdict),
            "class" = "glyph"
        ],
        vec![path("glyph__body", body), path("glyph__mark", mark)]
    )
}

/// A verdict's word; a passage without one is not rated.
pub(super) fn verdict_word(record: &Record, verdict: Option<Verdict>) -> String {
    record.words.say(&["verdict.", Verdict::slug_of(verdict)].concat()).to_owned()
}

/// What a verdict means.
pub(super) fn verdict_meaning(record: &Record, verdict: Option<Verdict>) -> String {
    record.words.say(&["verdict-means.", Verdict::slug_of(verdict)].concat()).to_owned()
}

/// A verdict's shape and word.
pub(super) fn verdict_label(record: &Record, verdict: Option<Verdict>) -> Html {
    let word = el("b", "verdict__word", vec![text(&verdict_word(record, verdict))]);
    tag!(
        "span",
        ["data-tone" = Verdict::slug_of(verdict), "class" = "verdict"],
        vec![verdict_glyph(verdict), word]
    )
}
