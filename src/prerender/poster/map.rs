use super::colours::light;
use super::fit::Fit;
use super::palette::dress;
use super::tag::tag;
use super::{names, pins};
use crate::model::Status;
use crate::ui::{Atlas, Place, sketch};

/// The map's face: sea, ground, states by their standing, lines and what is written and pinned on them, in the order of
/// the site's own drawing. `whole` tells whether paths are there or left to be filled in.
pub(super) fn map(place: &Place, fit: &Fit, whole: bool) -> String {
    let sketch = sketch(place, fit.lens);
    let draw = Draw { place, fit, whole };
    let plane = [draw.ground(), draw.states(&sketch.dots), draw.lines()].concat();
    let palette = Status::ALL.map(|it| {
        let (dress, slug) = (dress(it), it.slug());
        [
            (format!("data-fill-{slug}"), dress.fill().to_owned()),
            (format!("data-pattern-{slug}"), dress.pattern("map", it)),
            (format!("data-half-{slug}"), dress.half()),
            (format!("data-ink-{slug}"), light(dress.ink).to_owned()),
            (format!("data-rim-{slug}"), light(dress.rim).to_owned()),
        ]
    });
    let palette = palette.as_flattened().iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let attributes: Vec<(&str, &str)> =
        [("data-poster", "map"), ("clip-path", "url(#poster-face)")].into_iter().chain(palette).collect();
    let plane = tag("g", &[("transform", &fit.plane_to_map()), ("stroke-linejoin", "round")], &plane);
    // What may be filled by a script keeps its pins to itself.
    let pins = if whole { pins::pins(&sketch) } else { String::new() };
    let labels = [names::names(&sketch), pins::layer(fit, &pins)].concat();
    let inside = tag("g", &[("transform", &Fit::into_picture())], &[plane, labels].concat());
    let sea = [("x", "440"), ("width", "760"), ("height", "566"), ("fill", light("sea"))];
    tag("g", &attributes, &[tag("rect", &sea, ""), inside].concat())
}

/// What is drawn, where, and whether with its paths.
pub(super) struct Draw<'a> {
    pub(super) place: &'a Place,
    pub(super) fit: &'a Fit,
    pub(super) whole: bool,
}

impl Draw<'_> {
    pub(super) fn atlas(&self) -> Atlas {
        self.place.atlas
    }

    /// A path of the drawing under an id, for others to draw again.
    pub(super) fn path(&self, name: &str, attributes: &[(&str, &str)]) -> String {
        let id = format!("poster-{name}");
        let d = self.atlas().outline(name);
        let mut all = vec![("id", id.as_str()), ("data-outline", name)];
        if self.whole {
            all.push(("d", &d));
        }
        all.extend(attributes);
        tag("path", &all, "")
    }

    /// A path of the drawing again, as a stroke of so many pixels.
    pub(super) fn again(&self, name: &str, colour: &str, pixels: f64, more: &[(&str, &str)]) -> String {
        let (href, width) = (format!("#poster-{name}"), self.fit.units(pixels));
        let mut all = vec![("href", href.as_str()), ("stroke", light(colour)), ("stroke-width", &width)];
        all.extend(more);
        tag("use", &all, "")
    }
}
