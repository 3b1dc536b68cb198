//! The panel: the open page in full, with numbered references at its end.

mod about;
mod agreement;
mod facts;
mod head;
mod indicators;
mod lists;
mod mechanism;
mod missing;
mod overview;
mod part;
mod references;
mod search;
mod source_list;
mod state;
mod summit;
mod theme;

use yew::prelude::*;

use super::place::Place;
use crate::model::Kind;
use crate::state::Page;

/// The open page.
pub(super) fn panel(place: &Place) -> Html {
    let inside = match place.view.page {
        Page::Overview => overview::overview(place),
        Page::Of(entity) => match entity.kind {
            Kind::Theme => theme::theme(place, entity.at),
            Kind::State => state::state(place, entity.at),
            Kind::Mechanism => mechanism::mechanism(place, entity.at),
            Kind::Agreement => agreement::agreement(place, entity.at),
            Kind::Summit => summit::summit(place, entity.at),
        },
        Page::Search => search::everything(place),
        Page::Sources => source_list::sources(place),
        Page::About => about::about(place),
        Page::Missing => missing::missing(place),
    };
    html! {
        <article class="panel__inside" key={place.view.page.panel(place.atlas.record())}>
            { inside }
            { colophon(place) }
        </article>
    }
}

/// Which edition this is, how far it reaches, and where borders are explained: one step from every map.
fn colophon(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let edition = &record.edition;
    let dates = [("date", words.date(edition.as_of)), ("reaches", words.date(edition.reaches))];
    let dates: Vec<(&str, &str)> = dates.iter().map(|(key, it)| (*key, it.as_str())).collect();
    html! {
        <footer class="colophon">
            <p>{ words.fill("colophon.edition", &dates) }</p>
            <p>
                <a href={format!("{}#borders", place.href(Page::About))}>{ words.say("colophon.borders") }</a>
                { " " }
                <a href={format!("{}#licences", place.href(Page::About))}>{ words.say("colophon.licence") }</a>
            </p>
        </footer>
    }
}
