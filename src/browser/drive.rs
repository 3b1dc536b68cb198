use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use yew::Callback;

use super::address;
use super::session::Happening;
use crate::state::{Page, View, arrive};
use crate::ui::Atlas;

thread_local! {
    /// What there is to show now, and whom to tell.
    static AT_WORK: RefCell<Option<(Atlas, Callback<Happening>)>> = const { RefCell::new(None) };
}

/// Remembers what there is to show, and whom to tell.
pub(super) fn know(atlas: Atlas, send: &Callback<Happening>) {
    AT_WORK.set(Some((atlas, send.clone())));
}

/// What there is to show now, for whoever started with `atlas`: the whole content may have come since.
pub(super) fn newest(atlas: Atlas) -> Atlas {
    AT_WORK.with_borrow(|it| it.as_ref().map_or(atlas, |it| it.0))
}

/// Shows what the page around the frame asks for: a path below the site's root and a query (`static/framed.js`).
///
/// Nothing takes the focus or adds a step to go back, the frame stays a frame, and an unknown path changes nothing.
#[wasm_bindgen]
pub fn go(path: &str, query: &str) {
    let Some((atlas, send)) = AT_WORK.with_borrow(Clone::clone) else { return };
    let record = atlas.record();
    let now = address::here(record);
    let wished = arrive(record, path, query);
    if wished.page == Page::Missing {
        return;
    }
    let view = View { embed: now.embed, id: now.id, only: now.only, trouble: None, ..wished };
    address::put(record, &view);
    send.emit(Happening::Drive(Box::new(view)));
}
