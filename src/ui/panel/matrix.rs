//! Verdicts by theme: one shape for each claim, with the numbers in words for those who do not see it.

use yew::prelude::*;

use crate::model::{Entity, Kind, Verdict};
use crate::state::{Facet, Filter, Page};
use crate::ui::part::{all, el, link, tag, text};
use crate::ui::place::Place;
use crate::ui::verdict::{verdict_glyph, verdict_label, verdict_word};

/// How many of some claims have a verdict.
fn count(place: &Place, claims: &[usize], verdict: Option<Verdict>) -> usize {
    let record = place.atlas.record();
    claims.iter().filter(|&&at| record.claims[at].verdict == verdict).count()
}

/// How many have each verdict: shape, number and word; a link to them where a filter finds them.
pub(super) fn tally(place: &Place, claims: &[usize], among: Option<Filter>) -> Html {
    let record = place.atlas.record();
    let row = |(at, verdict): (usize, Option<Verdict>)| {
        let number = count(place, claims, verdict);
        if number == 0 {
            return Html::default();
        }
        let number = el("span", "tally__count", vec![text(&number.to_string())]);
        let inside = vec![number, text(" "), verdict_label(record, verdict)];
        let inside = match among {
            Some(filter) => link(place.href_filtered(filter.toggled(Facet::Verdict, at)), all(inside)),
            None => el("span", "", inside),
        };
        el("li", "", vec![inside])
    };
    el("ul", "tally", Verdict::all_and_none().enumerate().map(row).collect())
}

/// A row for each theme, the overview first: its name, its claims' verdicts, how many they are.
pub(super) fn matrix(place: &Place, claims: &[usize]) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let unseen = |key: &str| el("span", "unseen", vec![text(words.say(key))]);
    let head = |key: &str| tag!("th", ["scope" = "col"], vec![unseen(key)]);
    let row = |theme: usize| {
        let id = Facet::Theme.value(record, theme);
        let own: Vec<usize> = claims.iter().copied().filter(|&at| record.claims[at].theme == id).collect();
        if own.is_empty() {
            return Html::default();
        }
        let title = record.themes.get(theme).map_or(&record.overview.short, |it| &it.short);
        // A theme's own page has them without a script too.
        let href = if theme < record.themes.len() {
            let page = Page::Of(Entity { kind: Kind::Theme, at: theme });
            [place.href(page).as_str(), "#claims"].concat().into()
        } else {
            place.href_filtered(Filter::one(Facet::Theme, theme))
        };
        let name = link(href, text(title));
        let (mut shapes, mut said) = (Vec::new(), Vec::new());
        for verdict in Verdict::all_and_none() {
            let number = count(place, &own, verdict);
            if number > 0 {
                shapes.push(el("span", "matrix__run", (0..number).map(|_| verdict_glyph(verdict)).collect()));
                let word = verdict_word(record, verdict);
                said.push(words.fill("claims.counted", &[("n", &number.to_string()), ("verdict", &word)]));
            }
        }
        let said = el("span", "unseen", vec![text(&said.join(", "))]);
        let cells = vec![
            tag!("th", ["scope" = "row"], vec![name]),
            el("td", "matrix__shapes", vec![all(shapes), said]),
            el("td", "matrix__count", vec![text(&own.len().to_string())]),
        ];
        el("tr", "", cells)
    };
    let whole = record.themes.len();
    let rows = [whole].into_iter().chain(0..whole).map(row).collect();
    let head = ["claims.theme", "claims.verdicts", "claims.number"].map(head).to_vec();
    let caption = el("caption", "", vec![unseen("claims.drawing")]);
    let parts = vec![caption, el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows)];
    // In a box of its own, which margins make narrower and a table would not heed.
    el("div", "", vec![el("table", "matrix", parts)])
}
