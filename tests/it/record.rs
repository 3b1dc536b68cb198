//! The project's own content, compiled once for every test that reads it.

use std::path::Path;
use std::sync::OnceLock;

use sco_explainer::content::{Compiled, compile};

/// The compiled content; a problem in it fails every test that needs it, with its sentence.
pub fn compiled() -> &'static Compiled {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| {
        compile(Path::new("content")).unwrap_or_else(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("content/ has problems:\n{}", lines.join("\n"))
        })
    })
}

#[test]
fn the_pack_reads_back_as_it_was_written() {
    let compiled = compiled();
    let (record, chart): (sco_explainer::model::Record, sco_explainer::geo::Chart) =
        sco_explainer::model::pack::read(&compiled.pack()).expect("our own pack");
    let sent = sco_explainer::model::Record { corridors: Vec::new(), ..compiled.record.clone() };
    assert_eq!(record, sent);
    assert_eq!(chart.corridors.labels.len(), compiled.chart.corridors.labels.len());
    assert_eq!(chart.names.len(), compiled.chart.names.len());
    for place in &compiled.chart.places {
        let at = chart.place(place.lon, place.lat).expect("every place is found again by its degrees");
        assert!((at.x - place.at.x).hypot(at.y - place.at.y) < 0.1, "{place:?} came back at {at:?}");
    }
}

#[test]
fn a_damaged_pack_is_refused_with_a_sentence() {
    let pack = compiled().pack();
    let read = |bytes: &[u8]| sco_explainer::model::pack::read::<sco_explainer::model::Record>(bytes);
    assert_eq!(
        read(b"<!doctype html>"),
        Err("the content pack is of another version than the program".to_owned())
    );
    assert_eq!(read(&pack[..pack.len() / 2]), Err("the content pack is damaged".to_owned()));
}

#[test]
fn the_record_holds_all_that_was_entered() {
    let record = &compiled().record;
    let guests = record.states.iter().filter(|it| it.guest).count();
    assert_eq!((record.states.len() - guests, guests), (27, 1));
    assert_eq!(record.mechanisms.len(), 37);
    assert_eq!(record.agreements.len(), 39);
    assert_eq!(record.summits.len(), 57);
    assert_eq!(record.facts.len(), 39);
    assert_eq!(record.indicators.len(), 10);
    assert_eq!(record.themes.len(), 8);
}
