//! The panel: the open page in full, with numbered references at its end.

mod about;
mod agreement;
mod cite;
mod claim;
mod claim_rows;
mod claims;
mod compare;
mod corrections;
mod facts;
mod files;
mod growth;
mod head;
mod indicators;
mod judging;
mod lists;
mod matrix;
mod mechanism;
mod missing;
mod overview;

mod path;
mod references;
mod search;
mod source_list;
mod state;
mod summit;
mod theme;
mod tools;

use yew::prelude::*;

pub use self::head::position;
pub(super) use self::theme::claims_of;

use super::part;
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
            Kind::Claim => claim::claim(place, entity.at),
        },
        Page::Search => search::everything(place),
        Page::Claims => claims::claims(place),
        Page::Judging => judging::judging(place),
        Page::Corrections => corrections::corrections(place),
        Page::Sources => source_list::sources(place),
        Page::About => about::about(place),
        Page::Missing => missing::missing(place),
    };
    let key = place.view.page.panel(place.atlas.record());
    part::keyed(
        &key,
        part::el("article", "panel__inside", vec![inside, cite::cite_and_report(place), colophon(place)]),
    )
}

/// Which edition this is, how far it reaches, and where borders are explained: one step from every map.
fn colophon(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let edition = &record.edition;
    let dates = [("date", words.date(edition.as_of)), ("reaches", words.date(edition.reaches))];
    let dates: Vec<(&str, &str)> = dates.iter().map(|(key, it)| (*key, it.as_str())).collect();
    let link = |page: Page, anchor: &str, key: &str| {
        let href = [place.href(page).as_str(), anchor].concat();
        part::link(href.into(), part::text(words.say(key)))
    };
    let links = [
        link(Page::About, "#borders", "colophon.borders"),
        link(Page::About, "#licences", "colophon.licence"),
        link(Page::Claims, "", "claims.title"),
        link(Page::Sources, "", "sources.title"),
        link(Page::Corrections, "", "corrections.title"),
        link(Page::About, "", "about.title"),
    ];
    let links = links.into_iter().flat_map(|it| [it, part::text(" ")]).collect();
    let edition = part::para("", &words.fill("colophon.edition", &dates));
    part::el("footer", "colophon", vec![edition, part::el("p", "", links)])
}
