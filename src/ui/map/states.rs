use yew::prelude::*;

use super::names::small;
use crate::geo::short;
use crate::model::{Entity, Iso, Kind, State, Status};
use crate::state::Page;
use crate::ui::part::{all, keyed, tag};
use crate::ui::place::Place;
use crate::ui::status_text::named_in_year;

/// Every state as a link over its shape, filled by its standing in the year.
pub(super) fn states(place: &Place) -> Html {
    all(place.atlas.states().map(|(at, state)| shape(place, at, state)).collect())
}

fn shape(place: &Place, at: usize, state: &State) -> Html {
    let record = place.atlas.record();
    let status = record.status(state, place.view.year);
    let page = Page::Of(Entity { kind: Kind::State, at });
    let iso = state.iso3.upper();
    let path = place.atlas.outline(&iso);
    let label = named_in_year(record, state, place.view.year);
    let id = ["s-", &iso].concat();
    let drawn = !path.is_empty();
    let pattern =
        matches!(status, Status::Member | Status::Observer | Status::DialoguePartner | Status::Partner);
    let mut inside = Vec::new();
    if drawn {
        let href = ["#", &id].concat();
        let fill = if pattern { ["url(#", status.slug(), ")"].concat() } else { "none".to_owned() };
        inside.push(tag!(
            "path",
            ["id" = id, "data-outline" = iso.clone(), "d" = path, "class" = "state__shape"],
            vec![]
        ));
        inside.push(tag!("use", ["href" = href, "fill" = fill, "class" = "state__pattern"], vec![]));
    }
    inside.push(marker(place, state.iso3, drawn));
    let shape = tag!(
        "a",
        [
            "href" = place.href(page),
            "data-iso" = iso.clone(),
            "data-status" = status.slug(),
            "aria-label" = label,
            "aria-current" = place.current(page),
            "class" = "state",
        ],
        inside
    );
    keyed(&iso, shape)
}

/// A dot of its own for a state without a shape or too small to press, in pixels whatever the zoom: a stroke without length.
fn marker(place: &Place, iso: Iso, drawn: bool) -> Html {
    let Some(name) = place.atlas.chart.name(iso).filter(|it| small(it) || !drawn) else {
        return Html::default();
    };
    let d = ["M", &short(name.at.x), " ", &short(name.at.y), "h.01"].concat();
    let part = |class: &'static str| tag!("path", ["d" = d.clone(), "class" = class], vec![]);
    let parts = ["dot__reach", "dot__rim", "dot__fill"].map(part).into();
    tag!("g", ["transform" = "rotate(-10)", "class" = "dot"], parts)
}
