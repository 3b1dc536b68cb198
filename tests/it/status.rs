//! Who was what at the end of every year, against a table typed by hand from the sources it names.

use sco_explainer::model::{Iso, Status};

use crate::record::compiled;

/// The grid: states down, years across, a letter each.
const BY_HAND: &str = include_str!("status_by_hand.txt");

fn status(letter: &str) -> Status {
    match letter {
        "5" => Status::ShanghaiFive,
        "F" => Status::FoundingMember,
        "M" => Status::Member,
        "O" => Status::Observer,
        "D" => Status::DialoguePartner,
        "P" => Status::Partner,
        "." => Status::None,
        other => panic!("status_by_hand.txt: found {other:?}, wished one of 5 F M O D P ."),
    }
}

#[test]
fn every_state_has_the_status_the_sources_give_it_in_every_year() {
    let record = &compiled().record;
    let mut lines = BY_HAND.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty());
    let years: Vec<u16> =
        lines.next().expect("a line of years").split_whitespace().filter_map(|it| it.parse().ok()).collect();
    assert_eq!(years, record.years().collect::<Vec<u16>>());
    let mut seen = 0;
    let mut wrong = Vec::new();
    for line in lines {
        let mut cells = line.split_whitespace();
        let iso = cells.next().and_then(Iso::read).expect("a state's code");
        let state = record.state(iso).unwrap_or_else(|| panic!("{iso} is not in the record"));
        for (year, letter) in years.iter().zip(cells) {
            let found = record.status(state, *year);
            if found != status(letter) {
                wrong.push(format!("{iso} at the end of {year}: {found:?}, by hand {:?}", status(letter)));
            }
        }
        seen += 1;
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(seen, record.states.len(), "every state has its line");
}

#[test]
fn the_counts_are_those_the_organisation_gives() {
    let record = &compiled().record;
    let counts = |year: u16| {
        let it = record.counts(year);
        (it.members(), it.get(Status::Observer), it.get(Status::DialoguePartner), it.get(Status::Partner))
    };
    assert_eq!(counts(2001), (6, 0, 0, 0));
    assert_eq!(counts(2005), (6, 4, 0, 0));
    assert_eq!(counts(2017), (8, 4, 6, 0));
    assert_eq!(counts(2023), (9, 3, 14, 0));
    assert_eq!(counts(2024), (10, 2, 14, 0));
    assert_eq!(counts(2026), (10, 0, 0, 17));
}

#[test]
fn the_current_year_shows_the_last_day_the_record_reaches() {
    let edition = &compiled().record.edition;
    assert_eq!(edition.day_of(edition.last_year()), edition.reaches);
    assert_eq!(edition.day_of(2017).to_string(), "2017-12-31");
}
