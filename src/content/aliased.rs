use super::problem::Problem;
use crate::model::{Entity, Record};

/// Pages that are no entity's and may have other names.
const PAGES: [&str; 3] = ["overview", "about", "sources"];

/// Every alias is another name of something, and says something new.
pub(super) fn check(record: &Record, problems: &mut Vec<Problem>) {
    let places = places(record);
    // With something else amiss, what an alias names may only not have been read.
    let read = problems.is_empty();
    for (at, it) in record.aliases.iter().enumerate() {
        let mut add =
            |text: String| problems.push(Problem::new("aliases.toml", format!("alias {:?}", it.of), text));
        let known = match it.place() {
            Some(place) => places.iter().any(|it| it.starts_with(place)),
            None => PAGES.contains(&it.of.as_str()) || Entity::named(record, &it.of).is_some(),
        };
        if read && !known {
            add("names nothing on record; wished such as \"state:tur\", \"overview\" or \"place:Beijing\""
                .to_owned());
        }
        if it.suggested && it.place().is_some() {
            add("is a place and cannot be suggested; wished a page".to_owned());
        }
        if record.aliases[..at].iter().any(|other| other.of == it.of) {
            add("is there twice; wished all its names in one".to_owned());
        }
        if it.names.is_empty() && !it.suggested {
            add("has no names; at least one is wished".to_owned());
        }
        for (turn, name) in it.names.iter().enumerate() {
            if name.trim().is_empty() || it.names[..turn].contains(name) {
                add(format!("{name:?} is empty or there twice"));
            }
        }
    }
}

/// Every place that the record names.
fn places(record: &Record) -> Vec<&str> {
    let states = record.states.iter().map(|it| it.capital.as_str());
    let seats =
        record.mechanisms.iter().flat_map(|it| [&it.seat_city, &it.place]).flatten().map(String::as_str);
    let turns = record.mechanisms.iter().flat_map(|it| it.capital.iter().map(|it| it.city.as_str()));
    let papers = record.agreements.iter().map(|it| it.place.as_str());
    let meetings = record.summits.iter().map(|it| it.city.as_str());
    states.chain(seats).chain(turns).chain(papers).chain(meetings).collect()
}
