use yew::prelude::*;

use super::ground::{again, named, outline};
use crate::geo::Tier;
use crate::model::Iso;
use crate::ui::atlas::Atlas;
use crate::ui::part::{all, el, tag};

/// Tier from which claim lines show: about three times the overview on a desk screen.
const CLAIMS_FROM: u8 = 9;

/// Shore, lakes, borders, Pakistan's outline, and what is not settled on top.
///
/// Pakistan's outline holds only settled stretches, so it stops where a disputed line begins.
pub(super) fn lines(atlas: Atlas, open: &[Iso]) -> Html {
    let defs = vec![named(atlas, "pakistan"), named(atlas, "disputed"), named(atlas, "control")];
    let open = open.iter().map(|it| {
        let href = ["#s-", &it.upper()].concat();
        let one = |class: &'static str| tag!("use", ["href" = href.clone(), "class" = class], vec![]);
        all(vec![one("state-current-case"), one("state-current")])
    });
    let lines = [
        ("#pakistan", "pakistan-case"),
        ("#pakistan", "pakistan-line"),
        ("#disputed", "dispute-case"),
        ("#disputed", "dispute-line"),
        ("#control", "dispute-case"),
        ("#control", "control-line"),
    ];
    let parts = vec![
        el("defs", "", defs),
        again("#land", "coast"),
        outline(atlas, "lakes", "lake"),
        outline(atlas, "borders", "border"),
        all(open.collect()),
        all(lines.map(|(href, class)| again(href, class)).into()),
    ];
    el("g", "lines", parts)
}

/// Lines of claims, as fine dots, for those who look closely.
pub(super) fn claims(atlas: Atlas, tier: Option<Tier>) -> Html {
    let shown = if tier.is_some_and(|it| it.number() >= CLAIMS_FROM) { "yes" } else { "no" };
    let d = atlas.outline("claims");
    tag!("path", ["data-outline" = "claims", "d" = d, "data-shown" = shown, "class" = "claim-line"], vec![])
}
