use yew::prelude::*;

use super::corrections::changes;
use super::head::{head, section, terms};
use super::lists::{agreements, events, mechanisms, states, summits};
use super::references::References;
use crate::model::{Claim, Entity, Kind};
use crate::state::Page;
use crate::ui::part::{all, el, link, list, maybe_aside, para, text};
use crate::ui::place::Place;
use crate::ui::verdict::{verdict_label, verdict_meaning};

/// A claim of the brief: how it stands, why, and what that rests on.
pub(super) fn claim(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let Some(it) = record.claims.get(at) else { return Html::default() };
    let words = &record.words;
    let mut refs = References::new(record);
    let entity = Entity { kind: Kind::Claim, at };
    let own = |kind: Kind| -> Vec<usize> {
        let all = it.about.iter().filter_map(|it| Entity::named(record, it));
        all.filter(|it| it.kind == kind).map(|it| it.at).collect()
    };
    let searched = list("searched", it.searched.iter().map(|it| el("li", "", vec![text(it)])).collect());
    let explained = el("p", "prose", vec![text(&it.explanation), refs.cite(&it.sources)]);
    all(vec![
        head(place, entity, &it.says),
        el("p", "verdict-line", vec![verdict_label(record, it.verdict)]),
        para("dek", &it.finding),
        meaning(place, it),
        section(words, "claim.record", all(vec![explained, maybe_aside(it.note.as_ref())])),
        changes(place, entity, &mut refs),
        section(words, "claim.searched", searched),
        section(words, "claim.events", events(place, &it.event, &mut refs)),
        section(words, "theme.mechanisms", mechanisms(place, &own(Kind::Mechanism))),
        section(words, "theme.agreements", agreements(place, &own(Kind::Agreement))),
        section(words, "theme.summits", summits(place, &own(Kind::Summit))),
        section(words, "entity.states", states(place, &own(Kind::State))),
        facts(place, it),
        refs.list(place),
    ])
}

/// What the verdict means and since when it holds.
fn meaning(place: &Place, it: &Claim) -> Html {
    let record = place.atlas.record();
    let date = record.words.fill("known.as-of", &[("date", &record.words.date(it.as_of))]);
    let meaning = [&verdict_meaning(record, it.verdict), " ", &date].concat();
    let judging = place.link_to(Page::Judging, "judging.title");
    el("p", "small meaning", vec![el("span", "", vec![text(&meaning)]), text(" "), judging])
}

/// Where the brief says it, as what, and where it says it again.
fn facts(place: &Place, it: &Claim) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let link_to = |at: usize| place.link(Entity { kind: Kind::Claim, at });
    let theme = record.themes.iter().position(|theme| theme.id == it.theme);
    let page = theme.map_or(Page::Overview, |at| Page::Of(Entity { kind: Kind::Theme, at }));
    let name = record.themes.iter().chain([&record.overview]).find(|theme| theme.id == it.theme);
    let theme = name.map(|theme| link(place.href(page), text(&theme.title)));
    let said = record.sections.get(usize::from(it.section)).map(|section| {
        let href = [place.href(Page::Claims).as_str(), "#", &it.id].concat();
        link(href.into(), text(&section.title))
    });
    let before = it.repeats.as_ref().and_then(|id| record.claims.iter().position(|it| it.id == *id));
    let again: Vec<Html> = record
        .claims
        .iter()
        .enumerate()
        .filter(|(_, other)| other.repeats.as_ref() == Some(&it.id))
        .map(|(at, _)| el("li", "", vec![link_to(at)]))
        .collect();
    let again = (!again.is_empty()).then(|| list("flow", again));
    let kind = text(words.say(&["claim-kind.", it.kind.slug()].concat()));
    let rows = vec![
        ("claim.section", said),
        ("claim.theme", theme),
        ("claim.kind", Some(kind)),
        ("claim.repeats", before.map(link_to)),
        ("claim.again", again),
    ];
    section(words, "claim.place", terms(words, rows))
}
