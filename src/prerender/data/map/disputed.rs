use geojson::GeometryValue;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::shapes::outline;
use crate::content::Compiled;
use crate::geo::Face;
use crate::model::Iso;

/// An area that more than one government claims, part of no state's outline here. It has no name and no page.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DisputedRow {
    /// The outline's handle on the site's map.
    id: String,
    /// Always `disputed`.
    #[schemars(extend("const" = "disputed"))]
    kind: &'static str,
    /// The SCO state that administers it, three letters of ISO 3166-1; null where none does.
    administered_by: Option<Iso>,
    /// The state on whose ground the map draws it: the one that administers it or, where United Nations practice names
    /// a state, that one. Null for plain land.
    drawn_as: Option<Iso>,
}

/// Every disputed area and its outline.
pub(super) fn features(compiled: &Compiled) -> impl Iterator<Item = (Map<String, Value>, GeometryValue)> {
    let topology = &compiled.topology;
    topology.faces.iter().filter(|it| it.is_disputed()).filter_map(|face| {
        let row = serde_json::to_value(row(compiled, face)).ok()?.as_object()?.clone();
        Some((row, outline(topology, face)))
    })
}

fn row(compiled: &Compiled, face: &Face) -> DisputedRow {
    // A disputed area may be drawn as part of another, which is no state.
    let areas = &compiled.topology.faces;
    let state = |code: &&str| !areas.iter().any(|it| it.is_disputed() && it.code == **code);
    let drawn_as = face.part_of().filter(state).and_then(Iso::read);
    DisputedRow {
        id: face.code.clone(),
        kind: "disputed",
        administered_by: drawn_as.filter(|&it| compiled.record.state(it).is_some()),
        drawn_as,
    }
}
