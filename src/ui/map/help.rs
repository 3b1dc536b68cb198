use yew::prelude::*;

use super::told::{label, told};
use crate::ui::menu::pressed;
use crate::ui::part::{all, el, para, tag, text};
use crate::ui::place::Place;

/// Keys, and the words of what each does. Signs that a keyboard shows are not words.
const KEYS: [(&str, &str); 10] = [
    ("\u{2190} \u{2191} \u{2192} \u{2193}", "help.arrows"),
    ("Enter", "help.enter"),
    ("Esc", "help.escape"),
    ("Space", "help.space"),
    ("Shift + \u{2190} \u{2192}", "help.leap"),
    ("Page Up, Page Down", "help.page"),
    ("+ \u{2212} 0", "help.zoom"),
    ("T", "help.table"),
    ("/", "help.search"),
    ("?", "help.list"),
];

/// What the map shows in words, and the keys that work: unfolds over the map, the words without a script too.
pub(super) fn help(place: &Place) -> Html {
    let atlas = place.atlas;
    let row = |&(key, what): &(&'static str, &'static str)| {
        all(vec![el("dt", "", vec![el("kbd", "", vec![text(key)])]), el("dd", "", vec![atlas.text(what)])])
    };
    let letters = tag!(
        "button",
        [
            "type" = "button",
            "data-action" = "keys",
            "aria-pressed" = pressed(!place.setup.keyless),
            "class" = "menu__row",
        ],
        vec![atlas.text("help.letters")]
    );
    let head = |key: &str| el("h2", "help__head", vec![atlas.text(key)]);
    let keys = vec![head("help.keys"), el("dl", "help__keys", KEYS.iter().map(row).collect()), letters];
    let told = told(place).iter().map(|it| para("help__told", it)).collect();
    let plate = vec![
        el("h2", "help__head", vec![text(&label(place))]),
        all(told),
        tag!("div", ["data-needs" = "script"], keys),
    ];
    let name = atlas.say("help.label");
    let summary = tag!(
        "summary",
        ["aria-label" = name.clone(), "title" = name, "class" = "help__button"],
        vec![text("?")]
    );
    el("details", "menu help", vec![summary, el("div", "help__plate", plate)])
}
