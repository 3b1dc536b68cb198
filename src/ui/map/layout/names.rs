use super::text::{
    CAPITALS, HERO, HERO_BESIDE, HERO_SMALL, LARGE, MIDDLE, MIDDLE_CAPITALS, SMALL, SPACED, Setting, WATER,
    YEAR,
};
use crate::geo::{Board, Camera, Name, Rect, Room, Side, Units};
use crate::model::{Iso, State, Status};
use crate::ui::map::names::small;
use crate::ui::place::Place;

/// Zoom from which names are set larger, and from which lands without a standing are named.
const NEAR: f64 = 1.5;
const NAMED: f64 = 2.0;

/// Pixels by which a name may reach over the edges of its box together.
const BEYOND: f64 = 9.0;

/// Pixels a unit under which waters stay without a name.
const WATERS: f64 = 0.11;

/// Where Pakistan's name may stand on the Arabian Sea, from its middle, in units.
const AT_SEA: [Units; 3] =
    [Units { x: -130.0, y: 400.0 }, Units { x: -330.0, y: 430.0 }, Units { x: -60.0, y: 560.0 }];

/// How a name stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui::map) struct Stand {
    /// The name's place on the plane.
    pub(in crate::ui::map) at: Units,
    /// From there, in pixels: to the edge or middle that `side` says.
    pub(in crate::ui::map) shift: (f64, f64),
    /// `inside` its shape, or on its `left`, `right`, `above`, `below`, or at `sea`.
    pub(in crate::ui::map) side: &'static str,
    /// How large.
    pub(in crate::ui::map) size: &'static str,
    /// The code of three letters instead of the name.
    pub(in crate::ui::map) code: bool,
}

/// Puts names up.
pub(super) struct Naming<'a> {
    pub(super) place: &'a Place,
    pub(super) room: Room,
    pub(super) camera: Camera,
}

type Candidate = (Rect, Stand);

