use yew::prelude::*;

use super::detail::detail;
use super::hits::heading;
use crate::state::{Group, Page, everything};
use crate::ui::part::{all, el, link, tag, text};
use crate::ui::place::Place;

/// Links to the parts of the page that lists everything, with how much each holds.
pub(crate) fn shelves(place: &Place, groups: &[Group]) -> Html {
    let here = place.view.page == Page::Search;
    let page = if here { String::new() } else { place.href(Page::Search).to_string() };
    let row = |&group: &Group| {
        let href = [page.as_str(), "#", group.slug()].concat();
        let said = heading(place, group, pages(place, group).len());
        el("li", "", vec![link(href.into(), text(&said))])
    };
    el("ul", "flow", groups.iter().map(row).collect())
}

/// Everything in the record, in groups: what the search looks through, for reading.
pub(crate) fn index(place: &Place) -> Html {
    let section = |&group: &Group| {
        let pages = pages(place, group);
        let title = el("h2", "section__title", vec![text(&heading(place, group, pages.len()))]);
        let list = el("ul", "index", pages.into_iter().map(|it| row(place, it)).collect());
        let id = group.slug();
        tag!("section", ["id" = id, "tabindex" = "-1", "class" = "section"], vec![title, list])
    };
    let mut parts = vec![shelves(place, &Group::ALL)];
    parts.extend(Group::ALL.iter().map(section));
    all(parts)
}

/// The pages of a group, in the record's order.
fn pages(place: &Place, group: Group) -> Vec<(Page, String)> {
    let mut all = everything(place.atlas.record(), &place.view);
    all.retain(|(page, _)| Group::of(*page) == group);
    all
}

fn row(place: &Place, (page, name): (Page, String)) -> Html {
    let detail = el("span", "", vec![text(&detail(place, page))]);
    el("li", "", vec![link(place.href(page), text(&name)), detail])
}
