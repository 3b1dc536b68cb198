use yew::prelude::*;

use crate::model::{Citation, Record, Source};
use crate::state::Page;
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
        html! {
            <span class="refs">
                { for numbers.into_iter().map(|it| {
                    let label = words.fill("references.one", &[("n", &it.to_string())]);
                    html! { <a class="refs__number" href={format!("#source-{it}")} aria-label={label}>{ it }</a> }
                }) }
            </span>
        }
    }

    /// The numbered list.
    pub(super) fn list(&self, place: &Place) -> Html {
        if self.cited.is_empty() {
            return Html::default();
        }
        let words = &self.record.words;
        html! {
            <section class="section sources" aria-labelledby="sources-title">
                <h2 class="section__title" id="sources-title">{ words.say("references.title") }</h2>
                <ol class="sources__list">
                    { for self.cited.iter().enumerate().filter_map(|(at, &cited)| {
                        let source = self.record.source(cited)?;
                        Some(html! { <li id={format!("source-{}", at + 1)}>{ entry(self.record, source) }</li> })
                    }) }
                </ol>
                <p class="small"><a href={place.href(Page::Sources)}>{ words.say("references.all") }</a></p>
            </section>
        }
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
    let kind = words.say(&format!("source-kind.{}", source.kind.slug())).to_owned();
    html! {
        <>
            <a class="source__title" href={source.url.clone()} rel="external noopener">{ &source.title }</a>
            <span class="source__by">{ format!("{}, {date}. {kind}. {seen}", source.publisher) }</span>
            if let Some(note) = &source.note { <span class="source__note">{ note }</span> }
        </>
    }
}
