use web_sys::HtmlElement;
use yew::prelude::*;

use super::hand::Hand;
use super::session::Session;
use super::{address, keys, press, swap};
use crate::state::View;
use crate::ui::{Atlas, Lens, Place, frame};

#[derive(PartialEq, Properties)]
pub(super) struct LiveProps {
    pub(super) atlas: Atlas,
    pub(super) arrival: View,
    /// What is rendered into.
    pub(super) root: HtmlElement,
}

/// The explainer at work: its first frame takes the place of the page as sent, then the page follows the reader.
#[component]
pub(super) fn Live(props: &LiveProps) -> Html {
    let LiveProps { atlas, arrival, root } = props;
    let session = use_reducer_eq(|| Session {
        atlas: *atlas,
        view: arrival.clone(),
        lens: Lens::unmeasured(),
        anchor: None,
    });
    let send = session.dispatcher().to_callback();
    use_effect_with((), {
        let (root, atlas, send) = (root.clone(), *atlas, send.clone());
        move |()| {
            swap::swap(&root);
            let listening = (
                press::listen(&root, atlas, send.clone()),
                keys::listen(&root, send.clone()),
                Hand::listen(&root, send.clone()),
                address::listen(atlas, send),
            );
            move || drop(listening)
        }
    });
    let (view, anchor) = (session.view.clone(), session.anchor.clone());
    use_effect_with((view.clone(), anchor), {
        let atlas = *atlas;
        move |(view, anchor)| address::show(atlas.record(), view, anchor.as_deref())
    });
    frame(&Place { atlas: *atlas, view }, session.lens)
}
