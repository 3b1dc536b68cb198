use web_sys::Element;
use yew::Callback;

use super::page;
use super::session::Happening;
use crate::geo::{FRAME, Rect, Room};

/// What lies over the map: labels keep off it.
const FURNITURE: [&str; 7] =
    [".year", ".key", ".key__title", ".controls", ".help__button", ".switch", ".map__note"];

/// How wide the ruler of the names is in the narrowest face, in pixels: ten capitals of 11 px, spaced.
const RULER_PX: f64 = 85.8;

/// Tells how the map lies on the screen.
pub(super) fn measure(send: &Callback<Happening>) {
    if let Some(room) = room() {
        send.emit(Happening::Measured(Box::new(room)));
    }
}

fn room() -> Option<Room> {
    let map = find(".map")?.get_bounding_client_rect();
    let plane = find(".plane")?.get_bounding_client_rect();
    let letter =
        find(".names__ruler").map_or(RULER_PX, |it| it.get_bounding_client_rect().width()) / RULER_PX;
    let place = |selector: &str| {
        let rect = find(selector)?.get_bounding_client_rect();
        let (x, y) = (rect.left() - map.left(), rect.top() - map.top());
        Some(Rect { x, y, width: rect.width(), height: rect.height() })
    };
    (plane.width() > 0.0).then(|| Room {
        size: (map.width(), map.height()),
        corner: (plane.left() - map.left(), plane.top() - map.top()),
        unit: plane.width() / FRAME.width,
        letter: letter.clamp(0.8, 2.0),
        furniture: FURNITURE.map(|it| place(it).unwrap_or_default()),
    })
}

fn find(selector: &str) -> Option<Element> {
    page().query_selector(selector).ok().flatten()
}
