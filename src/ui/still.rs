use yew::prelude::*;

use super::place::Place;

/// What a [`Still`] draws.
#[derive(Properties)]
pub(super) struct StillProps {
    pub(super) place: Place,
    pub(super) draw: fn(&Place) -> Html,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.draw, other.draw) && self.place == other.place
    }
}

/// A part of the page that depends on the place alone: moving the map leaves it as it is.
///
/// One component for every such part, because each kind of component weighs some kilobytes in the program.
#[component]
pub(super) fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.place)
}
