//! Line icons on a grid of 18 px: those that the map has too, and the builder's own.

pub(super) use crate::ui::{CLOSE, LINK, OUT, SHARE};

pub(super) const CODE: &str = "M6 5 2 9l4 4M12 5l4 4-4 4";
pub(super) const DOWN: &str = "M9 2.5v8.5M5.5 7.5 9 11l3.5-3.5M3 15h12";
pub(super) const QUOTES: &str =
    "M7 5C4.5 6 3.5 7.5 3.5 9.5M14 5c-2.5 1-3.5 2.5-3.5 4.5M3.5 10h3.5v3.5H3.5zM10.5 10H14v3.5h-3.5z";
pub(super) const COPY: &str = "M6.5 6.5h8v8h-8zM11.5 6.5v-3h-8v8h3";
pub(super) const TICK: &str = "M3.5 9.5 7 13l7.5-8";

/// An icon from its path.
pub(super) fn drawn(path: &str) -> String {
    format!(
        r#"<svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" class="icon"><path d="{path}"/></svg>"#
    )
}
