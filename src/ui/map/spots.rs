//! What is pinned to the map on a page, and where.

use crate::geo::{Chart, Units};
use crate::model::{Activity, Degrees, Entity, Event, EventKind, Kind, MechanismKind, Record};
use crate::state::{Page, View};

/// Something pinned to a place.
pub(super) struct Spot {
    /// Where, on the plane.
    pub(super) at: Units,
    /// Its shape: `body`, `drill`, `meeting`, `document`, `event`.
    pub(super) shape: &'static str,
    /// What it is called.
    pub(super) name: String,
    /// A second line.
    pub(super) detail: String,
    /// Where it leads.
    pub(super) leads: Option<Entity>,
    /// Whether it bears on the open page.
    pub(super) bears: bool,
}

/// Pins of a view: every mechanism with a place that had begun by the year; on a theme's page its places; on an
/// entity's page its own; on the overview where heads of state met. What bears on the page comes first, so that nothing else takes its place.
pub(super) fn spots(record: &Record, chart: &Chart, view: &View) -> Vec<Spot> {
    let mut board = Board { chart, spots: Vec::new() };
    if let Some(entity) = view.page.entity() {
        own(record, entity, &mut board);
    }
    mechanisms(record, view, true, &mut board);
    if let Some(theme) = view.page.theme().and_then(|at| record.themes.get(at)) {
        events(record, &theme.event, &mut board);
    }
    mechanisms(record, view, false, &mut board);
    if view.page == Page::Overview {
        let until = record.edition.day_of(view.year);
        // The latest of each city first.
        let met = record.summits.iter().enumerate().rev();
        for (at, it) in met.filter(|(_, it)| it.start <= until && it.gathered()) {
            let leads = Entity { kind: Kind::Summit, at };
            board.add((it.lon, it.lat), "meeting", &it.city, &it.year.to_string(), Some(leads), false);
        }
    }
    board.spots
}

fn mechanisms(record: &Record, view: &View, wanted: bool, board: &mut Board) {
    for (at, it) in record.mechanisms.iter().enumerate() {
        let Some(spot) = it.spot() else { continue };
        let entity = Entity { kind: Kind::Mechanism, at };
        let open = view.page == Page::Of(entity);
        let begun = it.since().is_none_or(|it| it <= record.edition.day_of(view.year));
        if bears(record, view, entity) != wanted || !(begun || open) {
            continue;
        }
        let shape = if it.is_exercise() { "drill" } else { "body" };
        let place = it.seat_city.as_deref().or(it.place.as_deref()).unwrap_or_default();
        let (name, label) = it.pin.as_ref().map_or((it.short(), place), |it| (&it.name, &it.label));
        board.add(spot, shape, name, label, Some(entity), wanted);
    }
}

/// Whether a mechanism has to do with the open page.
fn bears(record: &Record, view: &View, mechanism: Entity) -> bool {
    let it = &record.mechanisms[mechanism.at];
    match view.page {
        Page::Of(open) if open.kind == Kind::Theme => {
            record.themes.get(open.at).is_some_and(|theme| it.themes.contains(&theme.id))
        }
        Page::Of(open) if open.kind == Kind::State => {
            it.seat_country.is_some_and(|seat| record.states.get(open.at).is_some_and(|it| it.iso3 == seat))
        }
        Page::Of(open) if open.kind == Kind::Claim => {
            record.claims.get(open.at).is_some_and(|claim| claim.about.contains(&mechanism.key(record)))
        }
        Page::Of(open) => open == mechanism,
        // Of the whole, the bodies that stand for it: others step back until they are asked for.
        _ => it.kind == MechanismKind::PermanentBody && it.status == Activity::Active,
    }
}

/// Places of the open document, meeting, exercise or state.
fn own(record: &Record, entity: Entity, board: &mut Board) {
    let words = &record.words;
    match entity.kind {
        Kind::Agreement => {
            if let Some(it) = record.agreements.get(entity.at) {
                let date = words.date(it.date);
                board.add((it.lon, it.lat), "document", &it.place, &date, Some(entity), true);
            }
        }
        Kind::Summit => {
            if let Some(it) = record.summits.get(entity.at) {
                let date = words.date(it.start);
                board.add((it.lon, it.lat), "meeting", &it.city, &date, Some(entity), true);
            }
        }
        Kind::Mechanism => {
            let Some(it) = record.mechanisms.get(entity.at) else { return };
            for run in &it.edition {
                let year = run.year.to_string();
                board.add((run.lon, run.lat), "drill", &run.place, &year, None, true);
            }
            for city in &it.capital {
                board.add((city.lon, city.lat), "event", &city.city, &city.period, None, true);
            }
        }
        Kind::State => {
            let Some(state) = record.states.get(entity.at) else { return };
            for (at, it) in record.summits.iter().enumerate().filter(|(_, it)| it.country == state.iso3) {
                let leads = Entity { kind: Kind::Summit, at };
                board.add((it.lon, it.lat), "meeting", &it.city, &it.year.to_string(), Some(leads), true);
            }
        }
        Kind::Claim => {
            let Some(claim) = record.claims.get(entity.at) else { return };
            for it in claim.about.iter().filter_map(|it| Entity::named(record, it)) {
                // Bodies with a seat are pinned as on every page; a state is its shape.
                if matches!(it.kind, Kind::Agreement | Kind::Summit) {
                    own(record, it, board);
                }
            }
            events(record, &claim.event, board);
        }
        Kind::Theme => {}
    }
}

/// Places of dated events.
fn events(record: &Record, events: &[Event], board: &mut Board) {
    for event in events {
        let Some(place) = &event.place else { continue };
        let shape = if event.kind == EventKind::Meeting { "meeting" } else { "event" };
        let leads = event.open.as_ref().and_then(|it| Entity::named(record, it));
        board.add((place.lon, place.lat), shape, &place.name, &place.label, leads, true);
    }
}

/// Pins put up so far.
struct Board<'a> {
    chart: &'a Chart,
    spots: Vec<Spot>,
}

impl Board<'_> {
    fn add(
        &mut self,
        (lon, lat): (Degrees, Degrees),
        shape: &'static str,
        name: &str,
        detail: &str,
        leads: Option<Entity>,
        bears: bool,
    ) {
        let Some(at) = self.chart.place(lon, lat) else { return };
        // A second meeting in the same city is told by the page, not by a second ring.
        if self.spots.iter().any(|it| it.shape == shape && it.name == name && shape == "meeting") {
            return;
        }
        let (name, detail) = (name.to_owned(), detail.to_owned());
        self.spots.push(Spot { at, shape, name, detail, leads, bears });
    }
}
