//! Outlines on the globe: from the map's plane back to degrees, cut where longitudes begin anew.

use geo::orient::Direction;
use geo::{Area, BooleanOps, BoundingRect, Contains, Coord, LineString, MultiPolygon, Orient, Polygon, Rect};
use geo::{MapCoords, Translate};
use geojson::GeometryValue;

use crate::content::Compiled;
use crate::geo::{Face, Topology, Units, degrees};

/// Steps to a degree: eleven metres at most, far finer than the outlines' grid of two kilometres.
const STEPS: f64 = 10_000.0;

/// Where longitudes begin anew.
const ANTIMERIDIAN: f64 = 180.0;

/// A state's outline, or its capital where the drawing has none; by its place in the record.
pub(super) fn state(compiled: &Compiled, at: usize) -> Option<GeometryValue> {
    let state = compiled.record.states.get(at)?;
    let code = state.iso3.upper();
    let face = compiled.topology.faces.iter().find(|it| it.is_state() && it.code == code);
    Some(match face {
        Some(face) => outline(&compiled.topology, face),
        None => GeometryValue::new_point([state.capital_lon.0, state.capital_lat.0]),
    })
}

/// The outline of an area: shores to the right-hand rule, on either side of the antimeridian, to four decimals.
pub(super) fn outline(topology: &Topology, face: &Face) -> GeometryValue {
    let whole = polygons(topology.rings(face).iter().map(|it| ring(it)).collect());
    let parts = whole.into_iter().flat_map(cut).map(|it| it.map_coords(rounded));
    // Rounding may leave a sliver along the cut with no area.
    let parts: Vec<Polygon> = parts.filter(|it| it.unsigned_area() > 0.0).collect();
    GeometryValue::from(&MultiPolygon::new(parts).orient(Direction::Default))
}

fn ring(points: &[(i32, i32)]) -> LineString {
    let globe = |&(x, y): &(i32, i32)| Coord::from(degrees(Units { x: x.into(), y: y.into() }));
    points.iter().map(globe).collect()
}

/// Rings as polygons: those that run like the largest are shores, the others holes in the shore about them.
fn polygons(rings: Vec<LineString>) -> Vec<Polygon> {
    let alone = rings.into_iter().map(|it| Polygon::new(it, Vec::new()));
    let mut rings: Vec<(f64, Polygon)> = alone.map(|it| (it.signed_area(), it)).collect();
    rings.sort_by(|(a, _), (b, _)| b.abs().total_cmp(&a.abs()));
    let way = rings.first().map_or(1.0, |(area, _)| area.signum());
    let (shores, holes): (Vec<_>, Vec<_>) = rings.into_iter().partition(|(area, _)| area.signum() == way);
    let mut shores: Vec<Polygon> = shores.into_iter().map(|(_, it)| it).collect();
    for (_, hole) in holes {
        let hole = hole.exterior();
        let about = shores.iter_mut().find(|it| hole.points().any(|point| it.contains(&point)));
        if let Some(shore) = about {
            shore.interiors_push(hole.clone());
        }
    }
    shores
}

/// A polygon in parts that cross the antimeridian nowhere (RFC 7946, 3.1.9).
fn cut(polygon: Polygon) -> Vec<Polygon> {
    let Some(about) = polygon.bounding_rect() else { return Vec::new() };
    if about.max().x <= ANTIMERIDIAN {
        return vec![polygon];
    }
    let band = |from: f64| Rect::new((from, -90.0), (from + 360.0, 90.0)).to_polygon();
    let west = polygon.intersection(&band(ANTIMERIDIAN)).translate(-360.0, 0.0);
    polygon.intersection(&band(-ANTIMERIDIAN)).into_iter().chain(west).collect()
}

fn rounded(Coord { x, y }: Coord) -> Coord {
    Coord { x: (x * STEPS).round() / STEPS, y: (y * STEPS).round() / STEPS }
}
