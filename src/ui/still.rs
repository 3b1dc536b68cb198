use yew::prelude::*;

use super::place::Place;

/// What a `Still` draws.
#[derive(Properties)]
struct StillProps {
    place: Place,
    draw: fn(&Place) -> Html,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.draw, other.draw) && self.place == other.place
    }
}

/// A part of the page that depends on the place alone.
#[inline(never)]
pub(super) fn still(place: Place, draw: fn(&Place) -> Html) -> Html {
    html! { <Still {place} {draw} /> }
}

/// A part of the page that depends on the place alone: moving the map leaves it as it is.
///
/// One component for every such part, because each kind of component weighs some kilobytes in the program.
#[component]
fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.place)
}
