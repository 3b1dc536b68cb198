use super::colours::light;
use super::map::Draw;
use super::tag::tag;
use crate::state::Page;
use crate::ui::outlined;

impl Draw<'_> {
    /// Shore, lakes, borders, the open states' outlines and Pakistan's, and what is not settled on top.
    pub(super) fn lines(&self) -> String {
        let width = [0.5, 0.95].map(|it| self.fit.units(it));
        let lakes = [
            ("fill", light("sea")),
            ("fill-rule", "evenodd"),
            ("stroke", light("coast")),
            ("stroke-width", &width[0]),
        ];
        let borders = [("fill", "none"), ("stroke", light("border")), ("stroke-width", &width[1])];
        let names = ["pakistan", "disputed", "control"];
        let kept = names.map(|it| self.path(it, &[("fill", "none")])).concat();
        let plain =
            |name: &str, colour: &str, pixels: f64| self.again(name, colour, pixels, &[("fill", "none")]);
        let dashes = |name: &str, pixels: f64, dashes: [f64; 2], cap: &str| {
            let dashes = dashes.map(|it| self.fit.units(it)).join(" ");
            let more = [("fill", "none"), ("stroke-dasharray", dashes.as_str()), ("stroke-linecap", cap)];
            self.again(name, "dispute", pixels, &more)
        };
        [
            tag("defs", &[], &kept),
            plain("land", "coast", 0.65),
            self.path("lakes", &lakes),
            self.path("borders", &borders),
            self.open(),
            plain("pakistan", "case", 6.0),
            plain("pakistan", "pakistan", 2.6),
            plain("disputed", "case", 2.6),
            dashes("disputed", 1.1, [3.2, 2.2], "butt"),
            plain("control", "case", 2.6),
            dashes("control", 1.5, [0.1, 3.0], "round"),
        ]
        .concat()
    }

    /// Outlines of the states that the page is about; of a template's none, ready to be shown.
    fn open(&self) -> String {
        let mut open: Vec<(String, &str)> =
            outlined(self.place).into_iter().map(|it| (it.upper(), "inline")).collect();
        if self.place.view.page == Page::Overview {
            open.push(("land".to_owned(), "none"));
        }
        let one = |(name, display): &(String, &str), colour: &str, pixels: f64| {
            let more = [("fill", "none"), ("data-poster", "open"), ("display", *display)];
            self.again(name, colour, pixels, &more)
        };
        open.iter().map(|it| one(it, "case", 5.0) + &one(it, "ink", 2.4)).collect()
    }
}
