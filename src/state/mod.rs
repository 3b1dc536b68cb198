//! Where the reader is: a page, a year and how they look at it. Pure; an address and back.

mod action;
mod address;
mod cite;
mod filter;
mod page;
mod percent;
mod query;
mod search;
mod setup;
mod tools;
mod view;

pub use action::Action;
pub use address::{address, arrive};
pub use cite::{Opened, cite};
pub use filter::{Facet, Filter};
pub use page::Page;
pub use percent::encoded;
pub use search::{Found, Group, Hit, Search, Seek, everything, search};
pub use setup::{Adjust, Column, Layer, Order, Setup};
pub use tools::{Sheet, Tools};
pub use view::{Borders, Scheme, Shown, Trouble, View};
