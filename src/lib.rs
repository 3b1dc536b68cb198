//! Pakistan in the SCO: an interactive explainer of the Shanghai Cooperation Organisation.
//!
//! Floors, lowest first; a module may use only those before it, and a test enforces it:
//! model, geo, content (native), state, ui, browser (wasm) or prerender, check and serve (native).

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
