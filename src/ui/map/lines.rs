use yew::prelude::*;

use crate::geo::Tier;
use crate::model::Iso;
use crate::ui::atlas::Atlas;

/// Tier from which claim lines show: about three times the overview on a desk screen.
const CLAIMS_FROM: u8 = 9;

/// Shore, lakes, borders, Pakistan's outline, and what is not settled on top.
///
/// Pakistan's outline holds only settled stretches, so it stops where a disputed line begins.
pub(super) fn lines(atlas: Atlas, open: Option<Iso>) -> Html {
    html! {
        <g class="lines">
            <defs>
                <path id="pakistan" data-outline="pakistan" d={atlas.outline("pakistan")} />
                <path id="disputed" data-outline="disputed" d={atlas.outline("disputed")} />
                <path id="control" data-outline="control" d={atlas.outline("control")} />
            </defs>
            <use href="#land" class="coast" />
            <path class="lake" data-outline="lakes" d={atlas.outline("lakes")} />
            <path class="border" data-outline="borders" d={atlas.outline("borders")} />
            if let Some(open) = open {
                { for ["state-current-case", "state-current"].map(|class| html! { <use href={format!("#s-{}", open.upper())} {class} /> }) }
            }
            <use href="#pakistan" class="pakistan-case" />
            <use href="#pakistan" class="pakistan-line" />
            <use href="#disputed" class="dispute-case" />
            <use href="#disputed" class="dispute-line" />
            <use href="#control" class="dispute-case" />
            <use href="#control" class="control-line" />
        </g>
    }
}

/// Lines of claims, as fine dots, for those who look closely.
pub(super) fn claims(atlas: Atlas, tier: Option<Tier>) -> Html {
    let shown = if tier.is_some_and(|it| it.number() >= CLAIMS_FROM) { "yes" } else { "no" };
    html! { <path class="claim-line" data-outline="claims" d={atlas.outline("claims")} data-shown={shown} /> }
}
