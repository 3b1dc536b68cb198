use super::spots::Spot;
use crate::geo::Units;

/// Pixels under which two pins would hide one another.
const TOO_NEAR_PX: f64 = 18.0;

/// Pins so near one another that they share a place on the map.
#[derive(Debug, PartialEq)]
pub(super) struct Group {
    /// Where the first of them stands.
    pub(super) at: Units,
    /// The first, by its place among the spots.
    pub(super) head: usize,
    /// All of them that bear on the page as the first does, by their places among the spots.
    pub(super) members: Vec<usize>,
    /// What steps back for them.
    pub(super) behind: Vec<usize>,
    /// Whether they bear on the open page.
    pub(super) bears: bool,
}

/// Groups the spots of a map with so many pixels a unit, the first of each first.
///
/// What does not bear on the page steps back for what does: it goes behind it where it would touch it.
pub(super) fn groups(spots: &[Spot], pixels: f64) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, spot) in spots.iter().enumerate() {
        let near = |it: &&mut Group| (it.at.x - spot.at.x).hypot(it.at.y - spot.at.y) * pixels < TOO_NEAR_PX;
        match groups.iter_mut().find(near) {
            Some(group) if group.bears == spot.bears => group.members.push(at),
            Some(group) => group.behind.push(at),
            None => {
                groups.push(Group {
                    at: spot.at,
                    head: at,
                    members: vec![at],
                    behind: Vec::new(),
                    bears: spot.bears,
                });
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(x: f64, bears: bool) -> Spot {
        let (name, detail) = (String::new(), String::new());
        Spot { at: Units { x, y: 0.0 }, shape: "body", name, detail, leads: None, bears }
    }

    #[test]
    fn near_pins_share_a_place_and_part_when_the_map_comes_nearer() {
        let spots = [spot(0.0, true), spot(100.0, true), spot(400.0, true)];
        let members = |pixels| groups(&spots, pixels).into_iter().map(|it| it.members).collect::<Vec<_>>();
        assert_eq!(members(0.14), [vec![0, 1], vec![2]]);
        assert_eq!(members(0.3), [vec![0], vec![1], vec![2]]);
    }

    #[test]
    fn what_does_not_bear_on_the_page_never_hides_what_does() {
        let spots = [spot(0.0, true), spot(50.0, false), spot(300.0, false)];
        let groups = groups(&spots, 0.14);
        let heads: Vec<_> = groups.iter().map(|it| (it.head, it.bears)).collect();
        assert_eq!((heads, &groups[0].behind), (vec![(0, true), (2, false)], &vec![1]));
    }
}
