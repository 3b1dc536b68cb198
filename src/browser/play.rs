use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};
use yew::Callback;

use super::session::Happening;
use super::{address, motion, page};
use crate::state::{Action, View};
use crate::ui::{Atlas, event_years};

/// Milliseconds a year stays.
const YEAR: u32 = 900;

/// The same for a year with an event of the open page, and for every year where motion is not wished.
const EVENTFUL: u32 = 1500;

/// What ends the play: anything the reader does, and a page out of sight.
const ENDS: [&str; 4] = ["pointerdown", "keydown", "wheel", "visibilitychange"];

/// The years running by themselves: the wait for the next one, until it is dropped.
pub(super) struct Play {
    visit: u32,
    _wait: Timeout,
    _ends: [EventListener; 4],
}

/// What follows on a frame of a view, of a visit, that may play: the wait for the next year, or the end of the play.
pub(super) fn follow(
    before: Option<Play>,
    atlas: Atlas,
    (view, visit, playing): (&View, u32, bool),
    send: &Callback<Happening>,
) -> Option<Play> {
    let record = atlas.record();
    if !playing {
        // Once, for browsers refuse to write the address of every year; not over one that was gone to.
        if before.is_some_and(|it| it.visit == visit) {
            address::write(record, Action::Year(view.year));
        }
        return None;
    }
    let eventful = event_years(record, view.page).contains(&view.year);
    let wait = if eventful || motion::still() { EVENTFUL } else { YEAR };
    let ends = ENDS.map(|kind| {
        let send = send.clone();
        let early = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&page(), kind, early, move |event| {
            if !presses_pause(event) {
                send.emit(Happening::Stop);
            }
        })
    });
    let send = send.clone();
    Some(Play { visit, _wait: Timeout::new(wait, move || send.emit(Happening::Tick)), _ends: ends })
}

/// Whether an event is the beginning of a press of the button, or the slider's space bar, which stop the play themselves.
fn presses_pause(event: &Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let on = |selector| target.as_ref().and_then(|it| it.closest(selector).ok().flatten()).is_some();
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    let presses = key.is_none_or(|it| it == "Enter" || it == " ");
    let by_button = on("[data-action=play]") && presses && event.type_() != "wheel";
    by_button || on("input[name=year]") && event.dyn_ref::<KeyboardEvent>().is_some_and(|it| it.key() == " ")
}
