//! What a frame in another page has instead of a column of text: a strip that leads to it, and a foot.

use yew::prelude::*;

use super::app::describe;
use super::bar::share;
use super::glyph::{OUT, icon};
use super::panel::claims_of;
use super::part::{all, el, para, places, tag, text};
use super::place::Place;
use super::sheet::reader;
use super::verdict::verdict_glyph;
use crate::model::{Kind, Verdict};
use crate::state::{Page, View};

/// How the claims at hand came out, the page in a line, and the way to its text.
pub(super) fn strip(place: &Place) -> Html {
    let record = place.atlas.record();
    let theme = place.view.page.theme().and_then(|at| record.themes.get(at));
    let mut claims = match (theme, place.view.page.entity()) {
        (Some(theme), _) => claims_of(place, &theme.id),
        (_, Some(open)) if open.kind == Kind::Claim => vec![open.at],
        (_, Some(open)) => {
            let key = open.key(record);
            places(record.claims.len(), &|at| record.claims[at].about.contains(&key))
        }
        _ => Vec::new(),
    };
    let mut counted = "claims.checked";
    if claims.is_empty() {
        (claims, counted) = ((0..record.claims.len()).collect(), "claims.count");
    }
    let found = |verdict| claims.iter().any(|&at| record.claims[at].verdict == verdict);
    let shapes = Verdict::all_and_none().filter(|it| it.is_some() && found(*it)).map(verdict_glyph);
    let counted = record.words.count(counted, claims.len());
    el(
        "aside",
        "strip",
        vec![
            el("span", "strip__verdicts", vec![all(shapes.collect())]),
            el("span", "strip__checked", vec![text(&counted)]),
            para("strip__dek", &describe(record, place.view.page)),
            reader(place, "strip__read", "embed.read"),
        ],
    )
}

/// Where the statements come from, and the same view on a page of its own.
pub(super) fn foot(place: &Place) -> Html {
    let whole = View { embed: false, id: None, only: Vec::new(), trouble: None, ..place.view.clone() };
    let full = tag!(
        "a",
        ["href" = place.href_to(&whole), "target" = "_blank", "rel" = "noopener", "class" = "foot__full"],
        vec![place.atlas.text("embed.full"), icon(OUT)]
    );
    // Shown where a low frame drops the strip.
    let read = reader(place, "foot__read", "embed.read");
    let share = share(place, "foot__share");
    el("footer", "foot", vec![place.link_to(Page::Sources, "embed.sources"), read, full, share])
}
