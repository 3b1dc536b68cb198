//! Looks through everything: pages by their names, other names, places and years. Pure, and for any text whatever.

mod entry;
mod fold;
mod group;
mod rank;
mod seek;
mod typo;

use std::ops::Range;

use self::entry::{Class, Entry, entry};
use self::fold::Folded;
use self::rank::rank;
use super::{Page, View};
use crate::model::{Iso, Kind, Record};

pub use entry::everything;
pub use group::Group;
pub use seek::{Search, Seek};

/// Letters of a query that are read.
const LONGEST: usize = 64;

/// Results shown of a group.
const SHOWN: usize = 5;

/// What a search finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Groups that hold something: which, how much of it, and the first of it.
    pub groups: Vec<(Group, usize, Vec<Hit>)>,
}

/// A page found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The page.
    pub page: Page,
    /// What it is called.
    pub name: String,
    /// Parts of the name that were typed: bytes, in order, apart.
    pub marks: Vec<Range<usize>>,
    /// The other name that was meant, if one was.
    pub alias: Option<String>,
}

impl Found {
    /// How many were found, shown or not.
    pub fn total(&self) -> usize {
        self.groups.iter().map(|(_, total, _)| total).sum()
    }

    /// Those shown, in order.
    pub fn shown(&self) -> impl Iterator<Item = &Hit> {
        self.groups.iter().flat_map(|(_, _, hits)| hits)
    }
}

/// What a query finds from a view; where it holds no word, some pages to begin with.
pub fn search(record: &Record, view: &View, typed: &str) -> Found {
    let query = Folded::of(&typed.chars().take(LONGEST).collect::<String>());
    let pages = everything(record, view);
    if query.letters().is_empty() {
        return suggested(record, pages);
    }
    let mut entries = Vec::new();
    for (page, name) in &pages {
        entries.push(entry(record, *page, name));
    }
    // Errors are forgiven only where nothing is found without: they would drown what is meant.
    let found = gather(record, &entries, &query, false);
    if found.groups.is_empty() { gather(record, &entries, &query, true) } else { found }
}

fn gather(record: &Record, entries: &[Entry], query: &Folded, forgiving: bool) -> Found {
    let mut groups = Vec::new();
    // What the hits of a group stand in order by.
    let mut keys: Vec<(usize, bool, usize)> = Vec::new();
    for group in Group::ALL {
        let mut hits = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            if Group::of(entry.page) != group {
                continue;
            }
            let Some(rank) = rank(query, entry, forgiving) else { continue };
            // Of meetings the latest first; of equals, Pakistan.
            let turn = if group == Group::Meetings { entries.len() - at } else { at };
            let key = (rank.cost, !is_pakistan(record, entry.page), turn);
            let text = |at: usize| entry.texts[at].1.text().to_owned();
            // What shows in the name needs no other name to explain it, and only a state not where it is.
            let shows = entry.texts[rank.by].0 == Class::Alias || group == Group::States;
            let explains = rank.marks.is_empty() && shows;
            let alias = explains.then(|| text(rank.by));
            let hit = Hit { page: entry.page, name: text(0), marks: rank.marks, alias };
            let place = keys.iter().position(|other| *other > key).unwrap_or(keys.len());
            keys.insert(place, key);
            hits.insert(place, hit);
        }
        let total = hits.len();
        if total > 0 {
            hits.truncate(SHOWN);
            keys.clear();
            groups.push((group, total, hits));
        }
    }
    Found { groups }
}

fn is_pakistan(record: &Record, page: Page) -> bool {
    let state = page.entity().filter(|it| it.kind == Kind::State);
    state.is_some_and(|it| record.states[it.at].iso3 == Iso::PAKISTAN)
}

/// Pages that authors suggest, of those on offer, Pakistan's first.
fn suggested(record: &Record, pages: Vec<(Page, String)>) -> Found {
    let mut hits = Vec::new();
    for (page, name) in pages {
        if record.aliases.iter().any(|it| it.suggested && it.of == page.panel(record)) {
            let at = if is_pakistan(record, page) { 0 } else { hits.len() };
            hits.insert(at, Hit { page, name, marks: Vec::new(), alias: None });
        }
    }
    Found { groups: vec![(Group::Suggested, hits.len(), hits)] }
}
