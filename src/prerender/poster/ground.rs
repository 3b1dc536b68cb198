use super::colours::light;
use super::map::Draw;
use super::palette::dress;
use super::tag::tag;
use crate::geo::Outline;
use crate::model::{Iso, Status};

impl Draw<'_> {
    /// Under the states: graticule, the shore's vignette, all land, and disputed areas.
    pub(super) fn ground(&self) -> String {
        let line = self.fit.units(0.7);
        let graticule = [("fill", "none"), ("stroke", light("sea-line")), ("stroke-width", line.as_str())];
        let vignette = |pixels: f64, opacity: &str| {
            self.again(
                "land",
                "vignette",
                pixels,
                &[("fill", "none"), ("stroke-opacity", opacity), ("stroke-linejoin", "bevel")],
            )
        };
        let mut parts = vec![
            self.path("graticule", &graticule),
            tag("defs", &[], &self.path("land", &[])),
            vignette(14.0, "0.22"),
            vignette(8.5, "0.28"),
            vignette(3.6, "0.5"),
            tag("use", &[("href", "#poster-land"), ("fill", light("land"))], ""),
        ];
        let record = self.atlas().record();
        let area = |it: &&Outline| {
            let state = record.states.iter().any(|state| state.iso3.upper() == it.name);
            it.name.starts_with(|it: char| it.is_ascii_uppercase()) && !state
        };
        parts.extend(self.atlas().outlines.iter().filter(area).map(|it| self.disputed(it)));
        parts.concat()
    }

    /// Hatched over the administering side's fill at half strength where that side is an SCO state, else over plain
    /// land.
    fn disputed(&self, area: &Outline) -> String {
        let record = self.atlas().record();
        let state = area.ground.and_then(|it| record.state(it));
        let status = state.map_or(Status::None, |it| record.status(it, self.place.view.year));
        let href = format!("#poster-{}", area.name);
        let inside = [
            self.path(&area.name, &[]),
            tag("use", &[("href", &href), ("fill", "url(#poster-map-hatch)")], ""),
        ];
        let (ground, half) = (area.ground.map(Iso::upper).unwrap_or_default(), dress(status).half());
        tag("g", &[("data-ground", &ground), ("fill", &half)], &inside.concat())
    }
}
