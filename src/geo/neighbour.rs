use super::Units;

/// How much more a step to the side counts than one ahead.
const ASIDE: f64 = 2.0;

/// What lies beside the way counts as if it were further off than all that lies on it.
const OFF_THE_WAY: f64 = 1e6;

/// The place an arrow key leads to: the nearest by bearing, of those within 45 degrees of the way `toward` (a unit vector,
/// x to the right and y down), or else of all that lie ahead.
///
/// Distances are in whatever unit `from` and `places` share; places nearer than half of one are passed over. What the
/// answer counts is the place's turn in `places`.
pub fn neighbour(from: Units, toward: Units, places: &[Units]) -> Option<usize> {
    let far = |it: &Units| {
        let (x, y) = (it.x - from.x, it.y - from.y);
        let ahead = x * toward.x + y * toward.y;
        let aside = (x * toward.y - y * toward.x).abs();
        let off = if aside > ahead { OFF_THE_WAY } else { 0.0 };
        (ahead > 0.5).then_some(off + ahead + ASIDE * aside)
    };
    let ahead = places.iter().enumerate().filter_map(|(at, it)| Some((at, far(it)?)));
    ahead.min_by(|one, other| one.1.total_cmp(&other.1)).map(|it| it.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: Units = Units { x: 1.0, y: 0.0 };
    const UP: Units = Units { x: 0.0, y: -1.0 };

    fn led(toward: Units, places: &[(f64, f64)]) -> Option<usize> {
        let places: Vec<_> = places.iter().map(|&(x, y)| Units { x, y }).collect();
        neighbour(Units::default(), toward, &places)
    }

    #[test]
    fn what_lies_straight_ahead_wins_over_what_is_as_near_and_to_the_side() {
        assert_eq!(led(RIGHT, &[(80.0, 60.0), (100.0, 0.0), (-10.0, 0.0)]), Some(1));
        assert_eq!(led(UP, &[(0.0, 20.0), (30.0, -40.0), (10.0, -60.0)]), Some(2));
    }

    #[test]
    fn what_lies_beside_the_way_is_the_last_resort() {
        assert_eq!(led(RIGHT, &[(10.0, 30.0), (400.0, 10.0)]), Some(1));
        assert_eq!(led(RIGHT, &[(10.0, 30.0), (-400.0, 10.0)]), Some(0));
    }

    #[test]
    fn nothing_ahead_leads_nowhere() {
        assert_eq!(led(RIGHT, &[(-1.0, 0.0), (0.2, 5.0), (f64::NAN, 0.0)]), None);
    }
}
