use serde::Deserialize;

use super::lake::holds;
use super::rings::shores;

/// Outlines as shared arcs (TopoJSON 1.0): the areas they bound and the lines they draw.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "File")]
pub struct Topology {
    /// Points of each arc in whole units of the plane, x to the right, y down, not rolled.
    pub arcs: Vec<Vec<(i32, i32)>>,
    /// Areas.
    pub faces: Vec<Face>,
    /// One line an arc, in the same order.
    pub lines: Vec<Line>,
}

/// An area under its code: a state, a disputed area or land around them.
#[derive(Clone, Debug, Deserialize)]
pub struct Face {
    /// Code, such as `PAK` or `JK_IN`.
    #[serde(rename = "id")]
    pub code: String,
    /// Polygons of rings of arcs; `!i` is arc i backwards.
    arcs: Vec<Vec<Vec<i32>>>,
    properties: FaceProperties,
}

#[derive(Clone, Debug, Deserialize)]
struct FaceProperties {
    kind: String,
    part_of: Option<String>,
}

/// How an arc is drawn and what lies on both sides of it; nothing is the sea.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// Its class.
    pub class: LineClass,
    /// Face to the right.
    pub right: Option<String>,
    /// Face to the left.
    pub left: Option<String>,
}

/// Classes of lines, after Natural Earth's FEATURECLA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum LineClass {
    Coast,
    Border,
    Disputed,
    Indefinite,
    Control,
    Claim,
}

impl Face {
    /// Whether more than one government claims it.
    pub fn is_disputed(&self) -> bool {
        self.properties.kind == "disputed"
    }

    /// Whether it is one of the states of the record.
    pub fn is_state(&self) -> bool {
        self.properties.kind == "state"
    }

    /// The state that administers it, or that UN practice names.
    pub fn part_of(&self) -> Option<&str> {
        self.properties.part_of.as_deref()
    }
}

impl Topology {
    /// What keeps it from being drawn, a sentence each: lines that are not one an arc, arcs of fewer than two points,
    /// areas that name an arc there is not.
    pub fn faults(&self) -> Vec<String> {
        let arcs = self.arcs.len();
        let mut faults = Vec::new();
        if self.lines.len() != arcs {
            faults.push(format!("found {} lines, wished one for each of {arcs} arcs", self.lines.len()));
        }
        for (at, arc) in self.arcs.iter().enumerate().filter(|(_, it)| it.len() < 2) {
            faults.push(format!("arc {at} has {} points, wished two at least", arc.len()));
        }
        for face in &self.faces {
            let index = |it: &i32| if *it < 0 { !*it } else { *it } as usize;
            if let Some(arc) = face.arcs.iter().flatten().flatten().find(|it| index(it) >= arcs) {
                faults.push(format!("face {:?} names arc {arc}, of {arcs} there are", face.code));
            }
        }
        faults
    }

    /// Whether all points of the unrolled plane lie on land.
    pub fn is_land(&self, points: &[(i32, i32)]) -> bool {
        let shores = shores(self);
        points.iter().all(|&(x, y)| holds(&shores, (f64::from(x), f64::from(y))))
    }

    /// The rings of a face, each closed: its last point is its first.
    pub fn rings(&self, face: &Face) -> Vec<Vec<(i32, i32)>> {
        face.arcs.iter().flatten().map(|ring| self.ring(ring)).collect()
    }

    fn ring(&self, arcs: &[i32]) -> Vec<(i32, i32)> {
        let mut points: Vec<(i32, i32)> = Vec::new();
        for &index in arcs {
            let backwards = index < 0;
            let arc = &self.arcs[if backwards { !index } else { index } as usize];
            let mut arc: Vec<_> = arc.clone();
            if backwards {
                arc.reverse();
            }
            let joined = points.last() == arc.first();
            points.extend(&arc[usize::from(joined)..]);
        }
        points
    }
}

/// The file as it lies on disk.
#[derive(Deserialize)]
struct File {
    arcs: Vec<Vec<[i32; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    faces: Collection<Face>,
    lines: Collection<RawLine>,
}

#[derive(Deserialize)]
struct Collection<T> {
    geometries: Vec<T>,
}

#[derive(Deserialize)]
struct RawLine {
    properties: Line,
}

impl From<File> for Topology {
    fn from(file: File) -> Self {
        let [kilometres, _] = file.transform.scale;
        let unit = (kilometres / super::projection::UNIT_KM).round() as i32;
        let arcs = file.arcs.iter().map(|arc| {
            let mut at = (0, 0);
            arc.iter()
                .map(|[dx, dy]| {
                    at = (at.0 + dx * unit, at.1 - dy * unit);
                    at
                })
                .collect()
        });
        let lines = file.objects.lines.geometries.into_iter().map(|it| it.properties);
        Self { arcs: arcs.collect(), faces: file.objects.faces.geometries, lines: lines.collect() }
    }
}
