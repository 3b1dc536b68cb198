use std::cmp::Ordering;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::problem::Problem;
use super::{corridors, folder, lakes};
use crate::geo::{Chart, FRAME, Lake, NamePlace, Outline, Side, Topology, chart, outlines, project};
use crate::model::{Degrees, Iso, Record, Status};

const OUTLINES: &str = "geometry/outlines.topojson";
const NAMES: &str = "geometry/names.toml";

/// Pixels a letter of a name takes, as spaced capitals for members and small letters for others, and the room around.
const CAPITAL_PX: f64 = 8.2;
const LETTER_PX: f64 = 5.9;
const AROUND_PX: f64 = 4.0;

/// The drawing's raw material.
pub(super) struct Geometry {
    pub(super) topology: Topology,
    names: Vec<NameAt>,
    waters: Vec<WaterAt>,
    lakes: Vec<Lake>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameAt {
    state: Iso,
    lon: f64,
    lat: f64,
    /// Half the width a name may take, in kilometres.
    room: f64,
    /// Where else inside a wide shape the name may stand.
    #[serde(default)]
    also: Vec<SpareAt>,
    /// Where it may stand when the shape is too small for it.
    beside: Option<Side>,
    /// Whether at the overview too.
    #[serde(default)]
    far: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpareAt {
    lon: f64,
    lat: f64,
    room: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaterAt {
    id: String,
    lon: f64,
    lat: f64,
}

pub(super) fn read(folder: &Path, problems: &mut Vec<Problem>) -> Option<Geometry> {
    let names = folder::list(folder, NAMES, "name", problems);
    let waters = folder::list(folder, NAMES, "water", problems);
    let text = fs::read_to_string(folder.join(OUTLINES)).map_err(|it| format!("could not be read: {it}"));
    let topology = text
        .and_then(|it| serde_json::from_str(&it).map_err(|it| format!("is not the TopoJSON wished: {it}")));
    let topology: Topology = topology.map_err(|text| problems.push(Problem::new(OUTLINES, "", text))).ok()?;
    let faults = topology.faults();
    let whole = faults.is_empty();
    problems.extend(faults.into_iter().map(|text| Problem::new(OUTLINES, "", text)));
    let lakes = lakes::read(folder, whole.then_some(&topology), problems);
    whole.then_some(Geometry { topology, names, waters, lakes })
}

impl Geometry {
    /// Draws, and says which state or place the drawing cannot hold.
    pub(super) fn draw(&self, record: &Record, problems: &mut Vec<Problem>) -> (Chart, Vec<Outline>) {
        let spots = spots(record);
        check(&spots, problems);
        check(&stops(record), problems);
        for state in &record.states {
            if !self.names.iter().any(|it| it.state == state.iso3) {
                problems.push(Problem::new(
                    NAMES,
                    format!("state {}", state.iso3),
                    "has no [[name]]; one is wished",
                ));
            }
        }
        // A state that could not be read has been told already.
        let all_read = problems.iter().all(|it| it.file() != "states.toml");
        let codes = self.topology.faces.iter().filter(|it| it.is_state()).map(|it| it.code.as_str());
        for code in codes
            .filter(|_| all_read)
            .filter(|code| Iso::read(code).and_then(|it| record.state(it)).is_none())
        {
            problems.push(Problem::new(OUTLINES, format!("face {code:?}"), "is no state of states.toml"));
        }
        for water in self.waters.iter().filter(|it| !record.words.has(&format!("water.{}", it.id))) {
            problems.push(Problem::new("words.toml", "", format!("lacks water.{}", water.id)));
        }
        let names = self.names.iter().map(|it| {
            let letters = record.state_name(it.state).chars().count() as f64;
            let status = record.state(it.state).map(|it| record.status(it, record.edition.last_year()));
            let letter = if status.is_some_and(Status::is_member) { CAPITAL_PX } else { LETTER_PX };
            NamePlace {
                state: it.state,
                lon: it.lon,
                lat: it.lat,
                room_km: it.room,
                also: it.also.iter().map(|it| (it.lon, it.lat, it.room)).collect(),
                width_px: letters * letter + AROUND_PX,
                beside: it.beside,
                far: it.far,
            }
        });
        let waters = self.waters.iter().map(|it| (it.id.clone(), it.lon, it.lat));
        let mut places: Vec<(Degrees, Degrees)> = spots.iter().map(|it| (it.lon, it.lat)).collect();
        places.sort_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
        places.dedup();
        let chart = chart(&self.topology, names, waters, places.into_iter());
        let chart = Chart { corridors: corridors::drawn(record), ..chart };
        (chart, outlines(&self.topology, &self.lakes))
    }
}

/// A place the record names.
struct Spot {
    file: String,
    item: String,
    lon: Degrees,
    lat: Degrees,
    /// Whether every reader meets it, so that it must lie in the map's frame.
    drawn: bool,
}

/// Coordinates must lie on the globe, and those that are always drawn in the map's frame.
fn check(spots: &[Spot], problems: &mut Vec<Problem>) {
    for Spot { file, item, lon: Degrees(lon), lat: Degrees(lat), drawn } in spots {
        let at = FRAME.fraction(project(*lon, *lat));
        let text = if !(-90.0..=90.0).contains(lat) || !(-180.0..=180.0).contains(lon) {
            "is not on the globe"
        } else if *drawn && !((-0.05..=1.05).contains(&at.x) && (-0.05..=1.05).contains(&at.y)) {
            "is off the map"
        } else {
            continue;
        };
        problems.push(Problem::new(file, item, format!("lat {lat}, lon {lon} {text}")));
    }
}

fn spots(record: &Record) -> Vec<Spot> {
    let mut all = Vec::new();
    let mut add = |file: &str, item: String, lon, lat, drawn| {
        all.push(Spot { file: file.to_owned(), item, lon, lat, drawn });
    };
    for it in &record.states {
        add("states.toml", format!("state {:?}", it.id), it.capital_lon, it.capital_lat, true);
    }
    for it in &record.mechanisms {
        let item = || format!("mechanism {:?}", it.id);
        let seat = it.spot();
        let runs = it.edition.iter().map(|it| (it.lon, it.lat));
        let capitals = it.capital.iter().map(|it| (it.lon, it.lat));
        for (lon, lat) in seat.into_iter().chain(runs).chain(capitals) {
            add("mechanisms.toml", item(), lon, lat, true);
        }
    }
    for it in &record.agreements {
        add("agreements.toml", format!("agreement {:?}", it.id), it.lon, it.lat, false);
    }
    for it in &record.summits {
        add("summits.toml", format!("summit {:?}", it.id), it.lon, it.lat, true);
    }
    for theme in record.themes.iter().chain([&record.overview]) {
        for place in theme.event.iter().filter_map(|it| it.place.as_ref()) {
            let file = format!("themes/{}.toml", theme.id);
            add(&file, format!("place {:?}", place.name), place.lon, place.lat, true);
        }
    }
    all
}

/// Cities on corridors: drawn as lines, and never pinned.
fn stops(record: &Record) -> Vec<Spot> {
    let all = record.corridors.iter().flat_map(|it| it.stop.iter().map(move |stop| (it, stop)));
    all.map(|(it, stop)| Spot {
        file: "corridors.toml".to_owned(),
        item: format!("corridor {:?}, stop {:?}", it.id, stop.name),
        lon: stop.lon,
        lat: stop.lat,
        drawn: true,
    })
    .collect()
}
