use yew::prelude::*;

use super::detail::detail;
use super::hits::heading;
use crate::state::{Group, Page, everything};
use crate::ui::place::Place;

/// Links to the parts of the page that lists everything, with how much each holds.
pub(crate) fn shelves(place: &Place, groups: &[Group]) -> Html {
    let here = place.view.page == Page::Search;
    let page = if here { String::new() } else { place.href(Page::Search).to_string() };
    html! {
        <ul class="flow">
            { for groups.iter().map(|&group| html! {
                <li><a href={format!("{page}#{}", group.slug())}>{ heading(place, group, pages(place, group).len()) }</a></li>
            }) }
        </ul>
    }
}

/// Everything in the record, in groups: what the search looks through, for reading.
pub(crate) fn index(place: &Place) -> Html {
    html! {
        <>
            { shelves(place, &Group::ALL) }
            { for Group::ALL.into_iter().map(|group| {
                let pages = pages(place, group);
                html! {
                    <section class="section" id={group.slug()} tabindex="-1">
                        <h2 class="section__title">{ heading(place, group, pages.len()) }</h2>
                        <ul class="index">{ for pages.into_iter().map(|it| row(place, it)) }</ul>
                    </section>
                }
            }) }
        </>
    }
}

/// The pages of a group, in the record's order.
fn pages(place: &Place, group: Group) -> Vec<(Page, String)> {
    let mut all = everything(place.atlas.record(), &place.view);
    all.retain(|(page, _)| Group::of(*page) == group);
    all
}

fn row(place: &Place, (page, name): (Page, String)) -> Html {
    html! { <li><a href={place.href(page)}>{ name }</a><span>{ detail(place, page) }</span></li> }
}
