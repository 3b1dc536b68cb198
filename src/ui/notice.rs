use yew::prelude::*;

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
    html! {
        <p class="notice" role="status">{ line.map(|it| atlas.say(it)).unwrap_or_default() }</p>
    }
}
