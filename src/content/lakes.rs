use std::path::Path;

use serde::Deserialize;

use super::folder;
use super::problem::Problem;
use crate::geo::{FRAME, Lake, Topology, flat, project};

const LAKES: &str = "geometry/lakes.toml";

/// Kilometres to a step of the grid that shores lie on.
const STEP_KM: i32 = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LakeAt {
    id: String,
    /// A point on the water.
    lon: f64,
    lat: f64,
    /// The shore, then islands, in kilometres east and north on the unrolled plane.
    rings: Vec<Vec<(i32, i32)>>,
}

/// Reads the lakes and says which lie where none can be: off the grid, off the map, at sea or beside their place.
pub(super) fn read(folder: &Path, outlines: Option<&Topology>, problems: &mut Vec<Problem>) -> Vec<Lake> {
    let all: Vec<LakeAt> = folder::list(folder, LAKES, "lake", problems);
    let mut lakes = Vec::new();
    for it in all {
        let faults = it.faults(outlines);
        problems
            .extend(faults.into_iter().map(|text| Problem::new(LAKES, format!("lake {:?}", it.id), text)));
        lakes.push(it.lake());
    }
    lakes
}

impl LakeAt {
    fn lake(&self) -> Lake {
        let ring = |ring: &Vec<(i32, i32)>| ring.iter().map(|(x, y)| (x / STEP_KM, -(y / STEP_KM))).collect();
        Lake { rings: self.rings.iter().map(ring).collect() }
    }

    fn faults(&self, outlines: Option<&Topology>) -> Vec<String> {
        let Self { lon, lat, .. } = self;
        let (lake, mut faults) = (self.lake(), Vec::new());
        if self.rings.is_empty() {
            faults.push("has no ring; its shore is wished".to_owned());
        }
        for ring in self.rings.iter().filter(|it| it.len() < 3) {
            faults.push(format!("has a ring of {} points, wished three at least", ring.len()));
        }
        if let Some((x, y)) = self.rings.iter().flatten().find(|(x, y)| x % STEP_KM != 0 || y % STEP_KM != 0)
        {
            faults.push(format!("[{x}, {y}] is off the grid of {STEP_KM} kilometres"));
        }
        let at = FRAME.fraction(project(*lon, *lat));
        if !((0.0..=1.0).contains(&at.x) && (0.0..=1.0).contains(&at.y)) {
            faults.push(format!("lat {lat}, lon {lon} is off the map"));
        }
        let at = flat(*lon, *lat);
        if !lake.holds((at.x, at.y)) {
            faults.push(format!("lat {lat}, lon {lon} is not on its water"));
        }
        if outlines.is_some_and(|it| !lake.rings.iter().all(|ring| it.is_land(ring))) {
            faults.push("lies at sea, in whole or in part".to_owned());
        }
        faults
    }
}
