use yew::prelude::*;

use crate::model::{Citation, Record, Source};
use crate::state::Page;
use crate::ui::part::{all, el, link, tag, text};
use crate::ui::place::Place;

/// Numbers a page's sources in the order they are first cited, and lists them at its end.
pub(super) struct References {
    record: &'static Record,
    cited: Vec<Citation>,
}

impl References {
    pub(super) fn new(record: &'static Record) -> Self {
        Self { record, cited: Vec::new() }
    }

    /// Raised numbers that lead to the list.
    pub(super) fn cite(&mut self, sources: &[Citation]) -> Html {
        let mut numbers = Vec::new();
        for &source in sources {
            let at = self.cited.iter().position(|it| *it == source).unwrap_or_else(|| {
                self.cited.push(source);
                self.cited.len() - 1
            });
            if !numbers.contains(&(at + 1)) {
                numbers.push(at + 1);
            }
        }
        let words = &self.record.words;
        let number = |it: usize| {
            let it = it.to_string();
            let label = words.fill("references.one", &[("n", &it)]);
            let (href, number) = (["#source-", &it].concat(), vec![text(&it)]);
            tag!("a", ["href" = href, "aria-label" = label, "class" = "refs__number"], number)
        };
        el("span", "refs", numbers.into_iter().map(number).collect())
    }

    /// The numbered list.
    pub(super) fn list(&self, place: &Place) -> Html {
        if self.cited.is_empty() {
            return Html::default();
        }
        let words = &self.record.words;
        let row = |(at, &cited): (usize, &Citation)| {
            let id = ["source-", &(at + 1).to_string()].concat();
            self.record
                .source(cited)
                .map(|it| tag!("li", ["id" = id, "tabindex" = "-1"], vec![entry(self.record, it)]))
        };
        let rows = self.cited.iter().enumerate().filter_map(row).collect();
        let every = link(place.href(Page::Sources), text(words.say("references.all")));
        let title = vec![text(words.say("references.title"))];
        let parts = vec![
            tag!("h2", ["id" = "sources-title", "class" = "section__title"], title),
            el("ol", "sources__list", rows),
            el("p", "small", vec![every]),
        ];
        tag!("section", ["aria-labelledby" = "sources-title", "class" = "section sources"], parts)
    }
}

/// A source as readers see it: title, publisher, date, kind, and whether its text was seen.
pub(super) fn entry(record: &Record, source: &Source) -> Html {
    let words = &record.words;
    let date =
        source.date.parse().map_or_else(|_| words.say("source.undated").to_owned(), |it| words.date(it));
    let seen = words.fill(
        if source.verified { "source.seen" } else { "source.unseen" },
        &[("date", &words.date(source.accessed))],
    );
    let key = ["source-kind.", source.kind.slug()].concat();
    let kind = words.say(&key);
    let title = tag!(
        "a",
        ["href" = source.url.clone(), "rel" = "external noopener", "class" = "source__title"],
        vec![text(&source.title)]
    );
    let via = source.via.as_ref().map(|it| words.fill("source.via", &[("who", it)])).unwrap_or_default();
    let by = [source.publisher.as_str(), &via, ", ", &date, ". ", kind, ". ", &seen].concat();
    let mut parts = vec![title, el("span", "source__by", vec![text(&by)]), tie(record, &source.publisher)];
    parts.extend(source.note.iter().map(|it| el("span", "source__note", vec![text(it)])));
    all(parts)
}

/// That a publisher is tied to a state, where it is.
pub(super) fn tie(record: &Record, name: &str) -> Html {
    let Some(it) = record.publishers.iter().find(|it| it.name == name) else { return Html::default() };
    let key = ["tie.", it.tie.slug()].concat();
    let said = record.words.fill(&key, &[("state", &it.state)]);
    el("span", "source__note", vec![text(&said)])
}
