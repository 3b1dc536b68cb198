use super::colours::light;
use super::faces::Setting;
use super::lines::Block;
use super::tag::{moved, tag};
use crate::geo::short;
use crate::model::{Claim, Kind, Verdict};
use crate::ui::{Place, position, standing, verdict_paths};

/// The column's left edge and the width of its lines, in pixels.
pub(super) const LEFT: f64 = 40.0;
pub(super) const WIDE: f64 = 372.0;

const POSITION: Block = Block {
    name: "position",
    setting: Setting::Sans,
    fill: "ink-2",
    at: (LEFT, 88.0),
    wide: WIDE,
    sizes: &[(16.0, 1)],
    leading: 1.2,
};

const TITLE: Block = Block {
    name: "title",
    setting: Setting::Serif,
    fill: "ink",
    at: (LEFT, 116.0),
    wide: WIDE,
    sizes: &[(46.0, 1), (40.0, 4), (34.0, 4), (30.0, 5), (26.0, 6), (22.0, 7)],
    leading: 1.12,
};

/// Under its verdict a claim has less room.
const CLAIM: Block =
    Block { at: (LEFT, 152.0), sizes: &[(34.0, 3), (30.0, 4), (24.0, 5), (22.0, 6)], leading: 1.15, ..TITLE };

const YEAR: Block = Block { name: "year", at: (LEFT, 312.0), sizes: &[(48.0, 1)], leading: 1.0, ..TITLE };

const COUNTS: Block = Block {
    name: "counts",
    setting: Setting::Strong,
    at: (LEFT, 366.0),
    sizes: &[(17.0, 2)],
    leading: 1.3,
    ..TITLE
};

const DAY: Block = Block {
    name: "day",
    setting: Setting::Sans,
    fill: "ink-2",
    sizes: &[(14.0, 1), (13.0, 1), (13.0, 2)],
    leading: 1.35,
    ..TITLE
};

/// From the last baseline of the counts to the first of the day under them.
const GAP: f64 = 22.0;

/// Beside the map: whose picture it is, what page it stands for, and in which year.
pub(super) fn column(place: &Place) -> String {
    let record = place.atlas.record();
    let page = place.view.page;
    let entity = page.entity();
    let at = entity.map(|it| position(record, it)).unwrap_or_default();
    let claim = entity.filter(|it| it.kind == Kind::Claim).and_then(|it| record.claims.get(it.at));
    let title = match claim {
        Some(it) => verdict(place, it) + &CLAIM.set(&it.says).0,
        None => TITLE.set(&page.name(record)).0,
    };
    let [told, day] = standing(place);
    let (counts, last) = COUNTS.set(&told);
    let day = Block { at: (LEFT, last + GAP - super::lines::RISE * 14.0), ..DAY }.set(&day).0;
    let rule = [("d", "M440.5 0V566"), ("stroke", light("rule"))];
    [
        tag("rect", &[("width", "440"), ("height", "566"), ("fill", light("page"))], ""),
        tag("path", &rule, ""),
        brand(record.words.say("site.name")),
        POSITION.set(&at).0,
        title,
        YEAR.set(&place.view.year.to_string()).0,
        counts,
        day,
    ]
    .concat()
}

/// The mark of ten rays, one of them Pakistan's, and the site's name.
fn brand(name: &str) -> String {
    let ray = |ray: u16| {
        let turned = format!("rotate({})", ray * 36 + 18);
        let colour = if ray == 7 { "pakistan" } else { "founding" };
        let attributes = [("d", "M0-6.4V-12.6"), ("transform", &turned), ("stroke", light(colour))];
        tag("path", &attributes, "")
    };
    let rays: String = (0..10).map(ray).collect();
    let mark =
        [("transform", &*moved(LEFT + 13.0, 50.0)), ("stroke-width", "2.6"), ("stroke-linecap", "round")];
    const NAME: Block =
        Block { name: "site", at: (LEFT + 38.0, 39.0), wide: WIDE - 38.0, sizes: &[(23.0, 1)], ..TITLE };
    tag("g", &mark, &rays) + &NAME.set(name).0
}

/// A claim's verdict: its shape, its word and its colour, as everywhere.
fn verdict(place: &Place, claim: &Claim) -> String {
    let tone = match claim.verdict {
        Some(Verdict::Supported) => "supported",
        Some(Verdict::PartlySupported) => "partly",
        Some(Verdict::Outdated) => "outdated",
        Some(Verdict::Contradicted) => "contradicted",
        Some(Verdict::Opinion) => "ink",
        Some(Verdict::NotFound) | None => "ink-3",
    };
    let colour = light(tone);
    let filled = |it: bool| if it { colour } else { "none" };
    let [body, mark] = verdict_paths(claim.verdict);
    let whole = matches!(claim.verdict, Some(Verdict::Supported | Verdict::Contradicted));
    let half = claim.verdict == Some(Verdict::PartlySupported);
    let mut around = vec![("d", body), ("fill", filled(whole)), ("stroke", colour)];
    if claim.verdict == Some(Verdict::NotFound) {
        around.push(("stroke-dasharray", "3.1 3.2"));
    }
    let over = if whole { light("page") } else { colour };
    let glyph =
        tag("path", &around, "") + &tag("path", &[("d", mark), ("fill", filled(half)), ("stroke", over)], "");
    let at = moved(LEFT - 1.0, 117.0) + " scale(1.2)";
    let attributes = [
        ("transform", at.as_str()),
        ("stroke-width", "1.8"),
        ("stroke-linecap", "round"),
        ("stroke-linejoin", "round"),
    ];
    let word = place.atlas.say(&["verdict.", Verdict::slug_of(claim.verdict)].concat());
    let text = [
        ("data-poster", "verdict"),
        ("x", &*short(LEFT + 31.0)),
        ("y", "136"),
        ("font-family", Setting::Strong.family()),
        ("font-weight", "600"),
        ("font-size", "20"),
        ("fill", colour),
    ];
    tag("g", &attributes, &glyph) + &tag("text", &text, &word)
}
