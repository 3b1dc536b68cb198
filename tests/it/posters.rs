//! The pictures that stand for pages: they say what the record says, and everything that must stand in them does.

use std::collections::BTreeMap;

use sco_explainer::geo::FRAME;
use sco_explainer::model::{Kind, Status};
use sco_explainer::prerender::poster::{
    FACES, Painter, SIZE, Setting, lacking, light, poster, template, width,
};
use sco_explainer::state::Page;
use sco_explainer::ui::title;
use scraper::{ElementRef, Html, Selector};

use crate::first_frame::atlas;
use crate::record::compiled;

fn drawn(page: Page, year: u16) -> Html {
    Html::parse_fragment(&poster(atlas(), page, year))
}

fn latest(page: Page) -> Html {
    drawn(page, compiled().record.edition.last_year())
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).collect()
}

fn said(document: &Html) -> String {
    all(document, "text").iter().map(|it| lines(*it).join(" ")).collect::<Vec<_>>().join("\n")
}

/// A text's lines: its own spans, or itself.
fn lines(text: ElementRef) -> Vec<String> {
    let spans: Vec<String> = text.child_elements().map(|it| it.text().collect()).collect();
    if spans.is_empty() { vec![text.text().collect()] } else { spans }
}

fn attr<'a>(it: &ElementRef<'a>, name: &str) -> &'a str {
    it.value().attr(name).unwrap_or_default()
}

#[test]
fn states_are_filled_by_the_record_s_status_of_the_year() {
    let record = &compiled().record;
    for year in [1996, 2001, 2005, 2017, 2024, record.edition.last_year()] {
        let document = drawn(Page::Overview, year);
        let found: BTreeMap<String, (String, String)> = all(&document, "g[data-iso]")
            .iter()
            .map(|it| {
                (attr(it, "data-iso").into(), (attr(it, "data-status").into(), attr(it, "fill").into()))
            })
            .collect();
        assert_eq!(found.len(), record.states.len());
        for state in &record.states {
            let status = record.status(state, year);
            let colour = match status {
                Status::ShanghaiFive | Status::FoundingMember => "founding",
                Status::Member => "later",
                Status::None => "land",
                _ => "sand",
            };
            let wished = (status.slug().to_owned(), light(colour).to_owned());
            assert_eq!(found.get(&state.iso3.upper()), Some(&wished), "{} in {year}", state.name);
            let pattern = all(&document, &format!("g[data-iso={}] > use", state.iso3))
                .first()
                .map(|it| attr(it, "fill").to_owned());
            let patterned = !matches!(colour, "founding" | "land");
            assert!(
                pattern.is_none_or(|it| it.starts_with("url(#poster-map-") == patterned),
                "hue is the only sign of {} in {year}",
                state.name
            );
        }
        let text = said(&document);
        assert!(text.lines().any(|it| it == year.to_string()), "the year {year} is not said");
        for status in Status::ALL.into_iter().filter(|it| *it != Status::None) {
            let row = all(&document, &format!("g[data-key={}]", status.slug()));
            let shown = row.first().map(|it| attr(it, "display") == "inline");
            assert_eq!(shown, Some(record.counts(year).get(status) > 0), "{status:?} in the key of {year}");
        }
    }
}

#[test]
fn disputed_land_is_hatched_and_taiwan_has_neither_status_nor_name() {
    let document = latest(Page::Overview);
    for code in ["JK_IN", "JK_PK", "AKSAI", "ARUNACHAL", "CRIMEA", "TWN", "KURIL_S", "GOLAN"] {
        let path = format!("g[data-ground] > path[data-outline={code}]");
        assert_eq!(all(&document, &path).len(), 1, "{code}");
        assert!(all(&document, &format!("g[data-iso] path[data-outline={code}]")).is_empty(), "{code}");
    }
    let areas = all(&document, "g[data-ground]");
    let ground = |code: &str| {
        let path = format!("path[data-outline={code}]");
        let inside = Selector::parse(&path).expect("a selector");
        areas.iter().find(|it| it.select(&inside).next().is_some()).copied().expect("the area")
    };
    assert_eq!((attr(&ground("TWN"), "data-ground"), attr(&ground("TWN"), "fill")), ("", light("land")));
    assert_eq!(attr(&ground("CRIMEA"), "fill"), light("land"), "drawn on Ukraine's ground");
    assert_eq!(attr(&ground("AKSAI"), "data-ground"), "CHN");
    assert_ne!(attr(&ground("AKSAI"), "fill"), light("founding"), "at half strength");
    for area in &areas {
        let hatch = area.child_elements().filter(|it| attr(it, "fill") == "url(#poster-map-hatch)");
        assert_eq!(hatch.count(), 1);
    }
    assert_eq!(all(&document, "use[href='#poster-disputed'][stroke-dasharray]").len(), 1);
    assert!(!poster(atlas(), Page::Overview, 2026).contains("Taiwan"));
}

