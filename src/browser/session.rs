use std::rc::Rc;

use yew::Reducible;

use crate::geo::Step;
use crate::state::{Action, View};
use crate::ui::{Atlas, Lens};

/// What the running explainer remembers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Session {
    pub(super) atlas: Atlas,
    pub(super) view: View,
    pub(super) lens: Lens,
    /// The part of the page to go to, from the link that led here.
    pub(super) anchor: Option<String>,
}

/// What happens to it.
pub(super) enum Happening {
    /// The reader acts, perhaps toward a part of a page.
    Act(Action, Option<String>),
    /// The map moves.
    Look(Step),
    /// The map's size is known: pixels a unit at the overview.
    Measured(f64),
}

impl Reducible for Session {
    type Action = Happening;

    fn reduce(self: Rc<Self>, happening: Happening) -> Rc<Self> {
        let mut next = (*self).clone();
        match happening {
            Happening::Act(action, anchor) => {
                next.view = next.view.after(self.atlas.record(), action);
                next.anchor = anchor;
            }
            Happening::Look(step) => next.lens.camera = next.lens.camera.after(step),
            Happening::Measured(scale) => next.lens.scale = Some(scale),
        }
        Rc::new(next)
    }
}
