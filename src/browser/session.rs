use std::rc::Rc;

use yew::Reducible;

use crate::geo::{Camera, FRAME, Flight, Room, Step};
use crate::model::{Iso, Kind};
use crate::state::{Action, Adjust, Opened, Page, Search, Seek, Setup, Sheet, Tools, View};
use crate::ui::{Atlas, Lens, look};

/// What the running explainer remembers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Session {
    pub(super) atlas: Atlas,
    pub(super) view: View,
    pub(super) setup: Setup,
    pub(super) tools: Tools,
    pub(super) lens: Lens,
    /// Where the camera is on its way to, and how many ways it has gone.
    pub(super) flight: Option<Flight>,
    pub(super) flights: u32,
    /// The part of the page to go to, from the link that led here.
    pub(super) anchor: Option<String>,
    /// Raised by every link followed and every step back or forward.
    pub(super) visit: u32,
}

/// What happens to it.
pub(super) enum Happening {
    /// The reader acts, perhaps toward a part of a page.
    Act(Action, Option<String>),
    /// The page around the frame shows something: as if the reader had gone there, but focus and scroll stay.
    Drive(Box<View>),
    /// The reader sets up the map or the table.
    Adjust(Adjust),
    /// The reader wishes to cite the page, or to report an error on it.
    Cite(Opened),
    /// The reader searches.
    Seek(Seek),
    /// The map moves under the reader's hand.
    Look(Step),
    /// The reader let go of the map while it moved: so much further.
    Throw(Step),
    /// The map is to be shown whole.
    Home,
    /// A part of the time of the flight has passed, 0 to 1.
    Fly(f64),
    /// The map has come to rest.
    Rest,
    /// A press zooms by a factor, toward a point of the fitted frame or else toward what the page is about.
    Zoom(f64, Option<(f64, f64)>),
    /// A pointer is down: the map stands still under it.
    Hold,
    /// The whole of the content has come.
    Filled(Atlas),
    /// How the map lies on the screen is known.
    Measured(Box<Room>),
    /// The sheet of text is drawn up or down on a phone.
    Sheet(Sheet),
    /// The button of the timeline runs the years, or stops them.
    Play,
    /// The next year's turn has come.
    Tick,
    /// The reader does something else, or looks away.
    Stop,
}

impl Reducible for Session {
    type Action = Happening;

    fn reduce(self: Rc<Self>, happening: Happening) -> Rc<Self> {
        let mut next = (*self).clone();
        let record = self.atlas.record();
        // Whatever the reader does ends the play; being measured is not their doing.
        next.tools.playing &= matches!(
            happening,
            Happening::Measured(_)
                | Happening::Tick
                | Happening::Fly(_)
                | Happening::Rest
                | Happening::Filled(_)
        );
        match happening {
            Happening::Play if !self.tools.playing => {
                next.view.year = record.play_from(self.view.year);
                next.tools.playing = true;
            }
            // The last year comes with the end of the play, and so it alone is announced.
            Happening::Tick if next.tools.playing => {
                next.view = next.view.after(record, Action::Year(self.view.year + 1));
                next.tools.playing = next.view.year < record.edition.last_year();
            }
            Happening::Play | Happening::Tick | Happening::Stop => {}
            Happening::Act(action, anchor) => {
                let goes = matches!(action, Action::Go(_));
                if goes {
                    next.visit += 1;
                    next.tools.search = None;
                    next.setup.opened = None;
                }
                next.view = next.view.after(record, action);
                // In a frame the menu of themes leads the map; what is pressed elsewhere opens the text.
                let by_menu =
                    next.view.embed && (next.view.page.theme().is_some() || next.view.page == Page::Overview);
                if goes && !by_menu && next.tools.sheet == Sheet::Peek {
                    next.tools.sheet = Sheet::Half;
                }
                next.anchor = anchor;
                next.head_for(self.view.page);
            }
            Happening::Drive(view) => {
                next.view = *view;
                next.head_for(self.view.page);
            }
            Happening::Zoom(by, at) => {
                let (x, y) = at.unwrap_or_else(|| subject(self.atlas, &self.view, self.lens.camera));
                let from = self.flight.map_or(self.lens.camera, |it| it.end());
                next.fly(Flight::step(self.lens.camera, from.after(Step::Zoom { by, x, y })));
            }
            Happening::Home => next.fly(Flight::far(self.lens.camera, Camera::default())),
            Happening::Throw(step) => {
                next.fly(Flight::throw(self.lens.camera, self.lens.camera.after(step)));
            }
            Happening::Look(step) => {
                next.flight = None;
                next.stand(self.lens.camera.after(step));
            }
            Happening::Fly(time) => {
                if let Some(flight) = self.flight {
                    next.stand(flight.at(time));
                    if time >= 1.0 {
                        next.flight = None;
                        next.lens.rest = next.lens.camera;
                    }
                }
            }
            Happening::Hold => {
                if next.flight.take().is_some() {
                    next.lens.rest = next.lens.camera;
                }
            }
            Happening::Rest => next.lens.rest = next.lens.camera,
            Happening::Cite(opened) => next.setup.opened = Some(opened),
            Happening::Adjust(adjust) => next.setup = next.setup.after(adjust),
            Happening::Filled(atlas) => next.atlas = atlas,
            Happening::Measured(room) => next.lens.room = Some(*room),
            Happening::Sheet(sheet) => next.tools.sheet = sheet,
            Happening::Seek(seek) => {
                let before = next.tools.search.take();
                next.tools.search = Search::after(before, self.atlas.record(), &self.view, seek);
            }
        }
        Rc::new(next)
    }
}

/// By how much the zoom may change before labels, laid out for another, would crowd.
const CROWDED: f64 = 1.12;

impl Session {
    fn fly(&mut self, flight: Flight) {
        if flight.end() != self.lens.camera {
            self.flight = Some(flight);
            self.flights += 1;
        }
    }

    /// Sets out for what the page is about, where it is another than before.
    fn head_for(&mut self, before: Page) {
        if self.view.page != before {
            self.fly(Flight::far(self.lens.camera, look(self.atlas, self.view.page)));
        }
    }

    fn stand(&mut self, camera: Camera) {
        self.lens.camera = camera;
        let by = camera.zoom / self.lens.rest.zoom;
        if !(1.0 / CROWDED..CROWDED).contains(&by) {
            self.lens.rest = camera;
        }
    }
}

/// Where on the fitted frame the open state stands, or else Pakistan; the middle where that is out of sight.
fn subject(atlas: Atlas, view: &View, camera: Camera) -> (f64, f64) {
    let open = view.page.entity().filter(|it| it.kind == Kind::State);
    let state = open.and_then(|it| atlas.record().states.get(it.at)).map_or(Iso::PAKISTAN, |it| it.iso3);
    let Some(name) = atlas.chart.name(state) else { return (0.5, 0.5) };
    let (at, shift) = (FRAME.fraction(name.at), camera.shift());
    let x = camera.zoom * at.x + shift.x / FRAME.width;
    let y = camera.zoom * at.y + shift.y / FRAME.height;
    if (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y) { (x, y) } else { (0.5, 0.5) }
}