impl Naming<'_> {
    /// Keeps names off the markers of small states.
    pub(super) fn markers(&self, board: &mut Board) {
        for name in self.chart().iter().filter(|it| small(it) && !self.pressable(it)) {
            board.take(Rect::about(self.screen(name.at), 10.0, 10.0));
        }
    }

    /// Pakistan is always named: inside its shape, or on the sea with a leader.
    pub(super) fn pakistan(&self, board: &mut Board, stands: &mut [Option<Stand>]) {
        let Some((at, name, state)) = self.each().find(|it| it.2.iso3 == Iso::PAKISTAN) else { return };
        let year = self.year_below(state);
        let mut all = Vec::new();
        for setting in [HERO, HERO_SMALL] {
            self.inside((name.at, name.room), (&state.name, false), setting, &year, &mut all);
        }
        let width =
            HERO_BESIDE.width(&state.name, self.room.letter) + YEAR.width(&year, self.room.letter) + 8.0;
        let start = self.screen(name.at);
        for by in AT_SEA {
            let (x, y) = self.screen(Units { x: name.at.x + by.x, y: name.at.y + by.y });
            let rect = Rect { x: x - 0.7 * width, y, width, height: HERO_BESIDE.line(self.room.letter) };
            let shift = (x - start.0, y - start.1);
            all.push((rect, Stand { at: name.at, shift, side: "sea", size: HERO_BESIDE.size, code: false }));
        }
        let last = all.last().copied();
        let found = board.first(all).or_else(|| last.filter(|it| it.0.meets(&self.room.face())));
        if let Some((rect, stand)) = found {
            board.take(rect);
            stands[at] = Some(stand);
        }
    }

    /// Where members' names stand when nothing is in their way.
    pub(super) fn usual(&self) -> Vec<Rect> {
        let members = self.each().filter(|it| self.status(it.2).is_member());
        members.filter_map(|(_, name, state)| Some(self.candidates(name, state).first()?.0)).collect()
    }

    /// Members in the order of the room they have, then partners, then others on a closer look.
    pub(super) fn states(&self, board: &mut Board, stands: &mut [Option<Stand>]) {
        let ranks: [fn(Status) -> bool; 3] =
            [Status::is_member, |it| it != Status::None && !it.is_member(), |it| it == Status::None];
        for (rank, wanted) in ranks.into_iter().enumerate() {
            if rank == 2 && self.camera.zoom < NAMED {
                return;
            }
            for (at, name, state) in self.each().filter(|it| wanted(self.status(it.2))) {
                if state.iso3 != Iso::PAKISTAN && self.place.setup.shows(self.status(state)) {
                    stands[at] = board.first(self.candidates(name, state)).map(|it| it.1);
                }
            }
        }
    }

    /// Waters come last.
    pub(super) fn waters(&self, board: &mut Board) -> Vec<bool> {
        let waters = self.place.atlas.chart.waters.iter();
        waters
            .map(|it| {
                let name = self.place.atlas.say(&format!("water.{}", it.id));
                let width = WATER.width(&name, self.room.letter);
                let rect = Rect::about(self.screen(it.at), width, WATER.line(self.room.letter));
                self.room.unit * self.camera.zoom >= WATERS && board.first([(rect, ())]).is_some()
            })
            .collect()
    }

    fn candidates(&self, name: &Name, state: &State) -> Vec<Candidate> {
        let status = self.status(state);
        let near = self.camera.zoom >= NEAR;
        let settings: &[Setting] = match (status, near) {
            (it, true) if it.is_member() => &[LARGE, MIDDLE_CAPITALS],
            (Status::FoundingMember | Status::ShanghaiFive, false) => &[SPACED, CAPITALS],
            (it, false) if it.is_member() => &[CAPITALS],
            (_, true) => &[MIDDLE, SMALL],
            (_, false) => &[SMALL],
        };
        let mut all = Vec::new();
        let year = self.year_below(state);
        let places = [(name.at, name.room)].into_iter().chain(name.also.iter().map(|it| (it.at, it.room)));
        for place in places {
            for &setting in settings {
                self.inside(place, (&state.name, false), setting, &year, &mut all);
            }
        }
        let last = if status.is_member() { CAPITALS } else { SMALL };
        self.beside(name, (&state.name, false), last, &mut all);
        let code = state.iso3.upper();
        self.inside((name.at, name.room), (&code, true), last, "", &mut all);
        self.beside(name, (&code, true), last, &mut all);
        all
    }

    /// Inside the shape: in its middle, or moved within what room it has.
    fn inside(
        &self,
        (at, room): (Units, u16),
        (text, code): (&str, bool),
        setting: Setting,
        year: &str,
        all: &mut Vec<Candidate>,
    ) {
        let room = f64::from(room) * self.room.unit * self.camera.zoom * 2.0;
        let wide = self.room.letter;
        let width = setting.width(text, wide).max(YEAR.width(year, wide));
        // The room is that of a whole box; the halo carries a name a little beyond.
        let slack = room - width;
        if slack < -BEYOND {
            return;
        }
        let slack = slack.max(0.0);
        let height = setting.line(self.room.letter) + if year.is_empty() { 0.0 } else { YEAR.line(wide) };
        let (x, y) = self.screen(at);
        let (across, down) = (slack / 2.0, slack / 2.0 * height / width + 3.0);
        for (dx, dy) in [
            (0.0, 0.0),
            (0.0, down),
            (0.0, -down),
            (across, 0.0),
            (-across, 0.0),
            (across, down),
            (-across, -down),
        ] {
            let rect = Rect::about((x + dx, y + dy), width, height);
            all.push((rect, Stand { at, shift: (dx, dy), side: "inside", size: setting.size, code }));
        }
    }

    /// On the side of a small shape that authors found free.
    fn beside(&self, name: &Name, (text, code): (&str, bool), setting: Setting, all: &mut Vec<Candidate>) {
        let Some(side) = name.beside.filter(|_| name.far || self.camera.zoom >= NEAR) else { return };
        let (x, y) = self.screen(name.at);
        let corner = |x: i16, y: i16| self.screen(Units { x: x.into(), y: y.into() });
        let reach = name.reach;
        let ((left, top), (right, bottom)) =
            (corner(reach.left, reach.top), corner(reach.right, reach.bottom));
        // A marker is larger than the smallest shapes.
        let far = |edge: f64, middle: f64| (edge - middle).abs().max(6.0) + 3.0;
        let (width, height) = (setting.width(text, self.room.letter), setting.line(self.room.letter));
        let (side, shift, middle) = match side {
            Side::Left => ("left", (-far(left, x), 0.0), (-far(left, x) - width / 2.0, 0.0)),
            Side::Right => ("right", (far(right, x), 0.0), (far(right, x) + width / 2.0, 0.0)),
            Side::Above => ("above", (0.0, -far(top, y)), (0.0, -far(top, y) - height / 2.0)),
            Side::Below => ("below", (0.0, far(bottom, y)), (0.0, far(bottom, y) + height / 2.0)),
        };
        let rect = Rect::about((x + middle.0, y + middle.1), width, height);
        all.push((rect, Stand { at: name.at, shift, side, size: setting.size, code }));
    }

    fn year_below(&self, state: &State) -> String {
        joined(self.place, state).map(|it| it.to_string()).unwrap_or_default()
    }

    fn status(&self, state: &State) -> Status {
        self.place.atlas.record().status(state, self.place.view.year)
    }

    fn pressable(&self, name: &Name) -> bool {
        self.room.unit * self.camera.zoom >= name.shape_from.from_scale()
    }

    fn screen(&self, at: Units) -> (f64, f64) {
        self.room.screen(self.camera, at)
    }

    fn chart(&self) -> &'static [Name] {
        &self.place.atlas.chart().names
    }

    /// Names with their state, in the chart's order, which is that of the room they have.
    fn each(&self) -> impl Iterator<Item = (usize, &'static Name, &'static State)> {
        let record = self.place.atlas.record();
        self.chart().iter().enumerate().filter_map(|(at, it)| Some((at, it, record.state(it.state)?)))
    }
}

/// The year a state became a member, if it has joined since the founding.
pub(in crate::ui::map) fn joined(place: &Place, state: &State) -> Option<u16> {
    let span = state.span_at(place.atlas.record().edition.day_of(place.view.year))?;
    (span.status == Status::Member).then_some(span.from.year)
}
