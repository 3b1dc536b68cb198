//! The built site in a real Chromium: alive, and standing whatever fails.

mod driver;
mod hands;
mod labels;
mod misfortune;
mod panels;
mod paper;
mod phone;
mod search;
mod setup;
mod time;
mod tour;
