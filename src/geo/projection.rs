use super::units::Units;

/// The sphere's radius in kilometres: the mean radius of the Earth (IUGG R1).
const RADIUS_KM: f64 = 6371.0088;

/// Kilometres to a unit of the plane: the grid the outlines were rounded to.
pub(crate) const UNIT_KM: f64 = 2.0;

/// Centre of the projection: the smallest distortion over the 27 states of those tried, and no cut through Chukotka.
const CENTRE_LON: f64 = 80.0;
const CENTRE_LAT: f64 = 45.0;

/// Turns the plane clockwise on the page, so that the states fill a frame wider than it is high.
pub(crate) const ROLL_DEGREES: f64 = 10.0;

/// Degrees east and north to the plane of the map (Snyder 1987, Map Projections: A Working Manual, eq. 24-2 to 24-4).
///
/// The point opposite the centre has no image; it comes out at the rim.
pub fn project(lon: f64, lat: f64) -> Units {
    roll(flat(lon, lat))
}

/// The same before the plane is rolled: as outlines and lakes are stored.
pub fn flat(lon: f64, lat: f64) -> Units {
    let (sin_lat, cos_lat) = lat.to_radians().sin_cos();
    let (sin_centre, cos_centre) = CENTRE_LAT.to_radians().sin_cos();
    let (sin_lon, cos_lon) = (lon - CENTRE_LON).to_radians().sin_cos();
    let along = 1.0 + sin_centre * sin_lat + cos_centre * cos_lat * cos_lon;
    let k = RADIUS_KM / UNIT_KM * (2.0 / along.max(1e-9)).sqrt();
    Units { x: k * cos_lat * sin_lon, y: -k * (cos_centre * sin_lat - sin_centre * cos_lat * cos_lon) }
}

/// Degrees east and north of a point of the unrolled plane, longitudes from -100 to 260 so that no state is cut
/// (Snyder 1987, eq. 20-14, 20-15 and 24-16).
pub fn degrees(Units { x, y }: Units) -> (f64, f64) {
    let (x, y) = (x * UNIT_KM / RADIUS_KM, -y * UNIT_KM / RADIUS_KM);
    let rho = x.hypot(y);
    if rho < 1e-12 {
        return (CENTRE_LON, CENTRE_LAT);
    }
    // The rim is the point opposite the centre; nothing lies beyond it.
    let (sin_c, cos_c) = (2.0 * (rho / 2.0).min(1.0).asin()).sin_cos();
    let (sin_centre, cos_centre) = CENTRE_LAT.to_radians().sin_cos();
    let lat = (cos_c * sin_centre + y * sin_c * cos_centre / rho).clamp(-1.0, 1.0).asin();
    let lon = (x * sin_c).atan2(rho * cos_centre * cos_c - y * sin_centre * sin_c);
    (CENTRE_LON + lon.to_degrees(), lat.to_degrees())
}

/// Turns a point of the unrolled plane.
pub(crate) fn roll(Units { x, y }: Units) -> Units {
    let (sin, cos) = ROLL_DEGREES.to_radians().sin_cos();
    Units { x: x * cos - y * sin, y: x * sin + y * cos }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forward_and_inverse_agree() {
        for (lon, lat) in [
            (80.0, 45.0),
            (73.05, 33.7),
            (27.57, 53.9),
            (179.0, 66.0),
            (31.24, 30.05),
            (73.51, 4.18),
            (190.2, 65.0),
        ] {
            let (back_lon, back_lat) = degrees(flat(lon, lat));
            assert!(
                (back_lon - lon).abs() < 1e-9 && (back_lat - lat).abs() < 1e-9,
                "{lon} {lat}: {back_lon} {back_lat}"
            );
        }
    }

    #[test]
    fn a_kilometre_square_keeps_its_area_far_from_the_centre() {
        let (lon, lat, step) = (30.0, 10.0, 0.01);
        let corner = project(lon, lat);
        let (east, north) = (project(lon + step, lat), project(lon, lat + step));
        let cross = (east.x - corner.x) * (north.y - corner.y) - (east.y - corner.y) * (north.x - corner.x);
        let side = (step.to_radians() * RADIUS_KM / UNIT_KM).powi(2) * f64::to_radians(lat).cos();
        assert!((cross.abs() / side - 1.0).abs() < 1e-3, "{}", cross.abs() / side);
    }

    #[test]
    fn the_far_side_of_the_earth_still_has_a_finite_place() {
        let Units { x, y } = project(-100.0, -45.0);
        assert!(x.is_finite() && y.is_finite());
    }
}
