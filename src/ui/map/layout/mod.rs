//! Where labels stand on a map of a known size: names, pins and callouts, none over another.
//!
//! The order of claim is DESIGN's: Pakistan, what bears on the open page, members by the room they have, partners,
//! waters. All is arithmetic on estimated widths, so that a drawing can be made without a browser.

mod callouts;
mod corridors;
mod names;
mod pakistan;
mod stand;
mod text;

pub(super) use self::callouts::Callout;
pub(super) use self::names::joined;
pub(super) use self::stand::{Form, Stand, broken};

use self::callouts::callouts;
use self::corridors::corridors;
use self::names::Naming;
use self::pakistan::pakistan;
use super::groups::Group;
use super::spots::Spot;
use crate::geo::{Board, Rect};
use crate::ui::place::{Lens, Place};

/// The room a pin keeps for itself, in pixels, and one that has stepped back.
const PIN_PX: f64 = 20.0;
const DIM_PX: f64 = 13.0;

/// The places of one drawing's labels.
pub(super) struct Layout {
    /// Of the chart's names, in its order.
    pub(super) names: Vec<Option<Stand>>,
    /// Whether each of the chart's waters is named.
    pub(super) waters: Vec<bool>,
    /// Of the corridors' labels, in their order.
    pub(super) corridors: Vec<Option<(&'static str, f64)>>,
    /// Of the groups of pins, in their order.
    pub(super) callouts: Vec<Option<Callout>>,
}

/// Lays out a map that has been measured; nothing before.
pub(super) fn layout(place: &Place, lens: Lens, spots: &[Spot], groups: &[Group]) -> Option<Layout> {
    let room = lens.room?;
    let mut board = Board::new(room.face().grown(-2.0));
    room.furniture.into_iter().filter(|it| it.width > 0.0).for_each(|it| board.take(it.grown(4.0)));
    for group in groups {
        let room_px = if group.bears { PIN_PX } else { DIM_PX };
        board.take(Rect::about(room.screen(lens.camera, group.at), room_px, room_px));
    }
    let naming = Naming { place, room, camera: lens.camera };
    naming.markers(&mut board);
    let mut names = vec![None; place.atlas.chart.names.len()];
    pakistan(&naming, &mut board, &mut names);
    // Callouts would rather not lie where members' names usually stand.
    let usual = naming.usual();
    let callouts = callouts(place, room, lens.camera, spots, groups, &usual, &mut board);
    naming.states(&mut board, &mut names);
    let waters = naming.waters(&mut board);
    let corridors = corridors(place, room, lens.camera, &mut board);
    Some(Layout { names, waters, corridors, callouts })
}
