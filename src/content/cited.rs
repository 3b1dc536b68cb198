use std::collections::BTreeSet;

use super::problem::Problem;
use crate::model::{Citation, Record};

/// Every statement rests on a source, and every source carries a statement.
pub(super) fn check(record: &Record, problems: &mut Vec<Problem>) {
    let mut used = BTreeSet::new();
    for (file, item, sources) in citations(record) {
        if sources.is_empty() {
            problems.push(Problem::new(&file, &item, "has no source; at least one is wished"));
        }
        used.extend(sources.iter().map(|it| it.index()));
    }
    for (_, source) in record.sources.iter().enumerate().filter(|(at, _)| !used.contains(at)) {
        let item = format!("source {:?}", source.id);
        problems.push(Problem::new("sources.toml", item, "is cited by nobody; cite it or take it out"));
    }
}

/// Each statement's file, name and sources.
fn citations(record: &Record) -> Vec<(String, String, &Vec<Citation>)> {
    let mut all = Vec::new();
    let mut say = |file: &str, item: String, sources| all.push((file.to_owned(), item, sources));
    for it in &record.states {
        say("states.toml", format!("state {:?}", it.id), &it.sources);
        for span in &it.status {
            say("states.toml", format!("state {:?}, {}", it.id, span.status.slug()), &span.sources);
        }
    }
    for it in &record.mechanisms {
        say("mechanisms.toml", format!("mechanism {:?}", it.id), &it.sources);
        for run in &it.edition {
            say("mechanisms.toml", format!("mechanism {:?}, edition {}", it.id, run.year), &run.sources);
        }
        for city in &it.capital {
            say("mechanisms.toml", format!("mechanism {:?}, capital {:?}", it.id, city.city), &city.sources);
        }
    }
    for it in &record.agreements {
        say("agreements.toml", format!("agreement {:?}", it.id), &it.sources);
    }
    for it in &record.summits {
        say("summits.toml", format!("summit {:?}", it.id), &it.sources);
    }
    for it in &record.facts {
        say("facts.toml", format!("fact {:?}", it.id), &it.sources);
    }
    for it in &record.corridors {
        say("corridors.toml", format!("corridor {:?}", it.id), &it.sources);
    }
    for it in &record.indicators {
        for (part, sources) in
            [("population", &it.population_sources), ("gdp", &it.gdp_sources), ("area", &it.area_sources)]
        {
            say("indicators.toml", format!("indicator \"{}\", {part}", it.state), sources);
        }
    }
    for it in &record.aggregates {
        say("indicators.toml", format!("aggregate {:?}", it.id), &it.sources);
    }
    for it in record.themes.iter().chain([&record.overview]) {
        let file = format!("themes/{}.toml", it.id);
        for known in it.glance.iter().chain(&it.known) {
            say(&file, format!("known of {}", known.date), &known.sources);
        }
        for event in &it.event {
            say(&file, format!("event of {}", event.date), &event.sources);
        }
    }
    all
}
