//! Two lanes of marks above the axis, so that none hides another.

/// The least between two marks of a lane, in hundredths of the narrowest axis with two rows of captions (36rem).
pub(super) const WIDE: f64 = 1.6;

/// The same on a phone's axis.
pub(super) const SLIM: f64 = 3.6;

/// Where a mark stands: a lane, 0 next to the axis, and hundredths of the axis.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spot {
    pub(super) lane: usize,
    pub(super) x: f64,
}

/// Gaps that a mark stands aside at most.
const FARTHEST: f64 = 10.0;

/// What the lanes hold so far.
pub(super) struct Lanes {
    gap: f64,
    spots: Vec<Spot>,
}

impl Lanes {
    pub(super) fn new(gap: f64) -> Self {
        Self { gap, spots: Vec::new() }
    }

    /// Finds a mark the free spot nearest to its date: in its own lane, in the other, and only then aside.
    pub(super) fn settle(&mut self, at: f64, lane: usize) -> Spot {
        let mut spot = Spot { lane, x: at };
        // To and fro, a quarter of the gap further out each time.
        let mut by: f64 = 0.0;
        while by.abs() <= FARTHEST * self.gap && !self.frees(spot) {
            spot.lane = 1 - spot.lane;
            if spot.lane == lane {
                by = if by > 0.0 { -by } else { self.gap / 4.0 - by };
                spot.x = at + by;
            }
        }
        self.spots.push(spot);
        spot
    }

    fn frees(&self, spot: Spot) -> bool {
        (0.0..=100.0).contains(&spot.x) && self.nearest(spot, -1.0) >= self.gap - 0.001
    }

    /// How far the nearest other mark of a mark's lane is.
    pub(super) fn room(&self, spot: Spot) -> f64 {
        self.nearest(spot, 0.0)
    }

    /// The least distance in a spot's lane beyond another.
    fn nearest(&self, spot: Spot, beyond: f64) -> f64 {
        let mut nearest: f64 = 100.0;
        for it in &self.spots {
            let distance = (it.x - spot.x).abs();
            if it.lane == spot.lane && distance > beyond {
                nearest = nearest.min(distance);
            }
        }
        nearest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(dates: &[f64]) -> Vec<Spot> {
        let mut lanes = Lanes::new(2.0);
        dates.iter().map(|it| lanes.settle(*it, 0)).collect()
    }

    #[test]
    fn marks_with_room_stand_at_their_dates_on_the_axis() {
        assert_eq!(settle(&[10.0, 12.0, 90.0]), [10.0, 12.0, 90.0].map(|x| Spot { lane: 0, x }));
    }

    #[test]
    fn a_mark_without_room_stands_above_and_a_third_aside() {
        let spots = settle(&[50.0, 50.5, 50.4]);
        assert_eq!(spots[1], Spot { lane: 1, x: 50.5 });
        assert_eq!(spots[2].lane, 0);
        assert!((1.5..=2.5).contains(&(spots[2].x - 50.0).abs()), "{:?}", spots[2]);
    }

    #[test]
    fn however_many_fall_on_one_day_none_hides_another() {
        for at in [0.0, 50.0, 99.9] {
            let spots = settle(&[at; 12]);
            for (index, one) in spots.iter().enumerate() {
                let others = spots[index + 1..].iter().filter(|it| it.lane == one.lane);
                assert!({ others }.all(|it| (it.x - one.x).abs() >= 1.99), "{spots:?}");
            }
        }
    }
}
