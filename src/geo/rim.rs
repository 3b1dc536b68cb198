/// How far from the middle of the plane land is drawn as it lies, in units: a little more than a quarter of the way
/// round the Earth. Beyond, the projection stretches coasts into arcs that mean nothing on this map.
const REACH: f64 = 4800.0;

/// Where what lies beyond is pushed to: outside a frame three times as wide as high.
const OUTSIDE: f64 = 8000.0;

/// Radians between points kept outside, so that the lines between them stay outside too.
const TURN: f64 = 0.25;

type Point = (i32, i32);

/// Whether some of a line lies where it is drawn as it is.
pub(crate) fn reaches_in(line: &[Point]) -> bool {
    line.iter().any(|&it| is_inside(it))
}

/// A shore whose far parts are pushed out of every frame, with few points left there.
pub(crate) fn pushed_out(ring: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (at, &point) in ring.iter().enumerate() {
        if is_inside(point) {
            kept.push(point);
            continue;
        }
        let enters = ring.get(at + 1).is_none_or(|&it| is_inside(it));
        let turned =
            kept.last().is_none_or(|&it| is_inside(it) || (bearing(it) - bearing(point)).abs() > TURN);
        if enters || turned {
            let (sin, cos) = bearing(point).sin_cos();
            kept.push(((OUTSIDE * cos).round() as i32, (OUTSIDE * sin).round() as i32));
        }
    }
    kept
}

fn is_inside((x, y): Point) -> bool {
    f64::from(x).hypot(f64::from(y)) < REACH
}

fn bearing((x, y): Point) -> f64 {
    f64::from(y).atan2(f64::from(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_stays_as_it_is() {
        let ring = [(0, 0), (100, 0), (100, 90), (0, 0)];
        assert_eq!(pushed_out(&ring), ring);
    }

    #[test]
    fn what_is_far_leaves_every_frame_and_most_of_its_points() {
        let mut ring = vec![(4700, 0)];
        ring.extend((0..200).map(|it| (5500, it * 10)));
        ring.push((4600, 300));
        let pushed = pushed_out(&ring);
        assert!(pushed.len() < 8, "{pushed:?}");
        assert!(pushed[1..pushed.len() - 1].iter().all(|it| f64::from(it.0).hypot(f64::from(it.1)) > 7990.0));
        assert!(!reaches_in(&[(5500, 0)]) && reaches_in(&ring));
    }
}
