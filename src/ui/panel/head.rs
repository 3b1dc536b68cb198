use yew::prelude::*;

use crate::model::Entity;
use crate::state::Page;
use crate::ui::glyph::{BACK, ON, icon};
use crate::ui::place::Place;

/// Where the page stands among its kind, with the ones before and after, and its title.
pub(super) fn head(place: &Place, entity: Entity, title: &str) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let (kind, count) = (entity.kind, entity.kind.len(record));
    let position = words.fill(
        &format!("position.{}", kind.slug()),
        &[("at", &(entity.at + 1).to_string()), ("of", &count.to_string())],
    );
    let step = |at: usize, key: &str, path: &'static str| {
        let entity = Entity { kind, at };
        let name = words.fill(key, &[("name", &entity.name(record))]);
        html! { <a class="crumb__step" href={place.href(Page::Of(entity))} aria-label={name.clone()} title={name}>{ icon(path) }</a> }
    };
    html! {
        <header class="panel__head">
            <nav class="crumb" aria-label={place.atlas.say("crumb.label")}>
                if count > 1 {
                    { step((entity.at + count - 1) % count, "crumb.before", BACK) }
                    <span>{ position }</span>
                    { step((entity.at + 1) % count, "crumb.after", ON) }
                }
            </nav>
            <h1 class="panel__title" id="title" tabindex="-1">{ title.to_owned() }</h1>
        </header>
    }
}

/// The title of a page that is no entity's.
pub(super) fn plain(title: &str) -> Html {
    html! {
        <header class="panel__head panel__head--plain">
            <h1 class="panel__title" id="title" tabindex="-1">{ title.to_owned() }</h1>
        </header>
    }
}

/// A section under a heading; nothing where it would be empty.
pub(super) fn section(title: &str, inside: Html) -> Html {
    if inside == Html::default() {
        return Html::default();
    }
    html! { <section class="section"><h2 class="section__title">{ title.to_owned() }</h2>{ inside }</section> }
}

/// Terms and what they hold, as a list; rows without an answer are left out.
pub(super) fn terms(rows: Vec<(String, Option<Html>)>) -> Html {
    let rows = rows.into_iter().filter_map(|(term, answer)| answer.map(|it| (term, it)));
    html! {
        <dl class="terms">
            { for rows.map(|(term, answer)| html! { <div class="terms__row"><dt>{ term }</dt><dd>{ answer }</dd></div> }) }
        </dl>
    }
}
