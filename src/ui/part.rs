//! Parts that everything on the page is made of. Each is written once, and so weighs once in the program.

use yew::html::IntoPropValue;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag};

use crate::model::Words;

/// The value of an attribute; nothing where the element is to be without it.
pub(super) type Value = Option<AttributeOrProperty>;

/// An element with attributes around others: what `html!` writes out anew at each use, once.
#[inline(never)]
pub(super) fn element(
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<Value>,
    inside: Vec<Html>,
) -> Html {
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys, values: values.into_boxed_slice() });
    tag.add_children(inside);
    tag.into()
}

/// What `html!` takes for an attribute, as its value.
pub(super) fn value(it: impl IntoPropValue<Option<AttrValue>>) -> Value {
    it.into_prop_value().map(AttributeOrProperty::Attribute)
}

/// An element as `tag!("a", ["href" = link, "class" = "chip"], vec![text(name)])`.
macro_rules! tag {
    ($name:literal, [$($key:literal = $value:expr),* $(,)?], $inside:expr $(,)?) => {
        $crate::ui::part::element($name, &[$($key),*], vec![$($crate::ui::part::value($value)),*], $inside)
    };
}
pub(super) use tag;

/// An element of a class around others.
#[inline(never)]
pub(super) fn el(name: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    element(name, &["class"], vec![value((!class.is_empty()).then_some(class))], inside)
}

/// The same element with a key by which it is found again among its neighbours.
#[inline(never)]
pub(super) fn keyed(key: &str, mut it: Html) -> Html {
    if let VNode::VTag(tag) = &mut it
        && let Some(tag) = std::rc::Rc::get_mut(tag)
    {
        tag.key = Some(key.into());
    }
    it
}

/// Several in a row.
#[inline(never)]
pub(super) fn all(inside: Vec<Html>) -> Html {
    VList::with_children(inside, None).into()
}

/// Whether there is nothing to show.
pub(super) fn is_nothing(it: &Html) -> bool {
    matches!(it, VNode::VList(all) if all.is_empty())
}

/// The places in a list of so many that pass a test.
#[inline(never)]
pub(super) fn places(count: usize, wanted: &dyn Fn(usize) -> bool) -> Vec<usize> {
    (0..count).filter(|&at| wanted(at)).collect()
}

/// A link.
#[inline(never)]
pub(super) fn link(href: AttrValue, inside: Html) -> Html {
    tag!("a", ["href" = href], vec![inside])
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

/// The shape that stands for something on map and timeline.
#[inline(never)]
pub(super) fn shape(shape: &'static str) -> Html {
    tag!("span", ["data-shape" = shape, "class" = "pin__shape"], vec![])
}

/// Rows as a list; nothing where there are none.
pub(super) fn list(class: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() { Html::default() } else { el("ul", class, rows) }
}
