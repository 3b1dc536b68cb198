use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use yew::Callback;

use super::session::Happening;
use super::window;

/// Milliseconds without a move after which the map has come to rest.
const SETTLED_MS: u32 = 140;

thread_local! {
    /// The next frame of the flight under way; replacing it ends that flight.
    static NEXT: RefCell<Option<AnimationFrame>> = const { RefCell::new(None) };

    /// What will tell that the map has come to rest.
    static RESTING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Sends the parts of a flight's time as they pass, a frame each; all at once where the reader wants no motion.
pub(super) fn follow(flight: Option<f64>, send: &Callback<Happening>) {
    NEXT.set(None);
    let Some(milliseconds) = flight else { return };
    if still() {
        send.emit(Happening::Fly(1.0));
    } else {
        step(None, milliseconds, send.clone());
    }
}

fn step(began: Option<f64>, milliseconds: f64, send: Callback<Happening>) {
    let frame = request_animation_frame(move |now| {
        let began = began.unwrap_or(now);
        let time = (now - began) / milliseconds;
        if time < 1.0 {
            step(Some(began), milliseconds, send.clone());
        }
        send.emit(Happening::Fly(time));
    });
    NEXT.set(Some(frame));
}

/// Tells that the map has come to rest, unless it moves again before.
pub(super) fn settle(send: &Callback<Happening>) {
    let send = send.clone();
    RESTING.set(Some(Timeout::new(SETTLED_MS, move || send.emit(Happening::Rest))));
}

/// Whether the reader asked for less motion.
pub(super) fn still() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|it| it.matches())
}
