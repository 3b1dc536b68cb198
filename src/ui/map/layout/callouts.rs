use super::text::{CALLED, CALLED_DETAIL};
use crate::geo::{Board, Camera, Reach, Rect, Room, Units};
use crate::model::Iso;
use crate::ui::map::groups::Group;
use crate::ui::map::spots::Spot;
use crate::ui::place::Place;

/// The widest a plate may be, in pixels, and what its edge takes.
const WIDEST: f64 = 190.0;
const EDGE: f64 = 20.0;

/// How near a leader may come to another pin.
const APART: f64 = 8.0;

/// From a pin to a plate next to it.
const NEXT: f64 = 13.0;

type Point = (f64, f64);

/// A plate beside a pin that bears on the open page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui::map) struct Callout {
    /// From the pin to the plate's near edge or corner, in pixels.
    pub(in crate::ui::map) shift: (f64, f64),
    /// On which side of the pin: `left`, `right`, `above`, `below`.
    pub(in crate::ui::map) side: &'static str,
}

/// Plates for the first groups that bear on the page, as many as the map has room for, each where it covers no pin,
/// nothing of Pakistan and no plate before it; where it can, no disputed area, and then no member's name either.
pub(super) fn callouts(
    place: &Place,
    room: Room,
    camera: Camera,
    spots: &[Spot],
    groups: &[Group],
    usual: &[Rect],
    board: &mut Board,
) -> Vec<Option<Callout>> {
    let pakistan = shape(place, room, camera);
    let disputed: Vec<Rect> =
        place.atlas.chart().disputed.iter().map(|it| on_screen(*it, room, camera)).collect();
    let mut left = most(room, camera);
    let hides = |rect: &Rect| pakistan.iter().any(|it| it.meets(rect));
    let pins: Vec<Point> = groups.iter().map(|it| room.screen(camera, it.at)).collect();
    groups
        .iter()
        .map(|group| {
            if left == 0 || !group.bears {
                return None;
            }
            let (width, height) = plate(group, spots, room.letter);
            let pin = room.screen(camera, group.at);
            let all: Vec<(Rect, Callout)> = candidates(pin, (width, height), room.size.0)
                .filter(|it| !hides(&it.0) && !pins.iter().any(|other| crosses(pin, it.1.shift, *other)))
                .collect();
            let clear = |of: &[Rect], it: &Rect| of.iter().all(|other| !other.meets(it));
            let polite = all.iter().filter(|it| clear(usual, &it.0) && clear(&disputed, &it.0)).copied();
            let found = board
                .first(polite)
                .or_else(|| board.first(all.iter().filter(|it| clear(&disputed, &it.0)).copied()))
                .or_else(|| board.first(all.iter().copied()))?;
            left -= 1;
            Some(found.1)
        })
        .collect()
}

/// Whether a leader runs through another pin, and would seem to be its own.
fn crosses(pin: Point, (x, y): Point, other: Point) -> bool {
    let (dx, dy) = (other.0 - pin.0, other.1 - pin.1);
    let long = x.hypot(y);
    let (along, aside) = ((dx * x + dy * y) / long, (dx * y - dy * x) / long);
    along > APART && along < long + APART && aside.abs() < APART
}

/// How many a map has room for.
fn most(room: Room, camera: Camera) -> usize {
    let wide = match room.size.0 {
        it if it >= 860.0 => 4,
        it if it >= 560.0 => 3,
        _ => 1,
    };
    wide + usize::from(!camera.is_home())
}

/// Pakistan's ground in two boxes, so that plates may stand in the notch between; nothing where it fills the view.
fn shape(place: &Place, room: Room, camera: Camera) -> Vec<Rect> {
    let Some(name) = place.atlas.chart().name(Iso::PAKISTAN).filter(|_| camera.zoom < 2.5) else {
        return Vec::new();
    };
    let Reach { left, top, right, bottom } = name.reach;
    let (middle, waist) = (left.midpoint(right), top.midpoint(bottom));
    let halves =
        [Reach { left: middle, top, right, bottom: waist }, Reach { left, top: waist, right, bottom }];
    halves.map(|it| on_screen(it, room, camera)).into()
}

/// A box of the plane, in pixels.
fn on_screen(reach: Reach, room: Room, camera: Camera) -> Rect {
    let at = |x: i16, y: i16| room.screen(camera, Units { x: x.into(), y: y.into() });
    let ((x, y), (right, bottom)) = (at(reach.left, reach.top), at(reach.right, reach.bottom));
    Rect { x, y, width: right - x, height: bottom - y }
}

/// A plate's width and height.
fn plate(group: &Group, spots: &[Spot], wide: f64) -> (f64, f64) {
    let head = &spots[group.head];
    let text = CALLED.width(&head.name, wide).max(CALLED_DETAIL.width(&head.detail, wide));
    let height = if head.detail.is_empty() { 26.0 } else { 42.0 };
    ((text + EDGE).min(WIDEST), height)
}

/// Places about a pin, the nearest first; outward before inward.
fn candidates(
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    face: f64,
) -> impl Iterator<Item = (Rect, Callout)> {
    let sides = if x > face / 2.0 {
        ["right", "above", "below", "left"]
    } else {
        ["left", "above", "below", "right"]
    };
    let away = [NEXT, 30.0, 48.0, 70.0, 96.0];
    // On a small map a long leader would cross what it does not mean.
    away.into_iter().filter(move |it| *it < face / 8.0).flat_map(move |far| {
        sides.into_iter().flat_map(move |side| {
            let askew: &[f64] = match side {
                "above" | "below" if far == NEXT => &[0.0],
                _ if far == NEXT => &[0.0, -0.35, 0.35, -0.5, 0.5],
                _ => &[0.0, -0.5, 0.5, -0.9, 0.9],
            };
            askew.iter().map(move |askew| {
                let (slide_x, slide_y) = (askew * width * 0.6, askew * height * 1.5);
                let (shift, corner) = match side {
                    "right" => ((far, slide_y), (far, slide_y - height / 2.0)),
                    "left" => ((-far, slide_y), (-far - width, slide_y - height / 2.0)),
                    "above" => ((slide_x, -far), (slide_x - width / 2.0, -far - height)),
                    _ => ((slide_x, far), (slide_x - width / 2.0, far)),
                };
                let rect = Rect { x: x + corner.0, y: y + corner.1, width, height };
                (rect, Callout { shift, side })
            })
        })
    })
}
