use super::chart::{Chart, Located, Name, Outline, Reach, Side, Spare, Water};
use super::graticule::graticule;
use super::lake::Lake;
use super::pen::Pen;
use super::projection::roll;
use super::rim::{pushed_out, reaches_in};
use super::rings::shores;
use super::topology::{Face, LineClass, Topology};
use super::{Corridors, Tier, Units, project};
use crate::model::{Degrees, Iso};

/// Pixels across that a shape must have to be pressed without a marker.
const PRESSABLE_PX: f64 = 14.0;

/// Every path of the drawing, in drawing order.
pub fn outlines(topology: &Topology, lakes: &[Lake]) -> Vec<Outline> {
    let plain = |name: &str, path: String| Outline { name: name.to_owned(), path, ground: None };
    let shores: Vec<_> =
        shores(topology).iter().filter(|it| reaches_in(it)).map(|it| pushed_out(it)).collect();
    let mut all = vec![plain("graticule", graticule()), plain("land", closed(&shores))];
    for face in topology.faces.iter().filter(|it| it.is_state() || it.is_disputed()) {
        let ground = face.part_of().filter(|_| face.is_disputed()).and_then(Iso::read);
        all.push(Outline { name: face.code.clone(), path: closed(&topology.rings(face)), ground });
    }
    let shores: Vec<_> = lakes.iter().flat_map(|it| it.rings.iter().cloned()).collect();
    all.push(plain("lakes", closed(&shores)));
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

/// A state's name as authors place it.
pub struct NamePlace {
    /// Which state.
    pub state: Iso,
    /// Degrees east of the name's middle.
    pub lon: f64,
    /// Degrees north of it.
    pub lat: f64,
    /// Kilometres free on each side of it.
    pub room_km: f64,
    /// Further places: degrees east, degrees north, kilometres free on each side.
    pub also: Vec<(f64, f64, f64)>,
    /// The name's width in pixels.
    pub width_px: f64,
    /// On which side of its shape it may stand instead.
    pub beside: Option<Side>,
    /// Whether it may do so at the overview too.
    pub far: bool,
}

/// Where names stand, and everything else that has a place.
pub fn chart(
    topology: &Topology,
    names: impl Iterator<Item = NamePlace>,
    waters: impl Iterator<Item = (String, f64, f64)>,
    places: impl Iterator<Item = (Degrees, Degrees)>,
) -> Chart {
    let names = names.map(|NamePlace { state, lon, lat, room_km, also, width_px, beside, far }| {
        let units = |km: f64| km / super::projection::UNIT_KM;
        let room = units(room_km);
        let at = project(lon, lat);
        let fitting = |width: f64| Tier::fitting(width / 2.0, room);
        let reach = reach(topology, state).unwrap_or_else(|| {
            let edge = |middle: f64, by: f64| (middle + by) as i16;
            Reach {
                left: edge(at.x, -room),
                top: edge(at.y, -room),
                right: edge(at.x, room),
                bottom: edge(at.y, room),
            }
        });
        let room = room as u16;
        Name {
            state,
            at,
            from: fitting(width_px),
            shape_from: fitting(PRESSABLE_PX),
            room,
            also: also
                .into_iter()
                .map(|(lon, lat, km)| Spare { at: project(lon, lat), room: units(km) as u16 })
                .collect(),
            reach,
            beside,
            far,
        }
    });
    let waters = waters.map(|(id, lon, lat)| Water { id, at: project(lon, lat) });
    let places = places.map(|(lon, lat)| Located { lon, lat, at: project(lon.0, lat.0) });
    let mut names: Vec<Name> = names.collect();
    names.sort_by_key(|it| std::cmp::Reverse(it.room));
    let disputed = topology.faces.iter().filter(|it| it.is_disputed()).filter_map(|it| about(topology, it));
    Chart {
        names,
        disputed: disputed.filter(is_wide).collect(),
        waters: waters.collect(),
        places: places.collect(),
        corridors: Corridors::default(),
    }
}

/// The box about a state's shape on the rolled plane; nothing where the drawing has none.
fn reach(topology: &Topology, state: Iso) -> Option<Reach> {
    let face = topology.faces.iter().find(|it| it.is_state() && it.code == state.upper())?;
    about(topology, face)
}

/// The box about a face on the rolled plane.
fn about(topology: &Topology, face: &Face) -> Option<Reach> {
    let points = topology.rings(face).into_iter().flatten();
    let rolled = points.map(|(x, y)| roll(Units { x: x.into(), y: y.into() }));
    let boxes = rolled.map(|Units { x, y }| (x as i16, y as i16)).map(|(x, y)| (x, y, x, y));
    let (left, top, right, bottom) =
        boxes.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))?;
    Some(Reach { left, top, right, bottom })
}

/// Whether a plate could hide something of a box that one would miss: 60 units are some nine pixels on a wide map.
fn is_wide(it: &Reach) -> bool {
    it.right - it.left > 60 || it.bottom - it.top > 60
}
