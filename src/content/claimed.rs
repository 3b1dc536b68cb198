use super::check::THEMES;
use super::problem::Problem;
use crate::model::{Date, Entity, Record, Verdict};

/// The fewest searches behind “not found”.
const SEARCHES: usize = 3;

/// Claims speak of things that are there, of days that have been, and say what was searched where nothing was found.
///
/// Names are looked up only where all files could be read: else what is missing may be there.
pub(super) fn check(record: &Record, problems: &mut Vec<Problem>, read: bool) {
    let as_of = record.edition.as_of;
    for it in &record.claims {
        let section = record.sections.get(usize::from(it.section)).map_or("", |it| it.id.as_str());
        let mut say = |text: String| {
            problems.push(Problem::new(format!("claims/{section}.toml"), format!("claim {:?}", it.id), text));
        };
        if it.theme != record.overview.id && !THEMES.contains(&it.theme.as_str()) {
            say(format!("theme {:?} is neither overview nor one of {}", it.theme, THEMES.join(", ")));
        }
        if it.as_of > as_of {
            say(format!("is dated {}, after the edition, {as_of}", it.as_of));
        }
        if it.verdict == Some(Verdict::NotFound) && it.searched.len() < SEARCHES {
            say(format!("is not-found after {} searches; at least {SEARCHES} are wished", it.searched.len()));
        }
        let before = it.repeats.as_ref().filter(|id| !record.claims.iter().any(|it| it.id == **id));
        if let Some(id) = before {
            say(format!("repeats {id:?}, which is no claim"));
        }
        if read {
            named(record, &it.about, &mut say);
        }
        for open in it.event.iter().filter_map(|it| it.open.clone()).filter(|_| read) {
            named(record, &[open], &mut say);
        }
    }
    for it in &record.corrections {
        let mut say = |text: String| {
            problems.push(Problem::new("corrections.toml", format!("correction {:?}", it.id), text));
        };
        if read {
            named(record, &it.about, &mut say);
        }
        if it.date.day == 0 {
            say(format!("is dated {}; a day is wished, such as {}", it.date, Date::end_of(2026)));
        }
    }
    for it in &record.publishers {
        if !record.sources.iter().any(|source| source.publisher == it.name) {
            let text = "publishes no source; spell it as sources.toml does";
            problems.push(Problem::new("publishers.toml", format!("publisher {:?}", it.name), text));
        }
    }
}

fn named(record: &Record, pages: &[String], say: &mut impl FnMut(String)) {
    for it in pages.iter().filter(|it| Entity::named(record, it).is_none()) {
        say(format!("speaks of {it:?}, which names nothing; wished such as \"mechanism:rats\""));
    }
}
