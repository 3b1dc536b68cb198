use super::chart::{Chart, Located, Name, Outline, Water};
use super::graticule::graticule;
use super::pen::Pen;
use super::rim::{pushed_out, reaches_in};
use super::rings::shores;
use super::topology::{LineClass, Topology};
use super::{Tier, project};
use crate::model::{Degrees, Iso};

/// Pixels across that a shape must have to be pressed without a marker.
const PRESSABLE_PX: f64 = 14.0;

/// Every path of the drawing, in drawing order.
pub fn outlines(topology: &Topology) -> Vec<Outline> {
    let plain = |name: &str, path: String| Outline { name: name.to_owned(), path, ground: None };
    let shores: Vec<_> =
        shores(topology).iter().filter(|it| reaches_in(it)).map(|it| pushed_out(it)).collect();
    let mut all = vec![plain("graticule", graticule()), plain("land", closed(&shores))];
    for face in topology.faces.iter().filter(|it| it.is_state() || it.is_disputed()) {
        let ground = face.part_of().filter(|_| face.is_disputed()).and_then(Iso::read);
        all.push(Outline { name: face.code.clone(), path: closed(&topology.rings(face)), ground });
    }
    let lines = |wanted: fn(LineClass) -> bool| open(topology, |line| wanted(line.class));
    all.push(plain("borders", lines(|it| it == LineClass::Border)));
    let pakistan = Some("PAK".to_owned());
    all.push(plain(
        "pakistan",
        open(topology, |it| {
            let settled = matches!(it.class, LineClass::Border | LineClass::Coast);
            settled && (it.left == pakistan || it.right == pakistan)
        }),
    ));
    all.push(plain("disputed", lines(|it| matches!(it, LineClass::Disputed | LineClass::Indefinite))));
    all.push(plain("control", lines(|it| it == LineClass::Control)));
    all.push(plain("claims", lines(|it| it == LineClass::Claim)));
    all
}

fn closed(rings: &[Vec<(i32, i32)>]) -> String {
    let mut pen = Pen::default();
    rings.iter().for_each(|ring| pen.line(ring, true));
    pen.done()
}

fn open(topology: &Topology, wanted: impl Fn(&super::topology::Line) -> bool) -> String {
    let mut pen = Pen::default();
    for (arc, line) in
        topology.arcs.iter().zip(&topology.lines).filter(|(arc, line)| wanted(line) && reaches_in(arc))
    {
        // With a drawn area to the right, as its own ring runs: the same text once more, for the compressor.
        let drawn = |code: &Option<String>| code.as_ref().is_some_and(|it| it != "CTX");
        if drawn(&line.right) || !drawn(&line.left) {
            pen.line(arc, false);
        } else {
            let back: Vec<_> = arc.iter().rev().copied().collect();
            pen.line(&back, false);
        }
    }
    pen.done()
}

/// Where names stand, from their degrees, the room in kilometres each side and the width of the name in pixels.
pub fn chart(
    names: impl Iterator<Item = (Iso, f64, f64, f64, f64)>,
    waters: impl Iterator<Item = (String, f64, f64)>,
    places: impl Iterator<Item = (Degrees, Degrees)>,
) -> Chart {
    let names = names.map(|(state, lon, lat, room_km, width_px)| {
        let room = room_km / super::projection::UNIT_KM;
        let at = project(lon, lat);
        let (from, shape_from) =
            (Tier::fitting(width_px / 2.0, room), Tier::fitting(PRESSABLE_PX / 2.0, room));
        Name { state, at, from, shape_from }
    });
    let waters = waters.map(|(id, lon, lat)| Water { id, at: project(lon, lat) });
    let places = places.map(|(lon, lat)| Located { lon, lat, at: project(lon.0, lat.0) });
    Chart { names: names.collect(), waters: waters.collect(), places: places.collect() }
}
