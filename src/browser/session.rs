use std::rc::Rc;

use yew::Reducible;

use crate::geo::{Camera, FRAME, Step};
use crate::model::{Iso, Kind};
use crate::state::{Action, Adjust, Setup, Tools, View};
use crate::ui::{Atlas, Lens};

/// What the running explainer remembers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Session {
    pub(super) atlas: Atlas,
    pub(super) view: View,
    pub(super) setup: Setup,
    pub(super) tools: Tools,
    pub(super) lens: Lens,
    /// The part of the page to go to, from the link that led here.
    pub(super) anchor: Option<String>,
    /// Raised by every link followed and every step back or forward.
    pub(super) visit: u32,
}

/// What happens to it.
pub(super) enum Happening {
    /// The reader acts, perhaps toward a part of a page.
    Act(Action, Option<String>),
    /// The reader sets up the map or the table.
    Adjust(Adjust),
    /// The map moves.
    Look(Step),
    /// A button or key zooms by a factor, toward what the page is about.
    Zoom(f64),
    /// The map's size is known: pixels a unit at the overview.
    Measured(f64),
}

impl Reducible for Session {
    type Action = Happening;

    fn reduce(self: Rc<Self>, happening: Happening) -> Rc<Self> {
        let mut next = (*self).clone();
        match happening {
            Happening::Act(action, anchor) => {
                next.visit += u32::from(matches!(action, Action::Go(_)));
                next.view = next.view.after(self.atlas.record(), action);
                next.anchor = anchor;
            }
            Happening::Zoom(by) => {
                let (x, y) = subject(self.atlas, &self.view, self.lens.camera);
                next.lens.camera = next.lens.camera.after(Step::Zoom { by, x, y });
            }
            Happening::Adjust(adjust) => next.setup = next.setup.after(adjust),
            Happening::Look(step) => next.lens.camera = next.lens.camera.after(step),
            Happening::Measured(scale) => next.lens.scale = Some(scale),
        }
        Rc::new(next)
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
