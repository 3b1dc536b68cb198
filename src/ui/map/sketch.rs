//! The map's labels as plain places in pixels, for drawings that are made without a browser.

use super::groups::{Group, groups};
use super::layout::{Form, Layout, broken, joined, layout};
use super::names::{LEADER_FROM, small};
use super::spots::{Spot, spots};
use crate::geo::Room;
use crate::model::{Iso, Status};
use crate::ui::place::{Lens, Place};
use crate::ui::status_text::in_year;

/// What stands on a map of a known size. Places are in pixels from the map's top left corner.
#[derive(Clone, Debug, Default)]
pub struct Sketch {
    /// Names of states and waters that have found a place.
    pub names: Vec<Written>,
    /// Markers of states too small to see.
    pub dots: Vec<(Iso, (f64, f64))>,
    /// Pins, the first of each place.
    pub pins: Vec<Pinned>,
    /// From Pakistan's shape to its name, where that stands on the sea.
    pub leader: Option<[(f64, f64); 2]>,
}

/// A name on the map.
#[derive(Clone, Debug)]
pub struct Written {
    /// Whose; nothing for a water.
    pub state: Option<Iso>,
    /// The standing on which it is written.
    pub status: Status,
    /// Its lines.
    pub lines: Vec<String>,
    /// In small print below them.
    pub below: Option<String>,
    /// The place that `side` counts from.
    pub at: (f64, f64),
    /// `inside` about the place, to the `left` or `right` of it, `above`, `below`, or at `sea`, below and to the left.
    pub side: &'static str,
    /// `data-size` of the style sheet.
    pub size: &'static str,
}

/// A pin, or several that share a place.
#[derive(Clone, Debug)]
pub struct Pinned {
    /// Its middle.
    pub at: (f64, f64),
    /// `body`, `drill`, `meeting`, `document`, `event`.
    pub shape: &'static str,
    /// How many share it.
    pub count: usize,
    /// Whether it bears on the page.
    pub bears: bool,
    /// What the first is called.
    pub name: String,
    /// Its second line.
    pub detail: String,
    /// From the pin to its plate's near edge, and on which side of the pin the plate is; nothing where it has none.
    pub plate: Option<((f64, f64), &'static str)>,
}

/// The labels of a place's map; none where the lens has not been measured.
pub fn sketch(place: &Place, lens: Lens) -> Sketch {
    let Some(room) = lens.room else { return Sketch::default() };
    let mut spots = spots(place.atlas.record(), &place.atlas.chart, &place.view);
    spots.retain(|it| it.bears || it.shape != "meeting");
    let groups = groups(&spots, lens.sparse_pixels());
    let Some(laid) = layout(place, lens, &spots, &groups) else { return Sketch::default() };
    let names = waters(place, lens, room, &laid).chain(states(place, lens, room, &laid)).collect();
    let dots = place.atlas.chart.names.iter().filter(|it| {
        let hidden = small(it) && room.unit * lens.camera.zoom < it.shape_from.from_scale();
        hidden || place.atlas.outline(&it.state.upper()).is_empty()
    });
    Sketch {
        names,
        dots: dots.map(|it| (it.state, room.screen(lens.camera, it.at))).collect(),
        pins: groups
            .iter()
            .zip(&laid.callouts)
            .map(|(it, plate)| {
                let plate = plate.map(|it| (it.shift, it.side));
                pinned(&spots, it, room.screen(lens.camera, it.at), plate)
            })
            .collect(),
        leader: leader(place, lens, room, &laid),
    }
}

fn pinned(
    spots: &[Spot],
    group: &Group,
    at: (f64, f64),
    plate: Option<((f64, f64), &'static str)>,
) -> Pinned {
    let head = &spots[group.head];
    Pinned {
        at,
        shape: head.shape,
        count: group.members.len(),
        bears: group.bears,
        name: head.name.clone(),
        detail: head.detail.clone(),
        plate,
    }
}

fn states<'a>(
    place: &'a Place,
    lens: Lens,
    room: Room,
    laid: &'a Layout,
) -> impl Iterator<Item = Written> + 'a {
    let record = place.atlas.record();
    place.atlas.chart.names.iter().zip(&laid.names).filter_map(move |(name, stand)| {
        let (stand, state) = ((*stand)?, record.state(name.state)?);
        let (x, y) = room.screen(lens.camera, stand.at);
        let bare = matches!(stand.form, Form::Code | Form::Broken) || !matches!(stand.side, "inside" | "sea");
        let below = match stand.form {
            Form::Told => Some(in_year(record, state, place.view.year)),
            _ => joined(place, state).filter(|_| !bare).map(|it| it.to_string()),
        };
        let said =
            if stand.form == Form::Code { state.iso3.upper() } else { broken(&state.name, stand.form) };
        Some(Written {
            state: Some(state.iso3),
            status: record.status(state, place.view.year),
            lines: said.split('\n').map(str::to_owned).collect(),
            below,
            at: (x + stand.shift.0, y + stand.shift.1),
            side: stand.side,
            size: stand.size,
        })
    })
}

fn waters<'a>(
    place: &'a Place,
    lens: Lens,
    room: Room,
    laid: &'a Layout,
) -> impl Iterator<Item = Written> + 'a {
    let waters = place.atlas.chart.waters.iter().zip(&laid.waters).filter(|it| *it.1);
    waters.map(move |(water, _)| Written {
        state: None,
        status: Status::None,
        lines: vec![place.atlas.say(&["water.", &water.id].concat()).to_string()],
        below: None,
        at: room.screen(lens.camera, water.at),
        side: "inside",
        size: "water",
    })
}

fn leader(place: &Place, lens: Lens, room: Room, laid: &Layout) -> Option<[(f64, f64); 2]> {
    let names = place.atlas.chart.names.iter().zip(&laid.names);
    let (name, stand) = names.into_iter().find(|it| it.0.state == Iso::PAKISTAN)?;
    let stand = (*stand).filter(|it| it.side == "sea")?;
    let middle = room.screen(lens.camera, name.at);
    let from = crate::geo::Units { x: name.at.x + LEADER_FROM.x, y: name.at.y + LEADER_FROM.y };
    let from = room.screen(lens.camera, from);
    Some([from, (middle.0 + stand.shift.0, middle.1 + stand.shift.1)])
}
