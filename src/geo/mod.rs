//! Degrees to the plane of the map, and the plane to the reader's frame. Pure arithmetic.
//!
//! The plane is the Lambert azimuthal equal-area projection centred on 45° N 80° E, rolled by ten degrees,
//! in units of two kilometres: x to the right, y down, as SVG counts.

mod board;
mod camera;
mod chart;
mod corridors;
mod flight;
mod frame;
mod neighbour;
mod rect;
mod room;
mod short;
mod tier;
mod units;

#[cfg(not(target_arch = "wasm32"))]
mod graticule;
#[cfg(not(target_arch = "wasm32"))]
mod lake;
#[cfg(not(target_arch = "wasm32"))]
mod outlines;
#[cfg(not(target_arch = "wasm32"))]
mod pen;
#[cfg(not(target_arch = "wasm32"))]
mod projection;
#[cfg(not(target_arch = "wasm32"))]
mod rim;
#[cfg(not(target_arch = "wasm32"))]
mod rings;
#[cfg(not(target_arch = "wasm32"))]
mod topology;

pub use board::Board;
pub use camera::{Camera, Step};
pub use chart::{Chart, Located, Name, Outline, Reach, Side, Spare, Water};
pub use corridors::{Corridors, Label};
pub use flight::Flight;
pub use frame::{FRAME, Frame};
pub use neighbour::neighbour;
pub use rect::Rect;
pub use room::Room;
pub use short::short;
pub use tier::Tier;
pub use units::Units;

#[cfg(not(target_arch = "wasm32"))]
pub use lake::Lake;
#[cfg(not(target_arch = "wasm32"))]
pub use outlines::{NamePlace, chart, outlines};
#[cfg(not(target_arch = "wasm32"))]
pub use projection::{degrees, flat, project};
#[cfg(not(target_arch = "wasm32"))]
pub use topology::{Face, Line, LineClass, Topology};
