//! The built site in a real Chromium: alive, and standing whatever fails.

mod claims;
mod driver;
mod hands;
mod labels;
mod marks;
mod misfortune;
mod panels;
mod paper;
mod phone;
mod plates;
mod search;
mod setup;
mod time;
mod tour;
