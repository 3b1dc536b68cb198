use super::faces::{Setting, width};
use super::{COLUMN, FOOT, SIZE};
use crate::geo::{Camera, FRAME, Rect, Room, short};
use crate::ui::Lens;

/// How much larger than on a screen everything on the map is drawn, because pictures are shown small.
const LARGER: f64 = 1.18;

/// How near the camera comes at most: what lies around is to be told apart too.
const NEAREST: f64 = 2.0;

/// A name, set as the page measures its own face with, and its width in the narrowest face (`src/browser/measure.rs`).
const RULER: (&str, f64) = ("KAZAKHSTAN", 85.8);

/// How the map lies in the picture. Within it, pixels are those of a screen.
pub(super) struct Fit {
    pub(super) lens: Lens,
    pub(super) room: Room,
}

impl Fit {
    /// The map as a camera sees it.
    pub(super) fn on(camera: Camera) -> Self {
        let size = ((f64::from(SIZE.0) - COLUMN) / LARGER, FOOT / LARGER);
        let unit = (size.0 / FRAME.width).min(size.1 / FRAME.height);
        let ruler = width(RULER.0, Setting::Strong, 11.0) + RULER.0.len() as f64 * 0.08 * 11.0;
        let room = Room {
            size,
            corner: ((size.0 - FRAME.width * unit) / 2.0, (size.1 - FRAME.height * unit) / 2.0),
            unit,
            letter: ruler / RULER.1,
            furniture: [Rect::default(); 7],
        };
        let camera = Camera { zoom: camera.zoom.min(NEAREST), ..camera };
        Self { lens: Lens { room: Some(room), ..Lens::first(camera) }, room }
    }

    /// From the map's pixels to the picture's.
    pub(super) fn into_picture() -> String {
        format!("translate({} 0) scale({})", short(COLUMN), short(LARGER))
    }

    /// From units of the plane, not rolled, to the map's pixels.
    pub(super) fn plane_to_map(&self) -> String {
        let (x, y) = self.room.screen(self.lens.camera, crate::geo::Units { x: 0.0, y: 0.0 });
        format!("translate({} {}) scale({:.6}) rotate(10)", short(x), short(y), self.pixels())
    }

    /// Pixels a unit.
    pub(super) fn pixels(&self) -> f64 {
        self.room.unit * self.lens.camera.zoom
    }

    /// A length in pixels as units, for strokes.
    pub(super) fn units(&self, pixels: f64) -> String {
        short(pixels / self.pixels())
    }
}
