use super::stand::{Form, Stand, broken};
use super::text::{CAPITALS, LARGE, MIDDLE, MIDDLE_CAPITALS, SMALL, SPACED, Setting, WATER, YEAR};
use crate::geo::{Board, Camera, Name, Rect, Room, Side, Units};
use crate::model::{Iso, State, Status};
use crate::ui::map::names::small;
use crate::ui::place::Place;

/// Zoom from which names are set larger, and from which lands without a standing are named.
const NEAR: f64 = 1.5;
const NAMED: f64 = 2.0;

/// Pixels by which a name may reach over the edges of its box together.
const BEYOND: f64 = 9.0;

/// Pixels from a shape's middle to its side beyond which a name there would stand on other land.
const BESIDE: f64 = 18.0;

/// Pixels a unit under which waters stay without a name.
const WATERS: f64 = 0.11;

/// Puts names up.
pub(super) struct Naming<'a> {
    pub(super) place: &'a Place,
    pub(super) room: Room,
    pub(super) camera: Camera,
}

pub(super) type Candidate = (Rect, Stand);

impl Naming<'_> {
    /// Keeps names off the markers of small states, and of those without a shape.
    pub(super) fn markers(&self, board: &mut Board) {
        let marked = |it: &&Name| {
            small(it) && !self.pressable(it) || self.place.atlas.outline(&it.state.upper()).is_empty()
        };
        for name in self.chart().iter().filter(marked) {
            board.take(Rect::about(self.screen(name.at), 10.0, 10.0));
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
                self.inside(place, (&state.name, Form::Whole), setting, &year, &mut all);
            }
        }
        if state.name.contains(' ') {
            for &setting in settings {
                self.inside((name.at, name.room), (&state.name, Form::Broken), setting, "", &mut all);
            }
        }
        let last = if status.is_member() { CAPITALS } else { SMALL };
        self.beside(name, (&state.name, Form::Whole), last, &mut all);
        let code = state.iso3.upper();
        self.inside((name.at, name.room), (&code, Form::Code), last, "", &mut all);
        self.beside(name, (&code, Form::Code), last, &mut all);
        all
    }

    /// Inside the shape: in its middle, or moved within what room it has.
    pub(super) fn inside(
        &self,
        (at, room): (Units, u16),
        (text, form): (&str, Form),
        setting: Setting,
        year: &str,
        all: &mut Vec<Candidate>,
    ) {
        let room = f64::from(room) * self.room.unit * self.camera.zoom * 2.0;
        let wide = self.room.letter;
        let lines = broken(text, form);
        let width =
            lines.split('\n').map(|it| setting.width(it, wide)).fold(YEAR.width(year, wide), f64::max);
        // The room is that of a whole box; the halo carries a name a little beyond.
        let slack = room - width;
        if slack < -BEYOND {
            return;
        }
        let slack = slack.max(0.0);
        let rows = lines.split('\n').count() as f64;
        let height = rows * setting.line(wide) + if year.is_empty() { 0.0 } else { YEAR.line(wide) };
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
            all.push((rect, Stand { at, shift: (dx, dy), side: "inside", size: setting.size, form }));
        }
    }

    /// On the side of a small shape that authors found free.
    fn beside(&self, name: &Name, (text, form): (&str, Form), setting: Setting, all: &mut Vec<Candidate>) {
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
        if shift.0.hypot(shift.1) > BESIDE {
            return;
        }
        let rect = Rect::about((x + middle.0, y + middle.1), width, height);
        all.push((rect, Stand { at: name.at, shift, side, size: setting.size, form }));
    }

    pub(super) fn year_below(&self, state: &State) -> String {
        joined(self.place, state).map(|it| it.to_string()).unwrap_or_default()
    }

    fn status(&self, state: &State) -> Status {
        self.place.atlas.record().status(state, self.place.view.year)
    }

    fn pressable(&self, name: &Name) -> bool {
        self.room.unit * self.camera.zoom >= name.shape_from.from_scale()
    }

    pub(super) fn screen(&self, at: Units) -> (f64, f64) {
        self.room.screen(self.camera, at)
    }

    fn chart(&self) -> &'static [Name] {
        &self.place.atlas.chart().names
    }

    /// Names with their state, in the chart's order, which is that of the room they have.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, &'static Name, &'static State)> {
        let record = self.place.atlas.record();
        self.chart().iter().enumerate().filter_map(|(at, it)| Some((at, it, record.state(it.state)?)))
    }
}

/// The year a state became a member, if it has joined since the founding.
pub(in crate::ui::map) fn joined(place: &Place, state: &State) -> Option<u16> {
    let span = state.span_at(place.atlas.record().edition.day_of(place.view.year))?;
    (span.status == Status::Member).then_some(span.from.year)
}
