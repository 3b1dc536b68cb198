use std::collections::BTreeSet;

use crate::geo::Chart;
use crate::model::{Citation, Record};

/// As much of a record as the overview shows: every thing with its name, place and dates, without what only its own
/// page tells. The browser starts with it and reads the whole once the reader does anything.
pub(super) fn opening(record: &Record) -> Record {
    let mut record = record.clone();
    let cited = cited(&record);
    for (at, source) in record.sources.iter_mut().enumerate() {
        if !cited.contains(&at) {
            source.note = None;
            for text in
                [&mut source.id, &mut source.title, &mut source.publisher, &mut source.date, &mut source.url]
            {
                text.clear();
            }
        }
    }
    for it in &mut record.themes {
        (it.argues, it.known, it.event, it.summits) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    }
    for it in &mut record.states {
        for text in [&mut it.official_name, &mut it.region, &mut it.note, &mut it.participation] {
            *text = None;
        }
        it.sources.clear();
        for span in &mut it.status {
            span.event.clear();
            span.sources.clear();
            (span.note, span.decision_date) = (None, None);
        }
    }
    for it in &mut record.mechanisms {
        it.what.clear();
        it.sources.clear();
        for text in [&mut it.founded_note, &mut it.coord_note] {
            *text = None;
        }
        (it.edition, it.capital) = (Vec::new(), Vec::new());
    }
    for it in &mut record.agreements {
        // Events lead to documents in words of their own.
        for text in [&mut it.title, &mut it.what, &mut it.place] {
            text.clear();
        }
        for text in [&mut it.date_note, &mut it.in_force_note, &mut it.place_note] {
            *text = None;
        }
        it.sources.clear();
        it.parties.clear();
    }
    for it in &mut record.summits {
        it.outcome.clear();
        it.note = None;
        it.sources.clear();
    }
    record.aliases.clear();
    // Pakistan's line under the years marks some facts on every page.
    record.facts.retain(|it| it.caption.is_some());
    for it in &mut record.facts {
        it.text.clear();
        it.sources.clear();
        (it.note, it.attribution, it.themes) = (None, None, Vec::new());
    }
    record.about.clear();
    // Of claims the overview says how many there are of each verdict and theme.
    for it in &mut record.claims {
        for text in [&mut it.id, &mut it.says, &mut it.finding, &mut it.explanation] {
            text.clear();
        }
        (it.repeats, it.note) = (None, None);
        (it.searched, it.about, it.sources, it.event) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    }
    (record.sections, record.corrections, record.judging) = (Vec::new(), Vec::new(), Vec::new());
    record.uses.clear();
    record.publishers.retain(|it| record.sources.iter().any(|source| source.publisher == it.name));
    for it in &mut record.publishers {
        it.sources.clear();
    }
    record
}

/// The same of the chart: the places that the overview pins, and no corridors, which are off at first.
pub(super) fn chart(record: &Record, chart: &Chart) -> Chart {
    let seats = record.mechanisms.iter().filter_map(|it| it.spot());
    let events = record.overview.event.iter().filter_map(|it| it.place.as_ref()).map(|it| (it.lon, it.lat));
    let met = record.summits.iter().filter(|it| it.gathered()).map(|it| (it.lon, it.lat));
    let pinned: Vec<_> = seats.chain(events).chain(met).collect();
    let mut chart = chart.clone();
    chart.places.retain(|it| pinned.contains(&(it.lon, it.lat)));
    chart.corridors = Default::default();
    chart
}

/// Sources that the overview cites: its own statements' and the figures'.
fn cited(record: &Record) -> BTreeSet<usize> {
    let overview = &record.overview;
    let glance = overview.glance.iter().map(|it| &it.sources);
    let said = overview.known.iter().map(|it| &it.sources).chain(overview.event.iter().map(|it| &it.sources));
    let figures =
        record.indicators.iter().flat_map(|it| [&it.population_sources, &it.gdp_sources, &it.area_sources]);
    let sums = record.aggregates.iter().map(|it| &it.sources);
    said.chain(glance).chain(figures).chain(sums).flatten().copied().map(Citation::index).collect()
}
