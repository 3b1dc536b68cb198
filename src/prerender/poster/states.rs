use super::colours::light;
use super::map::Draw;
use super::palette::dress;
use super::tag::tag;
use crate::geo::short;
use crate::model::Iso;

impl Draw<'_> {
    /// Every state, filled by its standing.
    pub(super) fn states(&self, dots: &[(Iso, (f64, f64))]) -> String {
        self.atlas()
            .states()
            .map(|(_, state)| {
                let iso = state.iso3.upper();
                let status = self.atlas().record().status(state, self.place.view.year);
                let dress = dress(status);
                let mut inside = String::new();
                if !self.atlas().outline(&iso).is_empty() {
                    let (href, pattern) = (format!("#poster-{iso}"), dress.pattern("map", status));
                    let again = [("data-part", "pattern"), ("href", &href), ("fill", &pattern)];
                    inside = self.path(&iso, &[]) + &tag("use", &again, "");
                }
                if dots.iter().any(|it| it.0 == state.iso3) {
                    inside += &self.dot(state.iso3, dress.fill(), light(dress.rim));
                }
                tag(
                    "g",
                    &[("data-iso", &iso), ("data-status", status.slug()), ("fill", dress.fill())],
                    &inside,
                )
            })
            .collect()
    }

    /// A marker for a state too small to see.
    fn dot(&self, iso: Iso, fill: &str, rim: &str) -> String {
        let Some(name) = self.atlas().chart().name(iso) else { return String::new() };
        let d = format!("M{} {}h.01", short(name.at.x), short(name.at.y));
        let part = |part: &str, stroke: &str, pixels: f64| {
            let width = self.fit.units(pixels);
            tag("path", &[("data-part", part), ("d", &d), ("stroke", stroke), ("stroke-width", &width)], "")
        };
        let inside = [part("rim", rim, 9.0), part("core", fill, 6.0)].concat();
        let attributes = [("data-part", "dot"), ("transform", "rotate(-10)"), ("stroke-linecap", "round")];
        tag("g", &attributes, &inside)
    }
}
