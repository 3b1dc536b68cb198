use std::collections::HashMap;

use super::topology::{Line, Topology};

/// Joins the arcs between land and sea into closed shores, so that all land can be filled as one shape.
///
/// Returns rings whose last point is their first. Shores that do not close are left out, none in the data.
pub(crate) fn shores(topology: &Topology) -> Vec<Vec<(i32, i32)>> {
    let arcs: Vec<Vec<(i32, i32)>> = topology
        .arcs
        .iter()
        .zip(&topology.lines)
        .filter_map(|(arc, line)| land_on_the_right(arc, line))
        .collect();
    let mut leaving: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    for (index, arc) in arcs.iter().enumerate() {
        leaving.entry(arc[0]).or_default().push(index);
    }
    let mut used = vec![false; arcs.len()];
    let mut rings = Vec::new();
    for start in 0..arcs.len() {
        if used[start] {
            continue;
        }
        let mut ring = Vec::new();
        let mut next = Some(start);
        while let Some(index) = next {
            used[index] = true;
            let joined = usize::from(!ring.is_empty());
            ring.extend(&arcs[index][joined..]);
            let end = ring[ring.len() - 1];
            next = leaving.get(&end).and_then(|it| it.iter().copied().find(|&it| !used[it]));
            if end == ring[0] {
                break;
            }
        }
        if ring.first() == ring.last() {
            rings.push(ring);
        }
    }
    rings
}

/// The arc in the direction that keeps land to its right, or nothing where both sides are land.
///
/// Areas run the same way round, so that a compressor meets the shore of a state a second time as the same text.
fn land_on_the_right(arc: &[(i32, i32)], line: &Line) -> Option<Vec<(i32, i32)>> {
    match (&line.left, &line.right) {
        (None, Some(_)) => Some(arc.to_vec()),
        (Some(_), None) => Some(arc.iter().rev().copied().collect()),
        _ => None,
    }
}
