use super::{Camera, FRAME};

/// A way of the camera from one view to another.
///
/// How much of the plane is seen changes evenly, and on long ways widens first, so that the reader sees where they go
/// (after van Wijk and Nuij 2003, Smooth and efficient zooming and panning, without its hyperbolic functions).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flight {
    from: Camera,
    to: Camera,
    /// How long it takes.
    pub milliseconds: f64,
}

/// How long a flight, a step of a button and the end of a throw take.
const FAR_MS: f64 = 700.0;
const STEP_MS: f64 = 220.0;
const THROW_MS: f64 = 420.0;

impl Flight {
    /// To another place.
    pub fn far(from: Camera, to: Camera) -> Self {
        Self { from, to, milliseconds: FAR_MS }
    }

    /// By a button or a key.
    pub fn step(from: Camera, to: Camera) -> Self {
        Self { from, to, milliseconds: STEP_MS }
    }

    /// On, after the reader let go.
    pub fn throw(from: Camera, to: Camera) -> Self {
        Self { from, to, milliseconds: THROW_MS }
    }

    /// Where the camera ends.
    pub fn end(&self) -> Camera {
        self.to
    }

    /// The camera after a part of the time, 0 to 1.
    pub fn at(&self, time: f64) -> Camera {
        if time.is_nan() || time >= 1.0 {
            return self.to;
        }
        let Self { from, to, milliseconds } = *self;
        let time = time.max(0.0);
        // Close to cubic-bezier(.45, 0, .15, 1); a throw has its speed from the start.
        let smooth = time * time * (3.0 - 2.0 * time);
        let eased = if milliseconds == THROW_MS {
            1.0 - (1.0 - time) * (1.0 - time)
        } else {
            smooth * (2.0 - smooth)
        };
        let between = |a: f64, b: f64| a + (b - a) * eased;
        let (span_from, span_to) = (1.0 / from.zoom, 1.0 / to.zoom);
        let way = (to.x - from.x).hypot(to.y - from.y) / FRAME.width;
        let widest = span_from.max(span_to);
        // No clamp, which would carry the printing of floats for its panic into the program.
        let rise = (way - widest * 0.5).min(1.0 - widest).max(0.0) * 4.0 * eased * (1.0 - eased);
        let zoom = 1.0 / (between(span_from, span_to) + rise).min(1.0);
        Camera { zoom, x: between(from.x, to.x), y: between(from.y, to.y) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flight_begins_and_ends_where_it_should() {
        let to = Camera { zoom: 4.0, x: 900.0, y: -300.0 };
        let flight = Flight::far(Camera::default(), to);
        assert_eq!((flight.at(0.0), flight.at(1.0), flight.at(f64::NAN)), (Camera::default(), to, to));
    }

    #[test]
    fn a_long_way_between_two_near_views_goes_up_first() {
        let at = |x: f64| Camera { zoom: 5.0, x, y: 0.0 };
        let middle = Flight::far(at(-2000.0), at(2000.0)).at(0.4);
        assert!(middle.zoom < 3.0, "{middle:?}");
        let slide = Flight::far(at(0.0), at(120.0)).at(0.4);
        assert!((slide.zoom - 5.0).abs() < 1e-9, "a short way slides: {slide:?}");
    }
}
