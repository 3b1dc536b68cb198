//! What readers, authors and hosts would notice, tested through the public door.
#![cfg(not(target_arch = "wasm32"))]

mod addresses;
mod brief;
mod browser;
mod citations;
mod claims;
mod content;
mod corridors;
mod data;
mod drawing;
mod feeds;
mod figures;
mod first_frame;
mod floors;
mod lakes;
mod mapped;
mod panels;
mod record;
mod search;
mod status;
mod structured;
mod style;
mod verdicts;
mod words;
