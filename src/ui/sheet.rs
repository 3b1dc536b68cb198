use yew::prelude::*;

use super::part::tag;
use super::place::Place;
use crate::state::Sheet;

/// The handle by which the text is drawn over the map on a phone, and the button that leads back to the map in a frame;
/// everywhere else the style sheet leaves it out.
///
/// Pressed again and again it goes through every height, so that no drag is needed.
pub(super) fn handle(place: &Place, sheet: Sheet) -> Html {
    let (name, next) = match sheet {
        _ if place.view.embed => ("embed.back", Sheet::Peek),
        Sheet::Full => ("sheet.down", Sheet::Peek),
        _ => ("sheet.up", sheet.next()),
    };
    let open = if sheet == Sheet::Peek { "false" } else { "true" };
    tag!(
        "button",
        [
            "type" = "button",
            "data-action" = "sheet",
            "data-value" = next.slug(),
            "aria-label" = place.atlas.say(name),
            "aria-expanded" = open,
            "class" = "handle",
        ],
        vec![]
    )
}

/// A link that draws the text up, and leads to it where it stands below.
pub(super) fn reader(place: &Place, class: &'static str, key: &str) -> Html {
    tag!(
        "a",
        ["href" = "#panel", "data-action" = "sheet", "data-value" = Sheet::Full.slug(), "class" = class],
        vec![place.atlas.text(key)]
    )
}
