use yew::prelude::*;

use super::stand;
use crate::geo::{Name, Tier, Water};
use crate::model::{Iso, Status};
use crate::ui::atlas::Atlas;

/// Names of states and seas, in pixels at every zoom, each from the tier in which it fits its shape.
///
/// For the eye only: the shapes under them carry the same names for everyone.
pub(super) fn names(atlas: Atlas, year: u16, tier: Option<Tier>) -> Html {
    html! {
        <div class="names" aria-hidden="true">
            { for atlas.chart.waters.iter().map(|it| water(atlas, it)) }
            { for atlas.chart.names.iter().map(|it| name(atlas, year, tier, it)) }
        </div>
    }
}

/// Whether a marker stands in for the shape at the overview.
pub(super) fn small(name: &Name) -> bool {
    name.shape_from.number() > 5
}

fn name(atlas: Atlas, year: u16, tier: Option<Tier>, name: &Name) -> Html {
    let record = atlas.record();
    let Some(state) = record.state(name.state) else { return Html::default() };
    let span = state.span_at(record.edition.day_of(year));
    let status = span.map_or(Status::None, |it| it.status);
    let pakistan = state.iso3 == Iso::PAKISTAN;
    let shown = tier.map(|it| if it >= name.from { "yes" } else { "no" });
    let joined = span.filter(|it| it.status == Status::Member).map(|it| it.from.year.to_string());
    html! {
        <span class={classes!("name", pakistan.then_some("name--pakistan"))} key={state.iso3.upper()}
            style={stand(name.at)} data-status={status.slug()} data-from={name.from.number().to_string()}
            data-shown={shown}>
            { &state.name }
            if let Some(year) = joined { <small>{ year }</small> }
        </span>
    }
}

fn water(atlas: Atlas, water: &Water) -> Html {
    html! {
        <span class="name name--water" style={stand(water.at)} data-water={water.id.clone()}>
            { atlas.say(&format!("water.{}", water.id)) }
        </span>
    }
}
