use yew::prelude::*;

use super::atlas::Atlas;
use super::part::tag;
use crate::state::Sheet;

/// The handle by which the text is drawn over the map on a phone; everywhere else the style sheet leaves it out.
///
/// Pressed again and again it goes through every height, so that no drag is needed.
pub(super) fn handle(atlas: Atlas, sheet: Sheet) -> Html {
    let name = if sheet == Sheet::Full { "sheet.down" } else { "sheet.up" };
    let open = if sheet == Sheet::Peek { "false" } else { "true" };
    tag!(
        "button",
        [
            "type" = "button",
            "data-action" = "sheet",
            "data-value" = sheet.next().slug(),
            "aria-label" = atlas.say(name),
            "aria-expanded" = open,
            "class" = "handle",
        ],
        vec![]
    )
}
