//! The record as features for mapping programs (GeoJSON, RFC 7946).

mod bounds;
mod disputed;
mod places;
mod schema;
mod shapes;

use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue};
use serde_json::{Map, Value, json};

use super::notice::borders;
use super::pretty;
use super::table::Table;
use crate::content::Compiled;
use crate::model::Kind;

/// Lists whose things have places.
const MAPPED: [(&str, Kind); 5] = [
    ("states", Kind::State),
    ("mechanisms", Kind::Mechanism),
    ("agreements", Kind::Agreement),
    ("summits", Kind::Summit),
    ("claims", Kind::Claim),
];

/// Whether a list is given away as features too.
pub(in crate::prerender) fn is_mapped(list: &str) -> bool {
    MAPPED.iter().any(|(it, _)| *it == list)
}

/// The lists as features, and the schema of all of them.
pub(super) fn files(compiled: &Compiled, tables: &[Table]) -> Result<Vec<(String, Vec<u8>)>, String> {
    let mut files = Vec::new();
    for (name, kind) in MAPPED {
        let Some(table) = tables.iter().find(|it| it.listing.name == name) else { continue };
        let collection = collection(compiled, kind, table);
        let mut bytes = serde_json::to_vec(&collection)
            .map_err(|it| format!("data/{name}.geojson: could not be written: {it}"))?;
        bytes.push(b'\n');
        files.push((format!("{name}.geojson"), bytes));
    }
    files.push(("geojson.schema.json".to_owned(), pretty(&schema::schema(tables, &compiled.published))));
    Ok(files)
}

fn collection(compiled: &Compiled, kind: Kind, table: &Table) -> FeatureCollection {
    let record = &compiled.record;
    let entities = kind.each(record).zip(&table.rows);
    let mut features: Vec<Feature> = entities
        .map(|(entity, row)| {
            let shape = match kind {
                Kind::State => shapes::state(compiled, entity.at),
                Kind::Mechanism | Kind::Claim => places::many(record, entity),
                _ => places::one(record, entity),
            };
            feature(row.clone(), shape)
        })
        .collect();
    let mut notice = borders(record);
    if kind == Kind::State {
        features.extend(disputed::features(compiled).map(|(row, shape)| feature(row, Some(shape))));
        notice = format!("{notice} {}", compiled.published.codes);
    }
    let all = features.iter().filter_map(|it| it.geometry.as_ref());
    let bbox = bounds::of(all.map(|it| &it.value));
    FeatureCollection { bbox, features, foreign_members: Some(members(compiled, &notice)) }
}

/// What must be known of the whole, as the JSON has it around its items.
fn members(compiled: &Compiled, notice: &str) -> Map<String, Value> {
    let edition = &compiled.record.edition;
    let members = [
        ("edition", json!(edition.name)),
        ("as_of", json!(edition.as_of)),
        ("reaches", json!(edition.reaches)),
        ("licence", json!(compiled.published.licence)),
        ("attribution", json!(compiled.published.credit(&compiled.record))),
        ("notice", json!(notice)),
    ];
    members.into_iter().map(|(name, it)| (name.to_owned(), it)).collect()
}

/// A row with its place; an outline has the box about it as well.
fn feature(row: Map<String, Value>, shape: Option<GeometryValue>) -> Feature {
    let outline = shape.as_ref().filter(|it| matches!(it, GeometryValue::MultiPolygon { .. }));
    Feature {
        bbox: outline.and_then(|it| bounds::of(std::iter::once(it))),
        id: row.get("id").and_then(Value::as_str).map(|it| Id::String(it.to_owned())),
        geometry: shape.map(Geometry::new),
        properties: Some(row),
        foreign_members: None,
    }
}
