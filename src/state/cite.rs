//! Citations of a page, from patterns that authors keep in `content/styles.toml`.

use super::Page;
use crate::model::{Date, Record, Style};

/// What only the reader's browser knows: where the page was opened, and on which day.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The page's whole address.
    pub address: String,
    /// The reader's day.
    pub day: Date,
}

/// A page's citation in a style.
///
/// A pattern holds `{title}`, `{id}`, `{site}`, `{edition}`, `{url}`, the edition's day as `{y}`, `{m}`, `{d}`, `{mm}`, `{dd}`,
/// `{month}` and, as MLA shortens it, `{short}`, and with an `a` before each (`{ay}`) the day of access. What stands between ‹ and › is left
/// out while address and day are not known.
pub fn cite(record: &Record, style: &Style, page: Page, opened: Option<&Opened>) -> String {
    let mut pattern = String::new();
    for (at, part) in style.pattern.split(['‹', '›']).enumerate() {
        if at % 2 == 0 || opened.is_some() {
            pattern.push_str(part);
        }
    }
    let mut values = vec![
        ("title".to_owned(), page.title(record).trim_end_matches('.').to_owned()),
        ("id".to_owned(), page.panel(record).replace(':', "-")),
        ("site".to_owned(), record.words.say("site.name").to_owned()),
        ("edition".to_owned(), record.edition.name.clone()),
    ];
    day(record, record.edition.as_of, "", &mut values);
    if let Some(opened) = opened {
        values.push(("url".to_owned(), opened.address.clone()));
        day(record, opened.day, "a", &mut values);
    }
    // A brace that opens no name stays: BibTeX has its own.
    let mut text = String::new();
    for (at, part) in pattern.split('{').enumerate() {
        let value = |name: &str| values.iter().find(|(it, _)| it == name).filter(|_| at > 0);
        match part.split_once('}').and_then(|(name, rest)| Some((value(name)?, rest))) {
            Some(((_, value), rest)) => text.extend([value.as_str(), rest]),
            None if at > 0 => text.extend(["{", part]),
            None => text.push_str(part),
        }
    }
    text
}

/// A day's parts, as English months and as numbers of one or two digits.
fn day(record: &Record, date: Date, before: &str, values: &mut Vec<(String, String)>) {
    let [month, day] = [date.month, date.day].map(|it| it.to_string());
    let two = |it: &str| if it.len() < 2 { ["0", it].concat() } else { it.to_owned() };
    let word = |group: &str| record.words.say(&[group, &month].concat()).to_owned();
    let parts = [
        ("y", date.year.to_string()),
        ("mm", two(&month)),
        ("dd", two(&day)),
        ("month", word("month.")),
        ("short", word("month-cited.")),
        ("m", month.clone()),
        ("d", day.clone()),
    ];
    values.extend(parts.map(|(name, it)| ([before, name].concat(), it)));
}
