use yew::prelude::*;

use super::head::{plain, section};
use super::lists::{agreements, events, mechanisms, summits};
use super::part::para;
use super::references::References;
use super::theme::{argues, known};
use crate::model::Kind;
use crate::ui::place::Place;
use crate::ui::table::states_table;

/// The whole in short, and the way to everything there is.
pub(super) fn overview(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let theme = &record.overview;
    let mut refs = References::new(record);
    let all = |kind: Kind| (0..kind.len(record)).collect::<Vec<_>>();
    let fold = |key: &str, kind: Kind, inside: Html| {
        let title = words.fill(key, &[("n", &kind.len(record).to_string())]);
        html! { <details class="fold"><summary>{ title }</summary>{ inside }</details> }
    };
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
            { section(words.say("overview.everything"), html! {
                <>
                    { fold("overview.mechanisms", Kind::Mechanism, mechanisms(place, &all(Kind::Mechanism))) }
                    { fold("overview.agreements", Kind::Agreement, agreements(place, &all(Kind::Agreement))) }
                    { fold("overview.summits", Kind::Summit, summits(place, &all(Kind::Summit))) }
                </>
            }) }
            { refs.list(place) }
        </>
    }
}
