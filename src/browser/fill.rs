use std::cell::{Cell, RefCell};

use wasm_bindgen::prelude::*;
use yew::Callback;

use super::session::Happening;
use super::{address, drive, page, window};
use crate::geo::Chart;
use crate::model::{Record, pack};
use crate::state::Action;
use crate::ui::{Atlas, Shelf};

thread_local! {
    /// What the page waits for, while it has no more than the opening of the content.
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };

    /// What becomes of presses now.
    static NOW: Cell<Press> = const { Cell::new(Press::Opens) };
}

/// What becomes of a press that asks for another page.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Press {
    /// It opens here.
    Opens,
    /// It is kept until the content has come, and opens then.
    Waits,
    /// It loads a page: the content will not come.
    Loads,
}

struct Waiting {
    /// What it has.
    atlas: Atlas,
    /// Whom to tell.
    send: Callback<Happening>,
    /// The link that was pressed meanwhile.
    pressed: Option<String>,
}

/// Takes the whole of the content where the page started with its opening, and opens what was pressed meanwhile.
///
/// # Errors
/// A sentence, where the pack cannot be read. What was there stays.
#[wasm_bindgen]
pub fn fill(content: &[u8]) -> Result<(), JsError> {
    let (record, chart): (Record, Chart) = pack::read(content).map_err(|it| JsError::new(&it))?;
    if let Some(Waiting { atlas, send, pressed }) = WAITING.take() {
        let (outlines, home, live) = (atlas.outlines.clone(), atlas.home.clone(), atlas.live.clone());
        let atlas = Atlas::keep(Shelf { record, chart, outlines, home, live });
        drive::know(atlas, &send);
        send.emit(Happening::Filled(atlas));
        NOW.set(Press::Opens);
        mark("data-whole", true);
        mark("aria-busy", false);
        if let Some((target, (view, anchor))) =
            pressed.and_then(|it| Some((it.clone(), address::view_at(atlas.record(), &it)?)))
        {
            address::push(&target);
            send.emit(Happening::Act(Action::Go(Box::new(view)), anchor));
        }
    }
    Ok(())
}

/// Gives up waiting: what was pressed loads as a page, and so will every link.
#[wasm_bindgen]
pub fn leave() {
    NOW.set(Press::Loads);
    mark("aria-busy", false);
    if let Some(target) = WAITING.take().and_then(|it| it.pressed) {
        let _ = window().location().assign(&target);
    }
}

/// Remembers whom to tell, where there is more to come.
pub(super) fn start(atlas: Atlas, send: &Callback<Happening>) {
    drive::know(atlas, send);
    if atlas.record().is_opening() {
        NOW.set(Press::Waits);
        WAITING.set(Some(Waiting { atlas, send: send.clone(), pressed: None }));
    } else {
        mark("data-whole", true);
    }
}

/// What becomes of a press of a link to another page; it is kept where it waits.
pub(super) fn press(target: &str) -> Press {
    let now = NOW.get();
    if now == Press::Waits {
        WAITING.with_borrow_mut(|it| it.iter_mut().for_each(|it| it.pressed = Some(target.to_owned())));
        mark("aria-busy", true);
    }
    now
}

fn mark(name: &str, on: bool) {
    if let Some(document) = page().document_element() {
        let _ = if on { document.set_attribute(name, "true") } else { document.remove_attribute(name) };
    }
}
