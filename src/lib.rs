//! Pakistan in the SCO: an interactive explainer of the Shanghai Cooperation Organisation.
//!
//! Floors, lowest first: a module may use only the ones listed before it.

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod content;
pub mod geo;
pub mod model;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
#[cfg(not(target_arch = "wasm32"))]
pub mod serve;
pub mod state;
pub mod ui;