#[test]
fn every_picture_holds_its_title_the_notice_the_source_and_the_date() {
    let record = &compiled().record;
    let words = &record.words;
    for page in Page::all(record) {
        let document = latest(page);
        let one = |name: &str| {
            let found = all(&document, &format!("text[data-poster={name}]"));
            found.first().map(|it| lines(*it).join(" ")).unwrap_or_default()
        };
        let claim = page.entity().filter(|it| it.kind == Kind::Claim).map(|it| &record.claims[it.at]);
        assert_eq!(one("title"), page.name(record), "{page:?} is cut off");
        if let Some(claim) = claim {
            let verdict = sco_explainer::model::Verdict::slug_of(claim.verdict);
            assert_eq!(one("verdict"), words.say(&format!("verdict.{verdict}")), "{}", claim.id);
        }
        assert_eq!(one("notice"), words.say("map.borders"), "{page:?}");
        assert!(one("source").starts_with("Sources: ") && one("source").contains(words.say("site.name")));
        assert_eq!(one("date"), format!("Edition of {}", words.date(record.edition.as_of)), "{page:?}");
        let day = one("day");
        assert!(day.contains(&words.date(record.edition.day_of(2026))), "{page:?}: {day}");
        assert!(!one("counts").is_empty() && one("year") == "2026", "{page:?}");
        assert_eq!(
            all(&document, "svg").first().map(|it| attr(it, "aria-label")),
            Some(&*title(record, page, &[]))
        );
    }
}

#[test]
fn no_text_leaves_the_picture_or_lacks_a_letter() {
    for page in Page::all(&compiled().record) {
        let document = latest(page);
        let mut boxes = Vec::new();
        for text in all(&document, "svg > text, svg > g > text") {
            let (weight, family) = (attr(&text, "font-weight"), attr(&text, "font-family"));
            let setting = match (family.starts_with("Literata"), weight) {
                (true, _) => Setting::Serif,
                (_, "600") => Setting::Strong,
                _ => Setting::Sans,
            };
            let Ok(size) = attr(&text, "font-size").parse::<f64>() else { continue };
            let spans: Vec<ElementRef> = text.child_elements().collect();
            for (span, line) in spans.iter().zip(lines(text)) {
                assert_eq!(lacking(&line), Vec::<char>::new(), "{page:?}: {line}");
                let at = |name: &str| attr(span, name).parse::<f64>().expect("a number");
                let (left, right) = (at("x"), at("x") + width(&line, setting, size));
                let (top, bottom) = (at("y") - size * 0.8, at("y") + size * 0.25);
                assert!(left >= 40.0 && top >= 20.0, "{page:?}: {line}");
                let edge = if top > 566.0 { f64::from(SIZE.0) - 40.0 } else { 412.5 };
                assert!(right <= edge && bottom <= f64::from(SIZE.1), "{page:?}: {line} ends at {right}");
                boxes.push((line, left, right, top, bottom));
            }
        }
        for (at, one) in boxes.iter().enumerate() {
            for other in &boxes[at + 1..] {
                let apart = one.2 <= other.1 || other.2 <= one.1 || one.4 <= other.3 || other.4 <= one.3;
                assert!(apart, "{page:?}: {:?} runs into {:?}", one.0, other.0);
            }
        }
        assert!(boxes.len() > 6, "{page:?}");
    }
}

/// A picture's own faces are the only ones it is drawn with: no machine has these bytes but from here.
#[test]
fn pictures_are_small_and_the_same_every_time_whatever_faces_a_machine_has() {
    for (file, bytes) in
        ["Literata-Regular.ttf", "Inter-Regular.ttf", "Inter-SemiBold.ttf"].into_iter().zip(FACES)
    {
        let kept = std::fs::read(format!("static/fonts/{file}")).expect("a face");
        assert!(kept == bytes && bytes.len() < 60_000, "{file}");
    }
    let record = &compiled().record;
    let one_of_each = Kind::ALL.into_iter().filter_map(|it| it.each(record).next()).map(Page::Of);
    for page in one_of_each.chain([Page::Overview]) {
        let svg = poster(atlas(), page, 2026);
        let [one, other] =
            [Painter::default(), Painter::default()].map(|it| it.png(&svg).expect("a picture"));
        assert!(one == other, "{page:?} differs from itself");
        assert_eq!(&one[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes([one[at], one[at + 1], one[at + 2], one[at + 3]]);
        assert_eq!((number(16), number(20)), SIZE);
        assert!(one.len() < 100_000, "{page:?} weighs {}", one.len());
    }
}

#[test]
fn the_template_is_the_overview_s_picture_without_its_outlines() {
    let text = template(atlas());
    let document = Html::parse_fragment(&text);
    let outlines = all(&document, "path[data-outline]");
    assert!(outlines.len() > 40 && outlines.iter().all(|it| it.value().attr("d").is_none()));
    let live: Vec<&str> = compiled().outlines.iter().map(|it| it.name.as_str()).collect();
    for outline in &outlines {
        assert!(
            live.contains(&attr(outline, "data-outline")),
            "{} is not drawn",
            attr(outline, "data-outline")
        );
    }
    for part in ["map", "names", "pins", "key", "title", "year", "counts", "day", "source", "notice", "date"]
    {
        assert_eq!(all(&document, &format!("[data-poster={part}]")).len(), 1, "{part}");
    }
    for unwanted in ["<style", "style=", "class=", "<script", "<image", "foreignObject"] {
        assert!(!text.contains(unwanted), "{unwanted}");
    }
    let map = all(&document, "[data-poster=map]")[0];
    for status in Status::ALL {
        for key in ["fill", "pattern", "half", "ink", "rim"] {
            assert!(map.value().attr(&format!("data-{key}-{}", status.slug())).is_some(), "{key} {status:?}");
        }
    }
    let frame: Vec<f64> = attr(&all(&document, "[data-poster=pins]")[0], "data-frame")
        .split(' ')
        .map(|it| it.parse().expect("a number"))
        .collect();
    assert!((frame[2] / frame[3] - FRAME.width / FRAME.height).abs() < 0.01, "{frame:?}");
}
