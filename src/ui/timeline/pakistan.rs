use yew::prelude::*;

use super::percent;
use crate::geo::short;
use crate::model::{Date, Iso, Span};
use crate::ui::atlas::Atlas;

/// Pakistan's own line under the years: dotted before it had a standing, thin as an observer, thick as a member.
pub(super) fn pakistan(atlas: Atlas) -> Html {
    let record = atlas.record();
    let Some(state) = record.state(Iso::PAKISTAN) else { return Html::default() };
    let segment = |from: f64, to: f64, status: &'static str| {
        let style = format!("--from:{};--to:{}", short(from), short(to));
        html! { <span class="line__segment" {style} data-status={status}></span> }
    };
    let ends =
        |span: &Span| (percent(record, span.from), percent(record, span.to.unwrap_or(record.edition.as_of)));
    let first = state.status.first().map_or(100.0, |it| percent(record, it.from));
    let begins = Date { year: record.edition.first_year, month: 1, day: 1 };
    html! {
        <div class="line" aria-hidden="true">
            { segment(percent(record, begins), first, "none") }
            { for state.status.iter().map(|it| { let (from, to) = ends(it); segment(from, to, it.status.slug()) }) }
            <span class="line__name">{ &state.name }</span>
            { for state.status.iter().map(|it| html! {
                <span class="line__ring" style={super::at(percent(record, it.from))}>
                    <span class="line__label">
                        { record.words.say(&format!("line.{}", it.status.slug())) }{ " " }{ it.from.year }
                    </span>
                </span>
            }) }
        </div>
    }
}
