use yew::prelude::*;

use super::part::{all, el, tag, text};
use super::place::Place;
use crate::model::{Entity, Kind};
use crate::state::Page;

/// One link a theme, after the overview, with how many claims it holds.
pub(super) fn theme_row(place: &Place) -> Html {
    let record = place.atlas.record();
    let count = |id: &str| record.claims.iter().filter(|claim| claim.theme == id).count();
    let overview = theme(place, Page::Overview, None, &record.overview.short, count(&record.overview.id));
    let themes = place.view.themes(record).into_iter().map(|at| {
        let it = &record.themes[at];
        theme(
            place,
            Page::Of(Entity { kind: Kind::Theme, at }),
            Some(it.id.clone()),
            &it.short,
            count(&it.id),
        )
    });
    let rows = vec![el("li", "", vec![overview]), all(themes.map(|it| el("li", "", vec![it])).collect())];
    let label = place.atlas.say("themes.label");
    tag!("nav", ["aria-label" = label, "class" = "themes"], vec![el("ul", "themes__row", rows)])
}

fn theme(place: &Place, page: Page, id: Option<String>, name: &str, claims: usize) -> Html {
    let (href, current) = (place.href(page), place.current(page));
    let mut name = vec![text(name)];
    if claims > 0 {
        let said = place.atlas.record().words.count("claims.count", claims);
        name.push(tag!(
            "sup",
            ["aria-label" = said, "role" = "img", "class" = "themes__claims"],
            vec![text(&claims.to_string())]
        ));
    }
    tag!("a", ["href" = href, "data-theme" = id, "aria-current" = current, "class" = "themes__link"], name)
}
