use yew::prelude::*;

use super::names::small;
use crate::geo::short;
use crate::model::{Entity, Iso, Kind, State, Status};
use crate::state::Page;
use crate::ui::place::Place;
use crate::ui::status_text::named_in_year;

/// Every state as a link over its shape, filled by its standing in the year.
pub(super) fn states(place: &Place) -> Html {
    html! { <>{ for place.atlas.states().map(|(at, state)| shape(place, at, state)) }</> }
}

fn shape(place: &Place, at: usize, state: &State) -> Html {
    let record = place.atlas.record();
    let status = record.status(state, place.view.year);
    let page = Page::Of(Entity { kind: Kind::State, at });
    let iso = state.iso3.upper();
    let path = place.atlas.outline(&iso);
    let label = named_in_year(record, state, place.view.year);
    let id = format!("s-{iso}");
    let drawn = !path.is_empty();
    let pattern =
        matches!(status, Status::Member | Status::Observer | Status::DialoguePartner | Status::Partner);
    html! {
        <a class="state" key={iso.clone()} href={place.href(page)} data-iso={iso.clone()} data-status={status.slug()}
            aria-label={label} aria-current={place.current(page)}>
            if drawn {
                <path class="state__shape" id={id.clone()} data-outline={iso} d={path} />
                <use class="state__pattern" href={format!("#{id}")}
                    fill={if pattern { format!("url(#{})", status.slug()) } else { "none".to_owned() }} />
            }
            { marker(place, state.iso3, drawn) }
        </a>
    }
}

/// A dot of its own for a state without a shape or too small to press, in pixels whatever the zoom: a stroke without length.
fn marker(place: &Place, iso: Iso, drawn: bool) -> Html {
    let Some(name) = place.atlas.chart.name(iso).filter(|it| small(it) || !drawn) else {
        return Html::default();
    };
    let d = format!("M{} {}h.01", short(name.at.x), short(name.at.y));
    html! {
        <g class="dot" transform="rotate(-10)">
            <path class="dot__reach" d={d.clone()} />
            <path class="dot__rim" d={d.clone()} />
            <path class="dot__fill" {d} />
        </g>
    }
}
