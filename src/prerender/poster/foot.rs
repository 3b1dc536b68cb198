use super::colours::light;
use super::column::LEFT;
use super::faces::Setting;
use super::lines::{Block, shortened};
use super::tag::tag;
use crate::ui::Place;

/// What a line of the foot may take, in pixels.
const WIDE: f64 = 1120.0;
const SIZE: f64 = 14.5;

const NOTICE: Block = Block {
    name: "notice",
    setting: Setting::Sans,
    fill: "ink-2",
    at: (LEFT, 579.0),
    wide: WIDE,
    sizes: &[(SIZE, 1), (13.0, 1)],
    leading: 1.2,
};

const SOURCE: Block = Block { name: "source", at: (LEFT, 601.0), wide: WIDE - 240.0, ..NOTICE };

/// Under map and column: how borders are drawn, what all rests on, and of which day it is.
pub(super) fn foot(place: &Place) -> String {
    let record = place.atlas.record();
    let words = &record.words;
    let source = words.fill("poster.source", &[("site", words.say("site.name"))]);
    let date = words.fill("poster.edition", &[("date", &words.date(record.edition.as_of))]);
    let date = shortened(&date, Setting::Sans, SIZE, 230.0);
    let dated = [
        ("data-poster", "date"),
        ("x", "1160"),
        ("y", "612.6"),
        ("text-anchor", "end"),
        ("font-family", Setting::Sans.family()),
        ("font-size", "14.5"),
        ("fill", light("ink-2")),
    ];
    [
        tag("rect", &[("y", "566"), ("width", "1200"), ("height", "64"), ("fill", light("page"))], ""),
        tag("path", &[("d", "M0 566.5H1200"), ("stroke", light("rule"))], ""),
        NOTICE.set(words.say("map.borders")).0,
        SOURCE.set(&source).0,
        tag("text", &dated, &date),
    ]
    .concat()
}
