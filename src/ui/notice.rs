use yew::prelude::*;

use super::part::{tag, text};
use super::place::Place;
use crate::state::{Page, Trouble};

/// One polite line where something in the address could not be followed.
pub(super) fn notice(place: &Place) -> Html {
    let Place { atlas, view, .. } = place;
    let line = match (view.page, view.trouble) {
        (Page::Missing, _) => Some("notice.page"),
        (_, Some(Trouble::Value)) => Some("notice.value"),
        (_, None) => None,
    };
    let line = line.map(|it| atlas.text(it)).unwrap_or_else(|| text(""));
    tag!("p", ["role" = "status", "class" = "notice"], vec![line])
}
