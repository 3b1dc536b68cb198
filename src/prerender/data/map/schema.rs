use serde_json::{Value, json};

use super::disputed::DisputedRow;
use super::is_mapped;
use crate::content::Published;
use crate::prerender::data::schema::of;
use crate::prerender::data::table::Table;

/// What every GeoJSON file of the folder looks like: RFC 7946 as far as it is used here, around the lists' own rows.
pub(super) fn schema(tables: &[Table], published: &Published) -> Value {
    let text = |what: &str| json!({ "type": "string", "description": what });
    let date = |what: &str| json!({ "$ref": "#/$defs/date", "description": what });
    let mut rows: Vec<Value> =
        tables.iter().filter(|it| is_mapped(&it.listing.name)).map(|it| it.schema.clone()).collect();
    rows.push(of::<DisputedRow>("Disputed areas", "An area that more than one government claims."));
    for row in &mut rows {
        // Only the whole says which draft it is written in.
        row.as_object_mut().map(|it| it.remove("$schema"));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": published.title,
        "description": "A list of the record as features of a map (RFC 7946).",
        "type": "object",
        "additionalProperties": false,
        "required": ["type", "features", "edition", "as_of", "reaches", "licence", "attribution", "notice"],
        "properties": {
            "type": { "const": "FeatureCollection", "description": "What RFC 7946 calls it." },
            "bbox": bbox(),
            "features": { "type": "array", "items": { "$ref": "#/$defs/feature" }, "description": "The list." },
            "edition": text("The edition's name."),
            "as_of": date("The day the record was last checked."),
            "reaches": date("The date of the newest SCO item seen."),
            "licence": text("Address of the licence."),
            "attribution": text("The words to credit it with."),
            "notice": text("What must be known of borders and names before anything is drawn."),
        },
        "$defs": {
            "date": { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
            "place": {
                "description": "Degrees east and north.",
                "type": "array", "minItems": 2, "maxItems": 2,
                "prefixItems": [
                    { "type": "number", "minimum": -180, "maximum": 180 },
                    { "type": "number", "minimum": -90, "maximum": 90 },
                ],
            },
            "ring": { "type": "array", "minItems": 4, "items": { "$ref": "#/$defs/place" } },
            "feature": {
                "type": "object",
                "additionalProperties": false,
                "required": ["type", "geometry", "properties", "id"],
                "properties": {
                    "type": { "const": "Feature", "description": "What RFC 7946 calls it." },
                    "id": text("The row's id once more."),
                    "bbox": bbox(),
                    "properties": { "anyOf": rows, "description": "The row, as the list's JSON has it." },
                    "geometry": geometry(),
                },
            },
        },
    })
}

fn bbox() -> Value {
    json!({
        "description": "West, south, east and north; west is the greater where the antimeridian is crossed.",
        "type": "array", "minItems": 4, "maxItems": 4, "items": { "type": "number" },
    })
}

fn geometry() -> Value {
    let shape = |name: &str, places: Value| {
        json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["type", "coordinates"],
            "properties": {
                "type": { "const": name, "description": "What RFC 7946 calls it." },
                "coordinates": { "description": "Its places.", "allOf": [places] },
            },
        })
    };
    let list = |of: Value| json!({ "type": "array", "items": of });
    let place = || json!({ "$ref": "#/$defs/place" });
    let polygon = list(json!({ "$ref": "#/$defs/ring" }));
    json!({
        "description": "Where it is: an outline, a place, places, or null where there is none.",
        "oneOf": [
            { "type": "null" },
            shape("Point", place()),
            shape("MultiPoint", list(place())),
            shape("MultiPolygon", list(polygon)),
        ],
    })
}
