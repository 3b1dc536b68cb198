use super::text::CALLED;
use crate::geo::{Board, Camera, Label, Rect, Room};
use crate::ui::map::corridors::shown;
use crate::ui::place::Place;

/// From which zoom the lines' names have room, and from which those of the cities.
const NAMED_FROM: f64 = 2.0;
const CITIES_FROM: f64 = 3.0;

/// From the place to the plate, what its edges take, and its height, in pixels.
const AWAY: f64 = 9.0;
const EDGES: f64 = 10.0;
const HEIGHT: f64 = 20.0;

/// How far up or down it may be moved at a time.
const STEP: f64 = 15.0;

/// On which side of its place each corridor's or city's name stands, and how many pixels below; nothing where it has no
/// room. They come last.
pub(super) fn corridors(
    place: &Place,
    room: Room,
    camera: Camera,
    board: &mut Board,
) -> Vec<Option<(&'static str, f64)>> {
    let Some(corridors) = shown(place) else { return Vec::new() };
    let side = |it: &Label| {
        if camera.zoom < if it.theme.is_some() { NAMED_FROM } else { CITIES_FROM } {
            return None;
        }
        let (x, y) = room.screen(camera, it.at);
        let width = CALLED.width(&it.text, room.letter) + EDGES;
        let all = [0.0, -STEP, STEP, -2.0 * STEP, 2.0 * STEP].into_iter().flat_map(|down| {
            let rect = |x: f64| Rect { x, y: y + down - HEIGHT / 2.0, width, height: HEIGHT };
            [(rect(x + AWAY), ("right", down)), (rect(x - AWAY - width), ("left", down))]
        });
        board.first(all).map(|it| it.1)
    };
    corridors.labels.iter().map(side).collect()
}
