use gloo::events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::play::{self, Play};
use super::session::{Happening, Session};
use super::{address, fill, hand, keys, leap, measure, motion, press, preview, rove, search, sheet, swap};
use crate::state::{Setup, Tools, View};
use crate::ui::{Atlas, Lens, Place, frame, look};

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
        setup: Setup::default(),
        tools: Tools { sheet: sheet::at_first(arrival), ..Tools::default() },
        lens: Lens::first(look(*atlas, arrival.page)),
        flight: None,
        flights: 0,
        anchor: None,
        visit: 0,
    });
    let send = session.dispatcher().to_callback();
    let listening = use_mut_ref(|| None::<Listening>);
    let (view, anchor, visit) = (session.view.clone(), session.anchor.clone(), session.visit);
    let drawn = (session.tools.sheet, session.setup.clone());
    let sought = session.tools.search.clone();
    // One effect for the first frame and every later one: each more would weigh a kilobyte.
    let flight = session.flight.map(|it| it.milliseconds);
    let moving = (session.flights, flight, session.tools.playing);
    use_effect_with((view.clone(), anchor, visit, moving, drawn, sought), {
        let (root, atlas) = (root.clone(), session.atlas);
        move |(view, anchor, visit, (flights, flight, playing), _, sought)| {
            let mut listening = listening.borrow_mut();
            let listening = listening.get_or_insert_with(|| {
                let scrolled = sheet::scrolled();
                swap::swap(&root);
                sheet::keep(scrolled, &send);
                fill::start(atlas, &send);
                Listening::to(&root, atlas, &send)
            });
            listening.play = play::follow(listening.play.take(), atlas, (view, *visit, *playing), &send);
            preview::hide();
            address::show(atlas.record(), view, anchor.as_deref(), *visit);
            search::attend(sought.is_some());
            rove::settle();
            keys::attend();
            measure::measure(&send);
            // Once a flight: other changes leave it on its way.
            if std::mem::replace(&mut listening.flights, *flights) != *flights || flight.is_none() {
                motion::follow(*flight, &send);
            }
        }
    });
    let place = Place { atlas: session.atlas, view, setup: session.setup.clone(), laid: None };
    let lens = session.lens;
    let moving = session.flight.is_some() || lens.camera != lens.rest;
    frame(&place, Lens { moving, ..lens }, &session.tools)
}

/// Everything the program hears, until it is dropped.
struct Listening {
    _presses: [EventListener; 2],
    _keys: EventListener,
    _search: [EventListener; 2],
    _hand: Vec<EventListener>,
    _sheet: Vec<EventListener>,
    _address: EventListener,
    _preview: Vec<EventListener>,
    _leaps: EventListener,
    _rove: EventListener,
    play: Option<Play>,
    flights: u32,
}

impl Listening {
    fn to(root: &HtmlElement, atlas: Atlas, send: &Callback<Happening>) -> Self {
        Self {
            _presses: press::listen(root, atlas, send.clone()),
            _keys: keys::listen(root, atlas, send.clone()),
            _search: search::listen(root, send),
            _hand: hand::listen(root, send),
            _sheet: sheet::listen(root, send),
            _address: address::listen(atlas, send.clone()),
            _preview: preview::listen(atlas),
            _leaps: leap::listen(atlas, send.clone()),
            _rove: rove::listen(root),
            play: None,
            flights: 0,
        }
    }
}
