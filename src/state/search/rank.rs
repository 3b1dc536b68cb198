use std::ops::Range;

use super::entry::{Class, Entry};
use super::fold::Folded;
use super::typo::{allowed, beginning};

/// How well an entry answers a query; less is better.
pub(super) struct Rank {
    pub(super) cost: usize,
    /// Matched parts of the name, in bytes.
    pub(super) marks: Vec<Range<usize>>,
    /// The text that answers best, by place among the entry's.
    pub(super) by: usize,
}

// The whole name comes before a whole other name, then what begins them, then words in a name, in another name, among
// places and years, and last what holds errors, by their number.
const BEGINS: usize = 2;
const WORDS: usize = 4;
const ERROR: usize = 3;

/// Ranks an entry, with small errors forgiven or not; nothing where a word of the query is nowhere in it.
pub(super) fn rank(query: &Folded, entry: &Entry, forgiving: bool) -> Option<Rank> {
    let name = &entry.texts.first()?.1;
    let mut marked = vec![false; name.letters().len()];
    let (mut worst, mut by) = (0, 0);
    for word in query.words() {
        let mut best = None;
        for (at, (class, text)) in entry.texts.iter().enumerate() {
            let Some((errors, letters)) = find(text, word, forgiving) else { continue };
            let cost = WORDS + *class as usize + errors * ERROR;
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, at));
            }
            if at == 0 {
                marked[letters].fill(true);
            }
        }
        let (cost, at) = best?;
        if cost > worst {
            (worst, by) = (cost, at);
        }
    }
    for (at, (class, text)) in entry.texts.iter().enumerate() {
        let cost = *class as usize + if text.letters() == query.letters() { 0 } else { BEGINS };
        if *class != Class::Around && cost < worst && text.letters().starts_with(query.letters()) {
            (worst, by) = (cost, at);
        }
    }
    Some(Rank { cost: worst, marks: ranges(name, &marked), by })
}

/// The word of a text that begins with a typed one, with the fewest errors.
fn find(text: &Folded, typed: &[char], forgiving: bool) -> Option<(usize, Range<usize>)> {
    let letters = text.letters();
    let most = if forgiving { allowed(typed) } else { 0 };
    let mut best: Option<(usize, Range<usize>)> = None;
    for start in text.starts() {
        let rest = &letters[start..];
        let found = if rest.starts_with(typed) {
            Some((0, typed.len()))
        } else if most > 0 {
            beginning(typed, rest.split(|it| *it == ' ').next()?, most)
        } else {
            None
        };
        if let Some((errors, length)) = found
            && best.as_ref().is_none_or(|(fewest, _)| errors < *fewest)
        {
            best = Some((errors, start..start + length));
        }
    }
    best
}

/// Marked letters as ranges of bytes.
fn ranges(name: &Folded, marked: &[bool]) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = None;
    for at in 0..=marked.len() {
        match (start, marked.get(at) == Some(&true)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                ranges.push(name.bytes(from..at));
                start = None;
            }
            _ => {}
        }
    }
    ranges
}
