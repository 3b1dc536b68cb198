//! Parts that every kind of panel is made of. Each is written once, and so weighs once in the program.

use yew::prelude::*;

use crate::model::Words;

/// An element of a class around others: what `html!` writes out anew at each use, once.
#[inline(never)]
pub(super) fn el(tag: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    html! { <@{tag} class={(!class.is_empty()).then_some(class)}>{ for inside }</@> }
}

/// Several in a row.
#[inline(never)]
pub(super) fn all(inside: Vec<Html>) -> Html {
    html! { <>{ for inside }</> }
}

/// The places in a list of so many that pass a test.
#[inline(never)]
pub(super) fn places(count: usize, wanted: &dyn Fn(usize) -> bool) -> Vec<usize> {
    (0..count).filter(|&at| wanted(at)).collect()
}

/// Some text.
#[inline(never)]
pub(super) fn text(it: &str) -> Html {
    Html::from(it.to_owned())
}

/// A paragraph of a class.
pub(super) fn para(class: &'static str, it: &str) -> Html {
    el("p", class, vec![text(it)])
}

/// A doubt or detail that stands beside what it is about.
pub(super) fn aside(it: &str) -> Html {
    el("span", "aside", vec![text(it)])
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
pub(super) fn noted(it: &str, note: Html) -> Html {
    all(vec![text(it), note])
}

/// A row with its date before it.
pub(super) fn dated(date: String, inside: Html) -> Html {
    el("li", "dated__row", vec![el("span", "dated__date", vec![text(&date)]), el("span", "", vec![inside])])
}

/// Rows as a list; nothing where there are none.
pub(super) fn list(class: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() { Html::default() } else { el("ul", class, rows) }
}
