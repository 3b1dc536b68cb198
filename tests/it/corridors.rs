//! Corridors are context: told by the record, drawn over land alone, and off at first.

use sco_explainer::state::{Page, View};
use scraper::Selector;

use crate::first_frame::page;
use crate::record::compiled;

type Point = (f64, f64);

/// The numbers of a path, in order.
fn numbers(path: &str) -> Vec<f64> {
    let mut spaced = String::new();
    for letter in path.chars() {
        match letter {
            '0'..='9' | '.' => spaced.push(letter),
            '-' => spaced.push_str(" -"),
            _ => spaced.push(' '),
        }
    }
    spaced.split_whitespace().map(|it| it.parse().expect("a number")).collect()
}

/// The rings of a closed path of relative steps.
fn rings(path: &str) -> Vec<Vec<Point>> {
    let mut at = (0.0, 0.0);
    let mut rings = Vec::new();
    for part in path.split('z').filter(|it| !it.is_empty()) {
        let ring: Vec<Point> = numbers(part)
            .chunks_exact(2)
            .map(|step| {
                at = (at.0 + step[0], at.1 + step[1]);
                at
            })
            .collect();
        at = ring[0];
        rings.push(ring);
    }
    rings
}

fn is_inside(rings: &[Vec<Point>], (x, y): Point) -> bool {
    let crossings = rings
        .iter()
        .flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)))
        .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0);
    crossings.count() % 2 == 1
}

#[test]
fn no_corridor_is_drawn_at_sea() {
    let compiled = compiled();
    let land = &compiled.outlines.iter().find(|it| it.name == "land").expect("land").path;
    let land = rings(land);
    // The outlines lie on the plane before it is rolled.
    let (sin, cos) = 10f64.to_radians().sin_cos();
    let unrolled = |(x, y): Point| (x * cos + y * sin, y * cos - x * sin);
    let drawn = &compiled.chart.corridors;
    let mut wet = Vec::new();
    let mut dry = 0;
    for way in
        [&drawn.built, &drawn.planned].into_iter().flat_map(|it| it.split('M').filter(|it| !it.is_empty()))
    {
        let points: Vec<Point> = numbers(way).chunks_exact(2).map(|it| (it[0], it[1])).collect();
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            for step in 0..=40 {
                let part = f64::from(step) / 40.0;
                let at = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
                if is_inside(&land, unrolled(at)) { dry += 1 } else { wet.push((*from, *to, part)) }
            }
        }
    }
    assert_eq!(wet, Vec::new());
    assert!(dry > 700);
}

#[test]
fn every_corridor_rests_on_a_fact_of_the_theme_it_leads_to() {
    let record = &compiled().record;
    assert_eq!(record.corridors.len(), 6);
    for it in &record.corridors {
        let told =
            record.facts.iter().any(|fact| fact.themes.contains(&it.theme) && fact.sources == it.sources);
        assert!(told, "no fact of {} has the sources of {}", it.theme, it.id);
    }
}

#[test]
fn corridors_are_off_at_first() {
    let document = page(View::of(&compiled().record, Page::Overview));
    let any = Selector::parse("[class^=corridors]").expect("a selector");
    assert_eq!(document.select(&any).count(), 0);
}
