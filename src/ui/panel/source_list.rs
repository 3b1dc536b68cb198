use yew::prelude::*;

use super::files::files;
use super::head::plain;
use super::references::entry;
use crate::model::{Entity, Kind};
use crate::state::Page;
use crate::ui::part::{all, el, link, list, para, tag, text};
use crate::ui::place::Place;

/// Everything cited, by publisher, each with the claims and pages that rest on it.
pub(super) fn sources(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let (mut letters, mut parts) = (Vec::new(), Vec::new());
    let mut letter = None;
    let sources = &record.sources;
    let mut from = 0;
    while let Some(first) = sources.get(from) {
        let name = &first.publisher;
        let count = sources[from..].iter().take_while(|it| it.publisher == *name).count();
        let initial = name.chars().next().map(|it| it.to_ascii_uppercase());
        let id = if initial == letter {
            None
        } else {
            letter = initial;
            let initial = initial.map(String::from).unwrap_or_default();
            let id = ["publishers-", &initial].concat();
            let way = link(["#", &id].concat().into(), text(&initial));
            letters.push(el("li", "", vec![way]));
            Some(id)
        };
        let title = [name, " (", &count.to_string(), ")"].concat();
        let title = el("h2", "section__title", vec![text(&title)]);
        let rows = (from..from + count).map(|at| row(place, at)).collect();
        let inside = vec![title, el("ul", "sources__list", rows)];
        parts.push(tag!("section", ["id" = id, "tabindex" = "-1", "class" = "section"], inside));
        from += count;
    }
    all(vec![
        plain(place, words.say("sources.title")),
        para("dek", &words.fill("sources.dek", &[("n", &sources.len().to_string())])),
        para("aside", words.say("sources.explained")),
        list("flow", letters),
        all(parts),
        files(place, &["sources"]),
    ])
}

/// A source, and what rests on it.
fn row(place: &Place, at: usize) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let it = &record.sources[at];
    let uses: &[Option<Entity>] = record.uses.get(at).map_or(&[], |it| it);
    let claims = uses.iter().flatten().filter(|it| it.kind == Kind::Claim).count();
    let number = |key: &str, count: usize| (count > 0).then(|| words.count(key, count));
    let said = [number("sources.claims", claims), number("sources.pages", uses.len() - claims)];
    let said: Vec<String> = said.into_iter().flatten().collect();
    let page = |it: &Option<Entity>| match it {
        Some(entity) => place.link(*entity),
        None => place.link_to(Page::Overview, "overview.title"),
    };
    let rows = uses.iter().map(|it| el("li", "", vec![page(it)])).collect();
    let title = el("summary", "", vec![text(&words.fill("sources.uses", &[("n", &said.join(", "))]))]);
    let used = el("details", "source__uses", vec![title, el("ul", "", rows)]);
    tag!("li", ["id" = it.id.clone(), "tabindex" = "-1"], vec![entry(record, it), used])
}
