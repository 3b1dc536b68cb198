use yew::prelude::*;

use super::head::plain;
use super::part::{all, para, text};
use crate::model::Section;
use crate::ui::place::Place;

/// How the record was made, how borders are drawn, licences, privacy, accessibility.
pub(super) fn about(place: &Place) -> Html {
    let record = place.atlas.record();
    let part = |it: &Section| {
        let title = [it.id.as_str(), "-title"].concat();
        html! {
            <section class="section" id={it.id.clone()} aria-labelledby={title.clone()} tabindex="-1">
                <h2 class="section__title" id={title}>{ text(&it.title) }</h2>
                { all(it.paragraphs.iter().map(|it| para("prose", it)).collect()) }
            </section>
        }
    };
    let mut parts =
        vec![plain(place, record.words.say("about.title")), para("dek", record.words.say("about.dek"))];
    parts.extend(record.about.iter().map(part));
    all(parts)
}
