//! The sheet of text on a phone: drawn up and down by its handle or its head, by keys, and by where the focus goes.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};
use yew::Callback;

use super::press::focus;
use super::session::Happening;
use super::{page, window};
use crate::state::{Sheet, View};

/// Pixels a press may wander before it is a drag.
const SLACK: f64 = 6.0;

/// Milliseconds that a sheet let go would go on moving.
const COAST: f64 = 160.0;

/// Listens on the root, before anything else does: the press that ends a drag is none.
pub(super) fn listen(root: &HtmlElement, send: &Callback<Happening>) -> Vec<EventListener> {
    let early = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let pull = std::rc::Rc::new(std::cell::RefCell::new(Pull::default()));
    let kinds = ["pointerdown", "pointermove", "pointerup", "pointercancel", "click", "keydown", "focusin"];
    let on = |kind| {
        let (pull, send) = (pull.clone(), send.clone());
        EventListener::new_with_options(root, kind, early, move |event| {
            let heard = pull.borrow_mut().hear(event);
            if let Some(sheet) = heard {
                send.emit(Happening::Sheet(sheet));
            }
        })
    };
    kinds.into_iter().map(on).collect()
}

/// Lowers a sheet that is all the way up and lies over what a link within the page leads to.
pub(super) fn uncover(anchor: &str, send: &Callback<Happening>) {
    let full =
        frame().is_some_and(|it| it.get_attribute("data-sheet").as_deref() == Some(Sheet::Full.slug()));
    let led_to = page().get_element_by_id(anchor.trim_start_matches('#'));
    if full && led_to.is_some_and(|it| it.closest("#panel").is_ok_and(|it| it.is_none())) {
        send.emit(Happening::Sheet(Sheet::Half));
    }
}

/// The sheet of a page that has just been opened: within another page the map comes first.
pub(super) fn at_first(view: &View) -> Sheet {
    if view.embed { Sheet::Peek } else { Sheet::default() }
}

/// Draws the text up or down. Within another page it covers the map or leaves it, and the focus goes along.
pub(super) fn draw(sheet: Sheet, send: &Callback<Happening>) {
    if let Some(frame) = find(".frame[data-embed]") {
        // At once, so that what is to have the focus is there; the program's next frame says the same.
        let _ = frame.set_attribute("data-sheet", sheet.slug());
        if sheet == Sheet::Peek {
            // One of them is shown, by the frame's height.
            focus(".foot__read");
            focus(".strip__read");
        } else {
            focus("#title");
        }
    }
    send.emit(Happening::Sheet(sheet));
}

/// How far the page as sent has been scrolled.
pub(super) fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Keeps the text of a page that was scrolled before it woke where the reader has it.
pub(super) fn keep(scrolled: f64, send: &Callback<Happening>) {
    let (Some(frame), Some(panel), Some(bar)) = (frame(), find("#panel"), find(".bar")) else { return };
    if scrolled <= 0.0 {
        return;
    }
    let way = panel.get_bounding_client_rect().top() - bar.get_bounding_client_rect().bottom();
    if scrolled < way {
        panel.set_scroll_top(scrolled as i32);
        return;
    }
    // At once, so that nothing is seen to move; the program's next frame says the same.
    let _ = frame.set_attribute("data-sheet", Sheet::Full.slug());
    panel.set_scroll_top((scrolled - way) as i32);
    send.emit(Happening::Sheet(Sheet::Full));
}

/// A finger on the sheet.
#[derive(Default)]
struct Pull {
    held: Option<Held>,
    /// Whether the last press became a drag.
    dragged: bool,
}

struct Held {
    pointer: i32,
    /// Where it came down.
    from: f64,
    /// The sheet's height then.
    height: f64,
    /// Where it was last, and when.
    last: (f64, f64),
    /// Pixels a millisecond, upward.
    speed: f64,
}

