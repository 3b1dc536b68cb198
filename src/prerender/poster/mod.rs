//! One picture of our own map for a page, 1200 by 630: a standalone SVG that needs no font, style sheet or file beside it.
//!
//! As `og/<page>.<lang>.png` it stands for the page in other people's lists; as a template without outlines it is what
//! a reader's download is filled from. Attributes carry all of its looks, because a strict policy for styles would
//! refuse anything else.

mod colours;
mod column;
mod faces;
mod fit;
mod foot;
mod ground;
mod key;
mod lines;
mod map;
mod names;
mod palette;
mod patterns;
mod picture;
mod pins;
mod shrunk;
mod states;
mod strokes;
mod tag;

use crate::state::{Page, View};
use crate::ui::{Atlas, Place, look, title};

pub use colours::light;
pub use faces::{FACES, Setting, lacking, width};
pub use picture::Painter;

use self::fit::Fit;
use self::tag::tag;

/// Width and height of the picture, in pixels.
pub const SIZE: (u32, u32) = (1200, 630);

/// Where the text's column ends and the map begins, from the left; and where the map ends and the foot begins, from
/// the top.
const COLUMN: f64 = 440.0;
const FOOT: f64 = 566.0;

/// The picture of a page in a year.
pub fn poster(atlas: Atlas, page: Page, year: u16) -> String {
    let place = Place::at(atlas, View { year, ..View::of(atlas.record(), page) });
    drawn(&place, &Fit::on(look(atlas, page)), true)
}

/// The overview's picture without its outlines, to be filled by a script from the drawing of the page it stands in.
///
/// What is to be filled is marked: `data-poster` for parts and texts, `data-iso` for states, `data-ground` for disputed
/// areas, `data-outline` for paths, `data-key` for rows of the key.
pub fn template(atlas: Atlas) -> String {
    let place = Place::at(atlas, View::of(atlas.record(), Page::Overview));
    drawn(&place, &Fit::on(look(atlas, Page::Overview)), false)
}

fn drawn(place: &Place, fit: &Fit, whole: bool) -> String {
    let record = place.atlas.record();
    let label = title(record, place.view.page, &[]);
    let inside = [
        patterns::patterns(fit),
        tag("rect", &[("width", "1200"), ("height", "630"), ("fill", light("page"))], ""),
        map::map(place, fit, whole),
        column::column(place),
        key::key(place),
        foot::foot(place),
    ];
    tag(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", "0 0 1200 630"),
            ("width", "1200"),
            ("height", "630"),
            ("role", "img"),
            ("aria-label", &label),
            ("data-poster", "picture"),
        ],
        &inside.concat(),
    )
}
