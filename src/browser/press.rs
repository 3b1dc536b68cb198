use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, MouseEvent};
use yew::Callback;

use super::drive::newest;
use super::fill::{self, Press};
use super::session::Happening;
use super::{address, copy, page, search, sheet, window};
use crate::model::Status;
use crate::state::{Action, Adjust, Column, Layer, Page, Scheme, Seek, Sheet, Shown};
use crate::ui::{Atlas, ONE_FILE};

/// How much one press of a button zooms.
pub(super) const BUTTON_ZOOM: f64 = 1.6;

/// Follows links within the site without loading a page, presses of buttons and moves of the slider.
pub(super) fn listen(root: &HtmlElement, atlas: Atlas, send: Callback<Happening>) -> [EventListener; 2] {
    let options = EventListenerOptions::enable_prevent_default();
    let moved = send.clone();
    [
        EventListener::new_with_options(root, "click", options, move |event| {
            click(event, newest(atlas), &send)
        }),
        EventListener::new(root, "input", move |event| slide(event, newest(atlas), &moved)),
    ]
}

fn click(event: &Event, atlas: Atlas, send: &Callback<Happening>) {
    let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
    close_menu(Some(&target));
    search::leave(&target, send);
    // A link with an action leads where it says in another tab, and without a script.
    if let Ok(Some(pressed)) = target.closest("button[data-action], a[data-action]")
        && !(pressed.has_attribute("href") && elsewhere(event))
    {
        event.prevent_default();
        let read = |name: &str| pressed.get_attribute(name).unwrap_or_default();
        act(&read("data-action"), &read("data-value"), atlas, send);
    } else if let Ok(Some(_)) = target.closest("summary[data-action]") {
        copy::cite(atlas, send);
    } else if let Ok(Some(link)) = target.closest("a[href]") {
        follow(event, &link, atlas, send);
    }
}

/// What a button does: its `data-action`, and of which of its kind its `data-value`.
fn act(action: &str, value: &str, atlas: Atlas, send: &Callback<Happening>) {
    match action {
        "zoom-in" => send.emit(Happening::Zoom(BUTTON_ZOOM, None)),
        "zoom-out" => send.emit(Happening::Zoom(1.0 / BUTTON_ZOOM, None)),
        "zoom-reset" => send.emit(Happening::Home),
        "play" => send.emit(Happening::Play),
        "search" => send.emit(Happening::Seek(Seek::Toggle)),
        "show" => change(Action::Show(if value == "table" { Shown::Table } else { Shown::Map }), atlas, send),
        "copy-link" => copy::copy_link(atlas),
        "copy" => copy::copy_text(value),
        "print" => drop(window().print()),
        "sheet" => sheet::draw(Sheet::named(value), send),
        "scheme" => {
            let scheme = match value {
                "light" => Scheme::Light,
                "dark" => Scheme::Dark,
                _ => Scheme::Auto,
            };
            change(Action::Scheme(scheme), atlas, send);
        }
        _ => {
            if let Some(adjust) = adjustment(action, value) {
                send.emit(Happening::Adjust(adjust));
            }
        }
    }
}

/// What a button sets up, for this visit alone.
fn adjustment(action: &str, value: &str) -> Option<Adjust> {
    match action {
        "filter" => Status::ALL.iter().find(|it| it.slug() == value).map(|it| Adjust::Toggle(*it)),
        "show-all" => {
            // The row goes with the press; the focus stays in the key.
            focus(".key__button");
            Some(Adjust::ShowAll)
        }
        "layer" => Layer::ALL.iter().find(|it| it.slug() == value).map(|it| Adjust::Switch(*it)),
        "keys" => Some(Adjust::Keys),
        "sort" => Column::ALL.iter().find(|it| it.slug() == value).map(|it| Adjust::Sort(*it)),
        _ => None,
    }
}

/// Folds the small menu that is unfolded, unless it holds what was pressed and that is no link. Without a press, and
/// from a link that goes with it, the focus goes back to what unfolded it. Whether one was folded.
///
/// A key that lies over the map has no height of its own (`static/css/key.css`), and is such a menu.
pub(super) fn close_menu(pressed: Option<&Element>) -> bool {
    let find = |selector: &str| page().query_selector(selector).ok().flatten();
    let key = || find(".key[open]").filter(|it| it.client_height() == 0);
    let Some(menu) = find(".menu[open]").or_else(key) else { return false };
    let inside = pressed.is_some_and(|it| menu.contains(Some(it)));
    if inside && pressed.is_some_and(|it| it.closest("a[href]").is_ok_and(|it| it.is_none())) {
        return false;
    }
    if inside || pressed.is_none() {
        focus(if menu.matches(".key").unwrap_or_default() { ".key__title" } else { ".menu[open] > summary" });
    }
    menu.remove_attribute("open").is_ok()
}

/// Moves the focus to the first element that a selector finds.
pub(super) fn focus(selector: &str) {
    if let Ok(Some(element)) = page().query_selector(selector) {
        // Links of a drawing take the focus in the same way.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Acts, and writes what the address keeps of it.
pub(super) fn change(action: Action, atlas: Atlas, send: &Callback<Happening>) {
    address::write(atlas.record(), action.clone());
    send.emit(Happening::Act(action, None));
}

/// Opens a link here, unless the reader asked for another tab, it leads elsewhere, or within the page.
fn follow(event: &Event, link: &Element, atlas: Atlas, send: &Callback<Happening>) {
    let written = link.get_attribute("href").unwrap_or_default();
    if elsewhere(event) || event.default_prevented() || link.has_attribute("target") {
        return;
    }
    if written.starts_with('#') && !written.starts_with(ONE_FILE) {
        sheet::uncover(&written, send);
        if !atlas.is_one_file() {
            address::leave();
            return;
        }
    }
    let Some(target) = address::resolved(&written) else { return };
    let Some((view, anchor)) = address::view_at(atlas.record(), &target) else { return };
    if view.page == Page::Missing {
        return;
    }
    let press = if view.page == Page::Overview { Press::Opens } else { fill::press(&target) };
    if press == Press::Loads {
        return;
    }
    event.prevent_default();
    if press == Press::Opens {
        address::push(&target);
        send.emit(Happening::Act(Action::Go(Box::new(view)), anchor));
    }
}

/// Whether a press asks for another tab or window.
fn elsewhere(event: &Event) -> bool {
    event
        .dyn_ref::<MouseEvent>()
        .is_none_or(|it| it.ctrl_key() || it.meta_key() || it.shift_key() || it.alt_key() || it.button() != 0)
}

fn slide(event: &Event, atlas: Atlas, send: &Callback<Happening>) {
    let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else { return };
    let value = input.value();
    match input.name().as_str() {
        "year" => {
            if let Ok(year) = value.parse() {
                change(Action::Year(year), atlas, send);
            }
        }
        "search" => send.emit(Happening::Seek(Seek::Type(value))),
        _ => {}
    }
}
