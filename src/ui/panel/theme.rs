use yew::prelude::*;

use super::claim_rows::claim_rows;
use super::facts::facts;
use super::head::{head, named_section, section};
use super::lists::{agreements, events, mechanisms, summits};
use super::matrix::tally;
use super::references::References;
use crate::model::{Entity, Kind, Known, Theme};
use crate::state::{Facet, Filter, Page};
use crate::ui::part::{all, el, list, para, places, text};
use crate::ui::place::Place;

/// A theme: what the brief argues, what is known, and all of the record that bears on it.
pub(super) fn theme(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(theme) = record.themes.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let bears = |themes: &[String]| themes.contains(&theme.id);
    let bodies: Vec<usize> = places(record.mechanisms.len(), &|it| bears(&record.mechanisms[it].themes));
    let own = claims_of(place, &theme.id);
    let papers: Vec<usize> = places(record.agreements.len(), &|it| bears(&record.agreements[it].themes));
    all(vec![
        head(place, Entity { kind: Kind::Theme, at }, &theme.title),
        para("dek", &theme.dek),
        tallied(place, at, &own),
        argues(place, theme),
        named_section(words, "claims", "theme.claims", claim_rows(place, &own, &mut refs)),
        section(words, "theme.known", known(place, &theme.known, &mut refs)),
        section(words, "theme.mechanisms", mechanisms(place, &bodies)),
        section(words, "theme.events", events(place, &theme.event, &mut refs)),
        section(words, "theme.agreements", agreements(place, &papers)),
        section(words, "theme.summits", summits(place, &summit_places(place, theme))),
        section(words, "theme.facts", facts(place, &|it| bears(&it.themes), &mut refs)),
        refs.list(place),
    ])
}

/// Claims about a theme, by place in the record.
pub(in crate::ui) fn claims_of(place: &Place, theme: &str) -> Vec<usize> {
    let record = place.atlas.record();
    places(record.claims.len(), &|at| record.claims[at].theme == theme)
}

/// How the theme's claims came out, and how that is judged.
fn tallied(place: &Place, at: usize, claims: &[usize]) -> Html {
    let words = &place.atlas.record().words;
    let checked = words.count("claims.checked", claims.len());
    let judging = place.link_to(Page::Judging, "judging.title");
    let line = el("p", "tally__line", vec![el("span", "", vec![text(&checked)]), judging]);
    el("div", "tallied", vec![tally(place, claims, Some(Filter::one(Facet::Theme, at))), line])
}

/// The brief's argument, in our words.
pub(super) fn argues(place: &Place, theme: &Theme) -> Html {
    let inside = all(theme.argues.iter().map(|it| para("argument", it)).collect());
    section(&place.atlas.record().words, "theme.argues", inside)
}

/// Statements, each with its date and sources.
pub(super) fn known(place: &Place, known: &[Known], refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let mut row = |it: &Known| {
        let date = words.fill("known.as-of", &[("date", &words.date(it.date))]);
        let said = el("p", "known__text", vec![text(&it.text), refs.cite(&it.sources)]);
        el("li", "known__row", vec![said, para("known__date", &date)])
    };
    let rows: Vec<Html> = known.iter().map(&mut row).collect();
    list("known", rows)
}

/// The theme's meetings by place in the record.
pub(super) fn summit_places(place: &Place, theme: &Theme) -> Vec<usize> {
    let record = place.atlas.record();
    let found = theme.summits.iter().filter_map(|id| Entity::find(record, Kind::Summit, id));
    found.map(|it| it.at).collect()
}
