use yew::prelude::*;

use super::head::plain;
use crate::ui::place::Place;

/// How the record was made, how borders are drawn, licences, privacy, accessibility.
pub(super) fn about(place: &Place) -> Html {
    let record = place.atlas.record();
    html! {
        <>
            { plain(record.words.say("about.title")) }
            <p class="dek">{ record.words.say("about.dek").to_owned() }</p>
            { for record.about.iter().map(|it| html! {
                <section class="section" id={it.id.clone()} aria-labelledby={format!("{}-title", it.id)} tabindex="-1">
                    <h2 class="section__title" id={format!("{}-title", it.id)}>{ &it.title }</h2>
                    { for it.paragraphs.iter().map(|it| html! { <p class="prose">{ it }</p> }) }
                </section>
            }) }
        </>
    }
}