impl Pull {
    /// What the sheet comes to by an event.
    fn hear(&mut self, event: &Event) -> Option<Sheet> {
        // Asking what the frame looks like would lay out the page at every move over the map.
        if self.held.is_none() && event.type_() == "pointermove" {
            return None;
        }
        let frame = frame()?;
        let target: Element = event.target()?.dyn_into().ok()?;
        let within = |selector: &str| target.closest(selector).ok().flatten().is_some();
        let now = Sheet::named(&frame.get_attribute("data-sheet").unwrap_or_default());
        match event.type_().as_str() {
            "pointerdown" => {
                let pointer: &PointerEvent = event.dyn_ref()?;
                let handle = within(".handle");
                // At the top the head scrolls with its text; a mouse selects there.
                let head = now != Sheet::Full && pointer.pointer_type() != "mouse" && within(".panel__head");
                self.dragged = false;
                if self.held.is_some() || pointer.button() != 0 || !(handle || head) {
                    return None;
                }
                if handle {
                    let _ = target.set_pointer_capture(pointer.pointer_id());
                }
                let y = f64::from(pointer.client_y());
                self.held = Some(Held {
                    pointer: pointer.pointer_id(),
                    from: y,
                    height: find("#panel")?.get_bounding_client_rect().height(),
                    last: (y, pointer.time_stamp()),
                    speed: 0.0,
                });
                None
            }
            "pointermove" => {
                let pointer: &PointerEvent = event.dyn_ref()?;
                let held = self.held.as_mut().filter(|it| it.pointer == pointer.pointer_id())?;
                let (y, time) = (f64::from(pointer.client_y()), pointer.time_stamp());
                self.dragged |= (y - held.from).abs() > SLACK;
                if self.dragged {
                    held.speed = (held.last.0 - y) / (time - held.last.1).max(1.0);
                    held.last = (y, time);
                    // Followed through a property, so that nothing is drawn anew; taken away when let go.
                    let height = held.height + held.from - y;
                    let _ = frame.set_attribute("style", &format!("--drag:{}px", height as i32));
                }
                None
            }
            "pointerup" | "pointercancel" => {
                let pointer: &PointerEvent = event.dyn_ref()?;
                let held = self.held.take_if(|it| it.pointer == pointer.pointer_id())?;
                if !self.dragged {
                    let pressed = now == Sheet::Peek && !within("button, a");
                    return (pressed && event.type_() == "pointerup").then_some(Sheet::Half);
                }
                let _ = frame.remove_attribute("style");
                // A finger that rested before it let go gives no push.
                let resting = pointer.time_stamp() - held.last.1 > COAST;
                let push = if resting { 0.0 } else { held.speed * COAST };
                let height = held.height + held.from - held.last.0 + push;
                Some(Sheet::nearest(height, frame.get_bounding_client_rect().height()))
            }
            "click" => {
                // Enter clicks too, with no presses to count.
                let by_pointer = event.dyn_ref::<MouseEvent>().is_some_and(|it| it.detail() > 0);
                if std::mem::take(&mut self.dragged) && by_pointer && within(".handle, .panel__head") {
                    event.prevent_default();
                    event.stop_propagation();
                }
                None
            }
            "keydown" if within(".handle") => {
                let sheet = match event.dyn_ref::<KeyboardEvent>()?.key().as_str() {
                    "ArrowUp" => now.up(),
                    "ArrowDown" | "Escape" => now.down(),
                    _ => return None,
                };
                event.prevent_default();
                Some(sheet)
            }
            // What the keyboard reaches is never under the sheet, nor cut off by the window's edge.
            "focusin" if target.matches(":focus-visible").unwrap_or_default() => {
                let inside = within(".panel");
                let hidden = if inside {
                    now == Sheet::Peek && !within(".handle")
                } else {
                    now == Sheet::Full && !within(".bar")
                };
                hidden.then_some(Sheet::Half)
            }
            _ => None,
        }
    }
}

/// The frame, where it has a sheet that fingers draw; within another page the text is open or closed.
fn frame() -> Option<Element> {
    find(".handle").filter(|it| it.client_height() > 0)?;
    find(".frame:not([data-embed])")
}

fn find(selector: &str) -> Option<Element> {
    page().query_selector(selector).ok().flatten()
}
