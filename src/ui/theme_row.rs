use yew::prelude::*;

use super::part::{all, el, tag, text};
use super::place::Place;
use crate::model::{Entity, Kind};
use crate::state::Page;

/// One link a theme, after the overview, with how many claims it holds; folded in a frame of another page.
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
    let inside = vec![el("summary", "themes__now", vec![text(now(place))]), el("ul", "themes__row", rows)];
    let (class, open) =
        if place.view.embed { ("menu themes__fold", None) } else { ("themes__fold", Some("open")) };
    let fold = tag!("details", ["open" = open, "class" = class], inside);
    tag!("nav", ["aria-label" = label, "class" = "themes"], vec![fold])
}

/// What the folded row is called: the open theme, or else the choice that there is.
fn now(place: &Place) -> &str {
    let record = place.atlas.record();
    match (place.view.page, place.view.page.theme().and_then(|at| record.themes.get(at))) {
        (_, Some(theme)) => &theme.short,
        (Page::Overview, None) => &record.overview.short,
        _ => record.words.say("themes.label"),
    }
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
