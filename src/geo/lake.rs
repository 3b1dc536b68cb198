/// A lake as it is drawn: its shore, then its islands, in whole units of the unrolled plane.
#[derive(Clone, Debug)]
pub struct Lake {
    /// Rings, each closed by joining the last point to the first.
    pub rings: Vec<Vec<(i32, i32)>>,
}

impl Lake {
    /// Whether a point of the unrolled plane lies on its water.
    pub fn holds(&self, at: (f64, f64)) -> bool {
        holds(&self.rings, at)
    }
}

/// Whether a point lies inside rings, by the even-odd rule.
pub(crate) fn holds(rings: &[Vec<(i32, i32)>], (x, y): (f64, f64)) -> bool {
    let mut inside = false;
    for ring in rings {
        let Some(&last) = ring.last() else { continue };
        let mut before = last;
        for &point in ring {
            let ((x1, y1), (x2, y2)) = (float(before), float(point));
            if (y1 > y) != (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1) {
                inside = !inside;
            }
            before = point;
        }
    }
    inside
}

fn float((x, y): (i32, i32)) -> (f64, f64) {
    (f64::from(x), f64::from(y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn water_is_inside_the_shore_and_outside_the_islands() {
        let shore = vec![(0, 0), (10, 0), (10, 10), (0, 10)];
        let island = vec![(4, 4), (6, 4), (6, 6), (4, 6)];
        let lake = Lake { rings: vec![shore, island] };
        assert!(lake.holds((2.0, 5.0)) && lake.holds((8.0, 5.0)));
        assert!(!lake.holds((5.0, 5.0)) && !lake.holds((12.0, 5.0)) && !lake.holds((5.0, -1.0)));
        assert!(!Lake { rings: vec![Vec::new()] }.holds((0.0, 0.0)));
    }
}
