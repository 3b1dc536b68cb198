//! What readers, authors and hosts would notice, tested through the public door.
#![cfg(not(target_arch = "wasm32"))]

mod addresses;
mod brief;
mod browser;
mod builder;
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
mod frozen;
mod lakes;
mod mapped;
mod oembed;
mod palette;
mod panels;
mod posters;
mod record;
mod search;
mod single;
mod status;
mod structured;
mod style;
mod told;
mod verdicts;
mod words;
