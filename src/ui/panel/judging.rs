use yew::prelude::*;

use super::about::sections;
use super::head::{plain, section};
use super::matrix::{matrix, tally};
use crate::model::Verdict;
use crate::state::{Filter, Page};
use crate::ui::part::{all, el, para, places, text};
use crate::ui::place::Place;
use crate::ui::verdict::{verdict_label, verdict_meaning};

/// What each verdict means, how the brief's claims came out, and what could not be checked.
pub(super) fn judging(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let row = |verdict: Option<Verdict>| {
        let (term, meaning) = (verdict_label(record, verdict), text(&verdict_meaning(record, verdict)));
        el("div", "terms__row", vec![el("dt", "", vec![term]), el("dd", "", vec![meaning])])
    };
    let verdicts = Verdict::all_and_none().map(row).collect();
    let every = places(record.claims.len(), &|_| true);
    let claims = place.link_to(Page::Claims, "claims.title");
    all(vec![
        plain(place, words.say("judging.title")),
        para("dek", words.say("judging.dek")),
        section(words, "judging.verdicts", el("dl", "terms", verdicts)),
        section(
            words,
            "claims.drawing",
            all(vec![
                tally(place, &every, Some(Filter::default())),
                matrix(place, &every),
                el("p", "small", vec![claims]),
            ]),
        ),
        sections(&record.judging),
    ])
}
