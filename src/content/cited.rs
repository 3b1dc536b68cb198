use std::collections::BTreeSet;

use super::problem::Problem;
use crate::model::{Citation, Entity, Iso, Kind, Record};

/// One statement: which file holds it, what it is called there, the page that shows it first (none for the overview),
/// and what it rests on.
struct Said<'a> {
    file: String,
    item: String,
    page: Option<Entity>,
    sources: &'a Vec<Citation>,
}

/// Every statement rests on a source, and, where all files could be read, every source carries a statement.
pub(super) fn check(record: &Record, problems: &mut Vec<Problem>, read: bool) {
    let mut used = BTreeSet::new();
    for it in citations(record) {
        if it.sources.is_empty() {
            problems.push(Problem::new(&it.file, &it.item, "has no source; at least one is wished"));
        }
        used.extend(it.sources.iter().map(|it| it.index()));
    }
    for (_, source) in record.sources.iter().enumerate().filter(|(at, _)| read && !used.contains(at)) {
        let item = format!("source {:?}", source.id);
        problems.push(Problem::new("sources.toml", item, "is cited by nobody; cite it or take it out"));
    }
}

/// Pages that rest on each source, in the order of sources: claims first, then the record.
pub(super) fn uses(record: &Record) -> Vec<Vec<Option<Entity>>> {
    let mut uses = vec![Vec::new(); record.sources.len()];
    let (claims, others): (Vec<Said>, Vec<Said>) =
        citations(record).into_iter().partition(|it| it.page.is_some_and(|it| it.kind == Kind::Claim));
    for it in claims.into_iter().chain(others) {
        for source in it.sources {
            let pages: &mut Vec<Option<Entity>> = &mut uses[source.index()];
            if !pages.contains(&it.page) {
                pages.push(it.page);
            }
        }
    }
    uses
}

/// Each statement in the record.
fn citations(record: &Record) -> Vec<Said<'_>> {
    let mut all = Vec::new();
    let mut say = |file: &str, item: String, page: Option<Entity>, sources| {
        all.push(Said { file: file.to_owned(), item, page, sources });
    };
    let page = |kind: Kind, at: usize| Some(Entity { kind, at });
    let state = |iso: Iso| {
        Some(Entity { kind: Kind::State, at: record.states.iter().position(|it| it.iso3 == iso)? })
    };
    let theme = |id: &str| Entity::find(record, Kind::Theme, id);
    for (at, it) in record.states.iter().enumerate() {
        let own = page(Kind::State, at);
        say("states.toml", format!("state {:?}", it.id), own, &it.sources);
        for span in &it.status {
            say("states.toml", format!("state {:?}, {}", it.id, span.status.slug()), own, &span.sources);
        }
    }
    for (at, it) in record.mechanisms.iter().enumerate() {
        let (own, file) = (page(Kind::Mechanism, at), "mechanisms.toml");
        say(file, format!("mechanism {:?}", it.id), own, &it.sources);
        for run in &it.edition {
            say(file, format!("mechanism {:?}, edition {}", it.id, run.year), own, &run.sources);
        }
        for city in &it.capital {
            say(file, format!("mechanism {:?}, capital {:?}", it.id, city.city), own, &city.sources);
        }
    }
    for (at, it) in record.agreements.iter().enumerate() {
        say("agreements.toml", format!("agreement {:?}", it.id), page(Kind::Agreement, at), &it.sources);
    }
    for (at, it) in record.summits.iter().enumerate() {
        say("summits.toml", format!("summit {:?}", it.id), page(Kind::Summit, at), &it.sources);
    }
    for (at, it) in record.claims.iter().enumerate() {
        let file = format!("claims/{}.toml", record.sections[usize::from(it.section)].id);
        let own = page(Kind::Claim, at);
        say(&file, format!("claim {:?}", it.id), own, &it.sources);
        for event in &it.event {
            say(&file, format!("claim {:?}, event of {}", it.id, event.date), own, &event.sources);
        }
    }
    for it in &record.corrections {
        let own = it.about.iter().find_map(|it| Entity::named(record, it));
        say("corrections.toml", format!("correction {:?}", it.id), own, &it.sources);
    }
    for it in &record.publishers {
        say("publishers.toml", format!("publisher {:?}", it.name), None, &it.sources);
    }
    for it in &record.facts {
        say("facts.toml", format!("fact {:?}", it.id), state(Iso::PAKISTAN), &it.sources);
    }
    for it in &record.corridors {
        say("corridors.toml", format!("corridor {:?}", it.id), theme(&it.theme), &it.sources);
    }
    for it in &record.indicators {
        for (part, sources) in
            [("population", &it.population_sources), ("gdp", &it.gdp_sources), ("area", &it.area_sources)]
        {
            say("indicators.toml", format!("indicator \"{}\", {part}", it.state), state(it.state), sources);
        }
    }
    for it in &record.aggregates {
        say("indicators.toml", format!("aggregate {:?}", it.id), None, &it.sources);
    }
    for it in record.themes.iter().chain([&record.overview]) {
        let (file, own) = (format!("themes/{}.toml", it.id), theme(&it.id));
        for known in it.glance.iter().chain(&it.known) {
            say(&file, format!("known of {}", known.date), own, &known.sources);
        }
        for event in &it.event {
            say(&file, format!("event of {}", event.date), own, &event.sources);
        }
    }
    all
}
