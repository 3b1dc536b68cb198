use yew::prelude::*;

use super::head::{plain, section};
use super::lists::events;
use super::part::para;
use super::references::References;
use super::theme::{argues, known};
use crate::state::Group;
use crate::ui::place::Place;
use crate::ui::search::shelves;
use crate::ui::table::states_table;

/// The whole in short, and the way to everything there is.
pub(super) fn overview(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let theme = &record.overview;
    let mut refs = References::new(record);
    let themes = html! {
        <ol class="theme-list">
            { for place.view.themes(record).into_iter().map(|at| html! {
                <li>{ place.theme_link(at) }<p>{ &record.themes[at].dek }</p></li>
            }) }
        </ol>
    };
    html! {
        <>
            { plain(words.say("overview.title")) }
            { para("dek", &theme.dek) }
            { section(words.say("overview.themes"), themes) }
            { argues(place, theme) }
            { section(words.say("theme.known"), known(place, &theme.known, &mut refs)) }
            { section(words.say("overview.states"), states_table(place)) }
            { section(words.say("theme.events"), events(place, &theme.event, &mut refs)) }
            { section(words.say("search.title"), shelves(place, &[Group::Bodies, Group::Documents, Group::Meetings])) }
            { refs.list(place) }
        </>
    }
}
