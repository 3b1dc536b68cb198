use yew::prelude::*;

use super::bar::bar;
use super::embed::{foot, strip};
use super::key::key;
use super::map::{caption, map};
use super::notice::notice;
use super::panel::panel;
use super::part::{el, link, tag, text};
use super::place::{Lens, Place};
use super::search;
use super::sheet::{handle, reader};
use super::still::still;
use super::switch::switch;
use super::table::table;
use super::theme_row::theme_row;
use super::timeline::timeline;
use super::year::year;
use crate::model::{Entity, Kind, Record};
use crate::state::{Page, Sheet, Shown, Tools};

/// What a frame is made of.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Where the reader is.
    pub place: Place,
    /// How they look at the map.
    pub lens: Lens,
}

/// The whole explainer inside `#explainer`.
#[component]
pub fn App(props: &AppProps) -> Html {
    frame(&props.place, props.lens, &Tools::default())
}

/// The text of a page alone, without the map.
#[component]
pub fn Text(props: &AppProps) -> Html {
    panel(&props.place)
}

/// What stands inside `#explainer`.
pub fn frame(place: &Place, lens: Lens, tools: &Tools) -> Html {
    let (atlas, view) = (place.atlas, &place.view);
    let drawn = view.shown != Shown::Table && atlas.is_drawn();
    let skip = |href: &'static str, key: &str| link(href.into(), atlas.text(key));
    // In a frame the map is what the page is about, until the text is opened.
    let closed = view.embed && tools.sheet == Sheet::Peek;
    let name = if closed {
        // The menu of themes keeps the focus, so what it opens is said.
        let name = vec![text(&view.page.name(atlas.record()))];
        tag!("h1", ["aria-live" = "polite", "class" = "stage__name"], name)
    } else {
        Html::default()
    };
    let stage = vec![
        name,
        year(place, tools.playing),
        switch(place),
        if drawn { map(place, lens) } else { table(place) },
        key(place),
        still(place.clone(), caption),
        timeline(place, tools),
    ];
    let (region, role) = (atlas.say("map.region"), closed.then_some("main"));
    let stage = tag!(
        "section",
        ["id" = "map", "role" = role, "tabindex" = "-1", "aria-label" = region, "class" = "stage"],
        stage
    );
    let page = view.page.panel(atlas.record());
    let text = vec![handle(place, tools.sheet), still(place.clone(), panel)];
    let text =
        tag!("main", ["id" = "panel", "tabindex" = "-1", "data-panel" = page, "class" = "panel"], text);
    let framed =
        |part: fn(&Place) -> Html| if view.embed { still(place.clone(), part) } else { Html::default() };
    // In a frame the text must be drawn up before it can be read.
    let to_text = if view.embed { reader(place, "", "skip.panel") } else { skip("#panel", "skip.panel") };
    let parts = vec![
        el("p", "skips", vec![skip("#map", "skip.map"), to_text]),
        bar(place),
        search::panel(place, tools),
        theme_row(place),
        notice(place),
        el("div", "work", vec![stage, text]),
        framed(strip),
        framed(foot),
    ];
    let embed = view.embed.then_some("1");
    let (sheet, keys) = (tools.sheet.slug(), place.setup.keyless.then_some("off"));
    tag!("div", ["data-embed" = embed, "data-sheet" = sheet, "data-keys" = keys, "class" = "frame"], parts)
}

/// The document's title on a page, and with the states that stand beside it.
pub fn title(record: &Record, page: Page, with: &[usize]) -> String {
    let words = &record.words;
    let own = match page {
        Page::Of(open) if !with.is_empty() => {
            let mut states = open.name(record);
            for &at in with {
                states += ", ";
                states += &Entity { kind: open.kind, at }.name(record);
            }
            words.fill("title.compared", &[("states", &states)])
        }
        Page::Overview => return words.fill("title.overview", &[]),
        _ => page.title(record),
    };
    words.fill("title.page", &[("page", &own)])
}

/// The page in a sentence or two, for search engines and previews.
pub fn describe(record: &Record, page: Page) -> String {
    let words = &record.words;
    let text = match page {
        Page::Overview => record.overview.dek.clone(),
        Page::Search => words.say("search.dek").to_owned(),
        Page::Claims => words.fill("claims.dek", &[("n", &record.claims.len().to_string())]),
        Page::Judging => words.say("judging.dek").to_owned(),
        Page::Corrections => words.say("corrections.dek").to_owned(),
        Page::Sources => words.fill("sources.dek", &[("n", &record.sources.len().to_string())]),
        Page::About => words.say("about.dek").to_owned(),
        Page::Missing => words.say("missing.dek").to_owned(),
        Page::Of(entity) => match entity.kind {
            Kind::Theme => record.themes[entity.at].dek.clone(),
            Kind::State => {
                let state = &record.states[entity.at];
                let path = super::status_text::path(record, state);
                words.fill("status-path", &[("state", &state.name), ("path", &path)])
            }
            Kind::Mechanism => record.mechanisms[entity.at].what.clone(),
            Kind::Agreement => record.agreements[entity.at].what.clone(),
            Kind::Summit => record.summits[entity.at].outcome.clone(),
            Kind::Claim => record.claims[entity.at].finding.clone(),
        },
    };
    text.chars().take(300).collect()
}
