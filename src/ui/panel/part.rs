//! Parts that every kind of panel is made of. Each is written once, and so weighs once in the program.

use yew::prelude::*;

use crate::model::Words;

/// A paragraph of a class.
pub(super) fn para(class: &'static str, text: &str) -> Html {
    html! { <p {class}>{ text.to_owned() }</p> }
}

/// A doubt or detail that stands beside what it is about.
pub(super) fn aside(text: &str) -> Html {
    html! { <span class="aside">{ text.to_owned() }</span> }
}

/// The same where there may be none.
pub(super) fn maybe_aside(text: Option<&String>) -> Html {
    text.map(|it| aside(it)).unwrap_or_default()
}

/// The words “date not confirmed”, where the day was not seen in a source.
pub(super) fn unconfirmed(words: &Words, verified: bool) -> Html {
    if verified { Html::default() } else { aside(words.say("date.not-confirmed")) }
}

/// Some text and what belongs to it.
pub(super) fn noted(text: String, note: Html) -> Html {
    html! { <>{ text }{ note }</> }
}

/// A row with its date before it.
pub(super) fn dated(date: String, inside: Html) -> Html {
    html! { <li class="dated__row"><span class="dated__date">{ date }</span><span>{ inside }</span></li> }
}

/// Rows as a list; nothing where there are none.
pub(super) fn list(class: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        Html::default()
    } else {
        html! { <ul {class}>{ for rows }</ul> }
    }
}
