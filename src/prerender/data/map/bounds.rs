use geojson::{GeometryValue, Position};

/// Degrees all the way round.
const ROUND: f64 = 360.0;

/// West, south, east and north of shapes (RFC 7946, 5): the narrowest box, whose west lies east of its east where it
/// crosses the antimeridian.
pub(super) fn of<'a>(shapes: impl Iterator<Item = &'a GeometryValue>) -> Option<Vec<f64>> {
    let mut boxes: Vec<[f64; 4]> = shapes.flat_map(parts).collect();
    boxes.sort_by(|a, b| a[0].total_cmp(&b[0]));
    let (south, north) = boxes.iter().fold((90.0_f64, -90.0_f64), |(s, n), it| (s.min(it[1]), n.max(it[3])));
    let first = boxes.first()?;
    let (mut west, mut east) = (first[0], f64::NEG_INFINITY);
    let reach = boxes.iter().map(|it| it[2]).fold(east, f64::max);
    // The box leaves out the widest gap that no shape lies in; at first that from the last shape round to the first.
    let mut widest = first[0] + ROUND - reach;
    let (mut box_east, mut so_far) = (reach, first[2]);
    for it in &boxes[1..] {
        if it[0] - so_far > widest {
            (widest, west, box_east) = (it[0] - so_far, it[0], so_far);
        }
        so_far = so_far.max(it[2]);
    }
    east = box_east;
    Some(vec![west, south, east, north])
}

/// The box about each part of a shape.
fn parts(shape: &GeometryValue) -> Vec<[f64; 4]> {
    match shape {
        GeometryValue::Point { coordinates } => about(std::iter::once(coordinates)).into_iter().collect(),
        GeometryValue::MultiPoint { coordinates } => {
            coordinates.iter().filter_map(|it| about(std::iter::once(it))).collect()
        }
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().filter_map(|it| about(it.iter().flatten())).collect()
        }
        _ => Vec::new(),
    }
}

fn about<'a>(points: impl Iterator<Item = &'a Position>) -> Option<[f64; 4]> {
    let boxes = points.map(|it| [it[0], it[1], it[0], it[1]]);
    boxes.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(places: &[[f64; 2]]) -> Option<Vec<f64>> {
        of(std::iter::once(&GeometryValue::new_multi_point(places.iter().copied())))
    }

    #[test]
    fn a_box_is_the_narrowest_even_across_the_antimeridian() {
        assert_eq!(bounds(&[[170.0, 60.0], [-170.0, 70.0]]), Some(vec![170.0, 60.0, -170.0, 70.0]));
        assert_eq!(bounds(&[[-20.0, 5.0], [90.0, -3.0], [40.0, 0.0]]), Some(vec![-20.0, -3.0, 90.0, 5.0]));
        assert_eq!(bounds(&[[7.0, 8.0]]), Some(vec![7.0, 8.0, 7.0, 8.0]));
        assert_eq!(bounds(&[]), None);
    }
}
