use yew::prelude::*;

use super::claim_rows::claim_rows;
use super::files::files;
use super::head::plain;
use super::matrix::matrix;
use super::references::References;
use crate::model::{ClaimKind, Verdict};
use crate::state::{Facet, Filter, Page};
use crate::ui::part::{all, el, para, places, tag, text};
use crate::ui::place::Place;
use crate::ui::verdict::verdict_label;

/// The whole brief in its own order, claim by claim, narrowed as the reader chose.
pub(super) fn claims(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let filter = place.view.filter;
    let total = record.claims.len();
    let shown = places(total, &|at| filter.shows(record, &record.claims[at]));
    let mut refs = References::new(record);
    let counts = [("n", shown.len().to_string()), ("of", total.to_string())];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(key, it)| (*key, it.as_str())).collect();
    let said = if shown.is_empty() { "claims.none" } else { "claims.shown" };
    let shown_line = tag!("span", ["role" = "status"], vec![text(&words.fill(said, &counts))]);
    // Always there, so that the focus on it has a place to stay.
    let every = (filter == Filter::default()).then_some("true");
    let every = tag!(
        "a",
        ["href" = place.href(Page::Claims), "aria-current" = every, "data-needs" = "script"],
        vec![text(words.say("claims.show-all"))]
    );
    let mut parts = vec![
        plain(place, words.say("claims.title")),
        para("dek", &words.fill("claims.dek", &[("n", &total.to_string())])),
        matrix(place, &places(total, &|_| true)),
        el("p", "small", vec![place.link_to(Page::Judging, "judging.title")]),
        tag!("div", ["id" = "filters", "class" = "facets"], Facet::ALL.map(|it| facet(place, it)).to_vec()),
        el("p", "claims__shown", vec![shown_line, text(" "), every]),
    ];
    let mut sections = Vec::new();
    for (section, it) in record.sections.iter().enumerate() {
        let own: Vec<usize> =
            shown.iter().copied().filter(|&at| usize::from(record.claims[at].section) == section).collect();
        if !own.is_empty() {
            let title = el("h2", "section__title", vec![text(&it.title)]);
            let inside = vec![title, claim_rows(place, &own, &mut refs)];
            let id = ["section-", &it.id].concat();
            sections.push(tag!("section", ["id" = id, "tabindex" = "-1", "class" = "section"], inside));
        }
    }
    // In a list of their own, so that what stands before them, and the focus in it, stays where it is.
    parts.extend([all(sections), refs.list(place), files(place, &["claims"])]);
    all(parts)
}

/// The choices of a facet, each with how many claims it would show beside what else is chosen.
fn facet(place: &Place, facet: Facet) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let filter = place.view.filter;
    let choice = |at: usize| {
        let count = filter.count(record, facet, at);
        let name = match facet {
            Facet::Verdict => verdict_label(record, Verdict::ALL.get(at).copied()),
            Facet::Theme => text(record.themes.get(at).map_or(&record.overview.short, |it| &it.short)),
            Facet::Kind => text(words.say(&["claim-kind.", ClaimKind::ALL[at].slug()].concat())),
        };
        let number = el("span", "facet__count", vec![text(&count.to_string())]);
        let chosen = filter.has(facet, at);
        let link = tag!(
            "a",
            [
                "href" = place.href_filtered(filter.toggled(facet, at)),
                "aria-current" = chosen.then_some("true"),
                "data-value" = facet.value(record, at).to_owned(),
                "data-none" = (count == 0).then_some("yes"),
                "class" = "chip",
            ],
            vec![name, text(" "), number]
        );
        el("li", "", vec![link])
    };
    let title = ["facet-", facet.slug()].concat();
    let label = tag!(
        "h2",
        ["id" = title.clone(), "class" = "facet__title"],
        vec![text(words.say(&["facet.", facet.slug()].concat()))]
    );
    let choices = el("ul", "chips", (0..facet.len(record)).map(choice).collect());
    tag!(
        "div",
        ["role" = "group", "data-needs" = "script", "aria-labelledby" = title, "class" = "facet"],
        vec![label, choices]
    )
}
