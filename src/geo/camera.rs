use super::{FRAME, Units};

/// Which part of the plane the reader looks at: one affine map, applied to the drawing as a whole.
///
/// `zoom` runs from 1, the whole frame, to 8. `x` and `y` are the frame's middle, in units of the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Times the overview's scale.
    pub zoom: f64,
    /// Middle of the view.
    pub x: f64,
    /// Middle of the view.
    pub y: f64,
}

/// A move of the camera. Distances are fractions of the fitted frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Multiplies the zoom, keeping the point under (x, y) where it is.
    Zoom {
        /// Factor.
        by: f64,
        /// From the frame's left edge.
        x: f64,
        /// From the frame's top edge.
        y: f64,
    },
    /// Slides what is seen to the right and down.
    Pan {
        /// To the right.
        x: f64,
        /// Down.
        y: f64,
    },
}

/// The closest look. Outlines are drawn to hold at eight times.
const CLOSEST: f64 = 8.0;

impl Default for Camera {
    fn default() -> Self {
        Self { zoom: 1.0, x: FRAME.x + FRAME.width / 2.0, y: FRAME.y + FRAME.height / 2.0 }
    }
}

impl Camera {
    /// The camera after a step. Steps that are not numbers change nothing.
    #[must_use]
    pub fn after(self, step: Step) -> Self {
        let next = match step {
            Step::Pan { x, y } => Self {
                x: self.x - x * FRAME.width / self.zoom,
                y: self.y - y * FRAME.height / self.zoom,
                ..self
            },
            Step::Zoom { by, x, y } => {
                let zoom = (self.zoom * by).clamp(1.0, CLOSEST);
                let kept = 1.0 / self.zoom - 1.0 / zoom;
                Self {
                    zoom,
                    x: self.x + (x - 0.5) * FRAME.width * kept,
                    y: self.y + (y - 0.5) * FRAME.height * kept,
                }
            }
        };
        let whole = next.zoom.is_finite() && next.x.is_finite() && next.y.is_finite();
        if whole { next.kept_on_the_map() } else { self }
    }

    /// The middle of the view stays within the frame, and nearer its middle the less the zoom.
    fn kept_on_the_map(self) -> Self {
        let home = Self::default();
        let reach = 1.0 - 1.0 / self.zoom + 0.12;
        let (wide, high) = (FRAME.width / 2.0 * reach, FRAME.height / 2.0 * reach);
        let (wide, high) = if self.zoom <= 1.0 { (0.0, 0.0) } else { (wide, high) };
        Self {
            x: self.x.max(home.x - wide).min(home.x + wide),
            y: self.y.max(home.y - high).min(home.y + high),
            ..self
        }
    }

    /// The shift that goes with the zoom: a point p of the frame, counted from its corner, is drawn at `zoom·p + shift`.
    pub fn shift(self) -> Units {
        Units {
            x: FRAME.width / 2.0 - self.zoom * (self.x - FRAME.x),
            y: FRAME.height / 2.0 - self.zoom * (self.y - FRAME.y),
        }
    }

    /// Whether it shows the overview.
    pub fn is_home(self) -> bool {
        self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where a point of the plane is drawn, as fractions of the frame.
    fn drawn(camera: Camera, at: Units) -> Units {
        let shift = camera.shift();
        Units {
            x: (camera.zoom * (at.x - FRAME.x) + shift.x) / FRAME.width,
            y: (camera.zoom * (at.y - FRAME.y) + shift.y) / FRAME.height,
        }
    }

    #[test]
    fn the_point_under_the_finger_stays_there() {
        let before = Camera::default().after(Step::Zoom { by: 2.0, x: 0.5, y: 0.5 });
        let under = Units { x: before.x + 300.0, y: before.y - 200.0 };
        let at = drawn(before, under);
        let after = drawn(before.after(Step::Zoom { by: 1.5, x: at.x, y: at.y }), under);
        assert!((at.x - after.x).abs() < 1e-9 && (at.y - after.y).abs() < 1e-9);
    }

    #[test]
    fn a_drag_moves_the_map_by_as_much_as_the_finger() {
        let before = Camera::default().after(Step::Zoom { by: 4.0, x: 0.5, y: 0.5 });
        let at = drawn(before, Units::default());
        let after = drawn(before.after(Step::Pan { x: 0.1, y: -0.05 }), Units::default());
        assert!((after.x - at.x - 0.1).abs() < 1e-9 && (after.y - at.y + 0.05).abs() < 1e-9);
    }

    #[test]
    fn no_step_leaves_the_map_or_the_numbers() {
        let mut camera = Camera::default();
        for step in [
            Step::Zoom { by: 1e30, x: 9.0, y: -9.0 },
            Step::Pan { x: 1e12, y: -1e12 },
            Step::Zoom { by: f64::NAN, x: 0.0, y: 0.0 },
            Step::Pan { x: f64::INFINITY, y: 0.0 },
        ] {
            camera = camera.after(step);
            assert!(
                (1.0..=8.0).contains(&camera.zoom) && camera.x.abs() < 9000.0 && camera.y.abs() < 9000.0,
                "{camera:?}"
            );
        }
        assert!(
            camera.after(Step::Zoom { by: 1e-9, x: 0.2, y: 0.2 }).is_home(),
            "zoomed out is the overview"
        );
    }
}
