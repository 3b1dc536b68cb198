use yew::prelude::*;

use super::part::{all, el, tag, text};
use super::place::Place;
use crate::model::{Entity, Kind};
use crate::state::Page;

/// One link a theme, after the overview.
pub(super) fn theme_row(place: &Place) -> Html {
    let record = place.atlas.record();
    let overview = theme(place, Page::Overview, None, &record.overview.short);
    let themes = place.view.themes(record).into_iter().map(|at| {
        let it = &record.themes[at];
        theme(place, Page::Of(Entity { kind: Kind::Theme, at }), Some(it.id.clone()), &it.short)
    });
    let rows = vec![el("li", "", vec![overview]), all(themes.map(|it| el("li", "", vec![it])).collect())];
    let label = place.atlas.say("themes.label");
    tag!("nav", ["aria-label" = label, "class" = "themes"], vec![el("ul", "themes__row", rows)])
}

fn theme(place: &Place, page: Page, id: Option<String>, name: &str) -> Html {
    let (href, current) = (place.href(page), place.current(page));
    let name = vec![text(name)];
    tag!("a", ["href" = href, "data-theme" = id, "aria-current" = current, "class" = "themes__link"], name)
}
