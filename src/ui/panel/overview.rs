use yew::prelude::*;

use super::growth::growth;
use super::head::{named_section, plain, section};
use super::lists::events;
use super::matrix::{matrix, tally};
use super::references::References;
use super::theme::{argues, known};
use crate::model::{Entity, Iso, Kind, Known};
use crate::state::{Filter, Group, Page};
use crate::ui::part::{all, dated, el, list, noted, para, places, tag, text};
use crate::ui::place::Place;
use crate::ui::search::shelves;
use crate::ui::table::states_table;

/// The whole in short, and the way to everything there is.
pub(super) fn overview(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let theme = &record.overview;
    let mut refs = References::new(record);
    let row = |at: usize| el("li", "", vec![place.theme_link(at), para("", &record.themes[at].dek)]);
    let themes = el("ol", "theme-list", place.view.themes(record).into_iter().map(row).collect());
    all(vec![
        plain(place, words.say("overview.title")),
        para("dek", &theme.dek),
        glance(place, &theme.glance, &mut refs),
        start(place),
        named_section(words, "themes", "overview.themes", themes),
        argues(place, theme),
        named_section(words, "claims", "claims.drawing", drawing(place)),
        section(words, "theme.known", known(place, &theme.known, &mut refs)),
        named_section(words, "over-time", "growth.title", growth(place, &mut refs)),
        section(words, "overview.states", states_table(place)),
        section(words, "theme.events", events(place, &theme.event, &mut refs)),
        section(words, "search.title", shelves(place, &[Group::Bodies, Group::Documents, Group::Meetings])),
        refs.list(place),
    ])
}

/// How the brief's claims came out, and the way to each.
fn drawing(place: &Place) -> Html {
    let every = places(place.atlas.record().claims.len(), &|_| true);
    let ways = vec![
        place.link_to(Page::Claims, "claims.title"),
        text(" "),
        place.link_to(Page::Judging, "judging.title"),
    ];
    all(vec![tally(place, &every, Some(Filter::default())), matrix(place, &every), el("p", "small", ways)])
}

/// The first minute: a dated line for each thing a newcomer asks.
fn glance(place: &Place, lines: &[Known], refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let rows =
        lines.iter().map(|it| dated(words.short_date(it.date), noted(&it.text, refs.cite(&it.sources))));
    list("dated", rows.collect())
}

/// What to press next.
fn start(place: &Place) -> Html {
    let record = place.atlas.record();
    let pakistan = record.states.iter().position(|it| it.iso3 == Iso::PAKISTAN).unwrap_or_default();
    let pakistan = place.href(Page::Of(Entity { kind: Kind::State, at: pakistan }));
    let link = |href: AttrValue, key: &str, needs: Option<&'static str>| {
        let said = vec![text(record.words.say(key))];
        tag!("a", ["href" = href, "data-needs" = needs, "class" = "start__link"], said)
    };
    let links = vec![
        link(pakistan, "start.pakistan", None),
        link(place.href(Page::Claims), "start.claims", None),
        link("#themes".into(), "start.themes", None),
        link("#years".into(), "start.years", Some("script")),
    ];
    tag!("nav", ["aria-label" = place.atlas.say("start.label"), "class" = "start"], links)
}
