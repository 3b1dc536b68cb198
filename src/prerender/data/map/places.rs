use geojson::{GeometryValue, Position};

use crate::model::{Degrees, Entity, Kind, Mechanism, Record};

/// The one place of a document or a meeting.
pub(super) fn one(record: &Record, entity: Entity) -> Option<GeometryValue> {
    of(record, entity).into_iter().next().map(GeometryValue::new_point)
}

/// All places of a thing; nothing where it has none.
pub(super) fn many(record: &Record, entity: Entity) -> Option<GeometryValue> {
    let all = of(record, entity);
    (!all.is_empty()).then(|| GeometryValue::new_multi_point(all))
}

/// Places of a thing, each once; of a claim those of the bodies, documents, meetings and days it rests on.
fn of(record: &Record, entity: Entity) -> Vec<Position> {
    let mut all: Vec<Position> = Vec::new();
    for place in degrees(record, entity).into_iter().map(|(lon, lat)| Position::from([lon.0, lat.0])) {
        if !all.contains(&place) {
            all.push(place);
        }
    }
    all
}

fn degrees(record: &Record, Entity { kind, at }: Entity) -> Vec<(Degrees, Degrees)> {
    match kind {
        Kind::Mechanism => record.mechanisms.get(at).map(body).unwrap_or_default(),
        Kind::Agreement => record.agreements.get(at).map(|it| (it.lon, it.lat)).into_iter().collect(),
        Kind::Summit => record.summits.get(at).map(|it| (it.lon, it.lat)).into_iter().collect(),
        Kind::Claim => {
            let Some(claim) = record.claims.get(at) else { return Vec::new() };
            let touched = claim.about.iter().filter_map(|it| Entity::named(record, it));
            // A claim that touches another is not where the other is.
            let touched = touched.filter(|it| it.kind != Kind::Claim).flat_map(|it| degrees(record, it));
            let days = claim.event.iter().filter_map(|it| it.place.as_ref()).map(|it| (it.lon, it.lat));
            touched.chain(days).collect()
        }
        Kind::Theme | Kind::State => Vec::new(),
    }
}

fn body(it: &Mechanism) -> Vec<(Degrees, Degrees)> {
    let runs = it.edition.iter().map(|it| (it.lon, it.lat));
    it.spot().into_iter().chain(runs).chain(it.capital.iter().map(|it| (it.lon, it.lat))).collect()
}
