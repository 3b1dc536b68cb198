use super::atlas::Atlas;
use crate::geo::{Camera, FRAME, Reach, Units};
use crate::model::{Degrees, Entity, Kind};
use crate::state::Page;

/// How much of the frame a state fills when its page opens, and how near the camera comes at most.
const SHARE: f64 = 0.62;
const NEAREST: f64 = 4.5;

/// How near the camera comes to a place without extent.
const PLACE: f64 = 2.4;

/// Where the camera stands when a page opens: on what the page is about, or on the whole.
pub fn look(atlas: Atlas, page: Page) -> Camera {
    page.entity().and_then(|it| subject(atlas, it)).unwrap_or_default()
}

fn subject(atlas: Atlas, entity: Entity) -> Option<Camera> {
    let record = atlas.record();
    let place = |lon: Degrees, lat: Degrees| {
        let at = atlas.chart().place(lon, lat)?;
        let Units { x, y } = FRAME.fraction(at);
        ((0.0..1.0).contains(&x) && (0.0..1.0).contains(&y)).then_some(Camera {
            zoom: PLACE,
            x: at.x,
            y: at.y,
        })
    };
    match entity.kind {
        Kind::Theme | Kind::Claim => None,
        Kind::State => {
            let name = atlas.chart().name(record.states.get(entity.at)?.iso3)?;
            Some(onto(name.reach))
        }
        Kind::Mechanism => {
            let (lon, lat) = record.mechanisms.get(entity.at).filter(|it| it.edition.len() < 2)?.spot()?;
            place(lon, lat)
        }
        Kind::Agreement => record.agreements.get(entity.at).and_then(|it| place(it.lon, it.lat)),
        Kind::Summit => record.summits.get(entity.at).and_then(|it| place(it.lon, it.lat)),
    }
    .filter(|it| it.zoom > 1.2)
}

/// A camera that shows a box and some of what lies around.
fn onto(reach: Reach) -> Camera {
    let (left, right) = (f64::from(reach.left), f64::from(reach.right));
    let (top, bottom) = (f64::from(reach.top), f64::from(reach.bottom));
    let zoom = (FRAME.width * SHARE / (right - left)).min(FRAME.height * SHARE / (bottom - top));
    Camera { zoom: zoom.clamp(1.0, NEAREST), x: (left + right) / 2.0, y: (top + bottom) / 2.0 }
}
