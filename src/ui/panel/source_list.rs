use yew::prelude::*;

use super::head::plain;
use super::references::entry;
use crate::model::SourceKind;
use crate::ui::place::Place;

/// Everything cited, by kind, nearest to the events first.
pub(super) fn sources(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    html! {
        <>
            { plain(words.say("sources.title")) }
            <p class="dek">{ words.fill("sources.dek", &[("n", &record.sources.len().to_string())]) }</p>
            <p class="aside">{ words.say("sources.explained") }</p>
            { for SourceKind::ALL.into_iter().map(|kind| {
                let title = words.say(&format!("source-kind-many.{}", kind.slug())).to_owned();
                let list: Vec<_> = record.sources.iter().filter(|it| it.kind == kind).collect();
                html! {
                    <section class="section">
                        <h2 class="section__title">{ title }{ format!(" ({})", list.len()) }</h2>
                        <ul class="sources__list">
                            { for list.into_iter().map(|it| html! { <li id={it.id.clone()}>{ entry(record, it) }</li> }) }
                        </ul>
                    </section>
                }
            }) }
        </>
    }
}
