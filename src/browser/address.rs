use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};
use yew::Callback;

use super::drive::newest;
use super::session::Happening;
use super::{focus_still, page, window};
use crate::model::Record;
use crate::state::{Action, Page, Scheme, View, address, arrive};
use crate::ui::{Atlas, ONE_FILE, title};

thread_local! {
    /// Where the site begins, whole: every page lies below it.
    static ROOT: RefCell<String> = const { RefCell::new(String::new()) };

    /// What the document shows, which is not where its address says while a sandbox refuses to change that.
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };

    /// The link within the page that was followed last: the focus comes back to it.
    static LEFT: Cell<Option<Element>> = const { Cell::new(None) };

    /// How far the text had been read where back or forward has just led.
    static READ: Cell<Option<f64>> = const { Cell::new(None) };
}

struct Shown {
    page: Page,
    /// Its whole address: what its links are written for.
    address: String,
    /// The visit that brought it.
    visit: u32,
}

/// Says where the site begins.
pub(super) fn set_root(root: &str) {
    ROOT.with_borrow_mut(|it| root.clone_into(it));
}

/// The view an absolute address leads to, and its anchor; nothing where it lies outside the site.
pub(super) fn view_at(record: &Record, href: &str) -> Option<(View, Option<String>)> {
    let below = ROOT.with_borrow(|root| href.strip_prefix(root.as_str()).map(str::to_owned))?;
    // Without its script the one file writes a second # so.
    let below = below.replacen("%23", "#", 1);
    let (below, anchor) =
        below.split_once('#').map_or((below.as_str(), None), |(it, anchor)| (it, Some(anchor)));
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    Some((arrive(record, path, query), anchor.map(str::to_owned)))
}

/// The view of the address the reader stands at.
pub(super) fn here(record: &Record) -> View {
    stood_at(record).0
}

/// The same with its anchor.
fn stood_at(record: &Record) -> (View, Option<String>) {
    let found = window().location().href().ok().and_then(|it| view_at(record, &it));
    found.unwrap_or_else(|| (arrive(record, "404.html", ""), None))
}

/// Follows back and forward.
pub(super) fn listen(atlas: Atlas, send: Callback<Happening>) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| {
        let href = window().location().href().unwrap_or_default();
        READ.set(window().history().ok().and_then(|it| it.state().ok()?.as_f64()));
        if let Some((view, anchor)) = view_at(newest(atlas).record(), &href) {
            send.emit(Happening::Act(Action::Go(Box::new(view)), anchor));
        }
    })
}

/// Writes the address of a page the reader opens, as a step that back undoes.
///
/// At once, while the reader acts: written after the next frame it could fall behind a press of back.
pub(super) fn push(href: &str) {
    leave();
    if let Ok(history) = window().history() {
        // A sandboxed frame may refuse; the explainer works without an address to share.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(href));
    }
}

/// Keeps with the address how far the text was read, for whoever comes back to it: a link into the page scrolls it, and
/// browsers keep the place in the window alone.
pub(super) fn leave() {
    LEFT.set(page().active_element());
    let read = page().get_element_by_id("panel").map_or(0, |it| it.scroll_top());
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::from(read), "", None);
    }
}

/// Writes what an action changes into the address the reader stands at, if it is a page's.
pub(super) fn write(record: &Record, action: Action) {
    let (view, anchor) = stood_at(record);
    let view = view.after(record, action);
    if view.page == Page::Missing {
        return;
    }
    let anchor = anchor.map_or_else(String::new, |it| ["#", &it].concat());
    replace(&(whole(record, &view) + &anchor));
}

/// Writes the address of a view that is shown without a step that back undoes.
pub(super) fn put(record: &Record, view: &View) {
    replace(&whole(record, view));
}

fn replace(target: &str) {
    if let Ok(history) = window().history() {
        // As above; browsers refuse too when asked too often in a second.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(target));
    }
}

fn whole(record: &Record, view: &View) -> String {
    ROOT.with_borrow(|root| format!("{root}{}", address(record, view)))
}

/// The whole address a link leads to, as the page now shown means it.
pub(super) fn resolved(link: &str) -> Option<String> {
    let shown = shown()?;
    // Where one file holds every page, the page is a fragment already, and the browser would take this one for another.
    if link.starts_with('#') && !link.starts_with(ONE_FILE) {
        return Some(shown + link);
    }
    Some(web_sys::Url::new_with_base(link, &shown).ok()?.href())
}

/// The whole address at which others find what is shown: the site's, where one file holds every page and knows it.
pub(super) fn told(atlas: Atlas) -> Option<String> {
    let shown = shown()?;
    let below = ROOT.with_borrow(|root| shown.strip_prefix(root.as_str()).map(str::to_owned));
    Some(atlas.live.as_ref().zip(below).map_or(shown, |(live, below)| [live.as_str(), &below].concat()))
}

/// The whole address of what is shown.
pub(super) fn shown() -> Option<String> {
    SHOWN.with_borrow(|it| it.as_ref().map(|it| it.address.clone()))
}

/// Makes the document say what is shown: title, scheme, and the focus on what a new visit opened.
pub(super) fn show(record: &Record, view: &View, anchor: Option<&str>, visit: u32) {
    if let Some(document) = page().document_element() {
        let _ = match view.scheme {
            Scheme::Auto => document.remove_attribute("data-theme"),
            Scheme::Light => document.set_attribute("data-theme", "light"),
            Scheme::Dark => document.set_attribute("data-theme", "dark"),
        };
    }
    let below = address(record, view);
    if let Some(document) = page().document_element() {
        // For the scripts beside this program: what is shown, below the site's root.
        let _ = document.set_attribute("data-shown", &below);
    }
    let now = Shown { page: view.page, address: ROOT.with_borrow(|root| root.clone() + &below), visit };
    let before = SHOWN.replace(Some(now));
    let opened = before.as_ref().is_none_or(|it| it.page != view.page);
    page().set_title(&title(record, view.page, &view.with));
    if opened {
        bring_theme_into_row();
    }
    if before.is_none_or(|it| it.visit == visit) {
        return;
    }
    if opened || anchor.is_some() {
        arrive_at(anchor);
    }
    if let (Some(read), Some(panel)) = (READ.take(), page().get_element_by_id("panel")) {
        panel.set_scroll_top(read as i32);
        if let Some(link) = LEFT.take().filter(|it| !opened && it.is_connected()) {
            focus_still(&link);
        }
    }
}

/// Scrolls the row of themes, and nothing else, so that the open one is in its middle.
fn bring_theme_into_row() {
    let find = |selector: &str| page().query_selector(selector).ok().flatten();
    let (Some(row), Some(current)) = (find(".themes__row"), find(".themes__link[aria-current]")) else {
        return;
    };
    let middle = |it: &Element| {
        let rect = it.get_bounding_client_rect();
        rect.left() + rect.width() / 2.0
    };
    row.set_scroll_left(row.scroll_left() + (middle(&current) - middle(&row)) as i32);
}

/// Takes the reader to the part of the page they asked for, or to its title.
fn arrive_at(anchor: Option<&str>) {
    if let Some(panel) = page().get_element_by_id("panel") {
        panel.set_scroll_top(0);
    }
    let part = anchor.and_then(|it| page().get_element_by_id(it));
    let Some(part) = part.or_else(|| page().get_element_by_id("title")) else { return };
    if anchor.is_some() {
        part.scroll_into_view();
    }
    if let Some(part) = part.dyn_ref::<HtmlElement>() {
        let _ = part.focus();
    }
}
