//! The component tree. It renders what a view shows and knows no browser: links are links, buttons carry their
//! action as `data-action`, and the floor above listens.

mod app;
mod atlas;
mod bar;
mod embed;
mod glyph;
mod key;
mod layers;
mod look;
mod map;
mod menu;
mod notice;
mod panel;
mod part;
mod place;
mod search;
mod sheet;
mod status_text;
mod still;
mod switch;
mod table;
mod theme_row;
mod timeline;
mod verdict;
mod year;

pub use app::{App, AppProps, Text, describe, frame, title};
pub use atlas::{Atlas, ONE_FILE, Shelf};
#[cfg(not(target_arch = "wasm32"))]
pub use glyph::{CLOSE, LINK, OUT, SHARE};
pub use look::look;
#[cfg(not(target_arch = "wasm32"))]
pub use map::{Pinned, Sketch, Written, outlined, sketch};
#[cfg(not(target_arch = "wasm32"))]
pub use panel::position;
pub use place::{Lens, Place};
pub use status_text::path_of;
pub use timeline::event_years;
#[cfg(not(target_arch = "wasm32"))]
pub use verdict::paths as verdict_paths;
pub use year::counts;
#[cfg(not(target_arch = "wasm32"))]
pub use year::standing;
