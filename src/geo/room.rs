use super::{Camera, FRAME, Rect, Units};

/// How the map lies on the reader's screen, as measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The map's width and height in pixels.
    pub size: (f64, f64),
    /// The fitted frame's top left corner, in pixels from the map's.
    pub corner: (f64, f64),
    /// Pixels a unit at the overview.
    pub unit: f64,
    /// How wide the reader's face sets letters, against the narrowest of those expected.
    pub letter: f64,
    /// What lies over the map and may not be written under: the year, the key, controls.
    pub furniture: [Rect; 7],
}

impl Room {
    /// Where a place of the plane is drawn, in pixels from the map's top left corner.
    pub fn screen(&self, camera: Camera, at: Units) -> (f64, f64) {
        let shift = camera.shift();
        (
            self.corner.0 + self.unit * (camera.zoom * (at.x - FRAME.x) + shift.x),
            self.corner.1 + self.unit * (camera.zoom * (at.y - FRAME.y) + shift.y),
        )
    }

    /// The whole of the map.
    pub fn face(&self) -> Rect {
        Rect { x: 0.0, y: 0.0, width: self.size.0, height: self.size.1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_view_is_the_middle_of_the_fitted_frame() {
        let unit = 0.1;
        let room = Room {
            size: (700.0, 500.0),
            corner: (91.0, 21.5),
            unit,
            letter: 1.0,
            furniture: [Rect::default(); 7],
        };
        let camera = Camera { zoom: 3.0, x: 400.0, y: -200.0 };
        let (x, y) = room.screen(camera, Units { x: 400.0, y: -200.0 });
        assert!((x - (91.0 + FRAME.width * unit / 2.0)).abs() < 1e-9);
        assert!((y - (21.5 + FRAME.height * unit / 2.0)).abs() < 1e-9);
    }
}
