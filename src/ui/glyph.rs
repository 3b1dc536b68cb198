//! Small drawings: the mark and icons on an 18 px grid.

use yew::prelude::*;

use super::part::tag;

/// Ten short rays, one for each member, one of them Pakistan's.
pub(super) fn mark() -> Html {
    let ray = |ray: u16| {
        let turned = ["rotate(", &(ray * 36 + 18).to_string(), ")"].concat();
        let class = if ray == 7 { "mark__pakistan" } else { "mark__ray" };
        tag!("path", ["d" = "M0-6.4V-12.6", "transform" = turned, "class" = class], vec![])
    };
    drawing("mark", "-15 -15 30 30", "30", (0..10).map(ray).collect())
}

/// A line icon from its path.
pub(super) fn icon(path: &'static str) -> Html {
    drawing("icon", "0 0 18 18", "18", vec![tag!("path", ["d" = path], vec![])])
}

#[inline(never)]
fn drawing(class: &'static str, view: &'static str, side: &'static str, inside: Vec<Html>) -> Html {
    tag!(
        "svg",
        ["viewBox" = view, "width" = side, "height" = side, "aria-hidden" = "true", "class" = class],
        inside
    )
}

pub(super) const PLUS: &str = "M9 3.5v11M3.5 9h11";
pub(super) const MINUS: &str = "M3.5 9h11";
pub(super) const FIT: &str = "M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5";
pub(super) const BACK: &str = "M11 3.5 5.5 9l5.5 5.5";
pub(super) const ON: &str = "M7 3.5 12.5 9 7 14.5";
/// Another page opens.
pub const OUT: &str = "M7.5 4H3.5v10.5H14v-4M10.5 3H15v4.5M15 3 8.5 9.5";
pub(super) const MAP: &str = "M2.5 5l4.5-2 4.5 2 4-2v10l-4 2-4.5-2-4.5 2zM7 3v10M11.5 5v10";
pub(super) const TABLE: &str = "M2.5 3.5h13v11h-13zM2.5 7h13M7 7v7.5";
pub(super) const LAYERS: &str = "M9 2.5 15.5 6 9 9.5 2.5 6zM2.5 9 9 12.5 15.5 9M2.5 12 9 15.5 15.5 12";
/// A disc, half of it filled by the rule of even and odd.
pub(super) const HALF: &str = "M9 2.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13a6.5 6.5 0 0 0 0 13z";
/// A chain: an address.
pub const LINK: &str =
    "M7.5 10.5l3-3M8.5 5.5l1.7-1.7a2.9 2.9 0 0 1 4 4L12.5 9.5M9.5 12.5l-1.7 1.7a2.9 2.9 0 0 1-4-4L5.5 8.5";
/// Something is shared.
pub const SHARE: &str = "M9 11V2.5M5.5 6 9 2.5 12.5 6M5.5 8H4v7.5h10V8h-1.5";
pub(super) const PRINT: &str = "M5 6.5V3h8v3.5M5 12.5H3v-6h12v6h-2M5 10.5h8V15H5z";
/// Something closes.
pub const CLOSE: &str = "M4 4l10 10M14 4 4 14";
pub(super) const PLAY: &str = "M6 4v10l8.5-5z";
pub(super) const PAUSE: &str = "M5.5 4h2v10h-2zM10.5 4h2v10h-2z";
