//! The table in docs/embedding.md, held to what was seen.

use std::fs;

use super::conditions::CONDITIONS;
use super::look::{Moves, Seen};

const PAPER: &str = "docs/embedding.md";
const BEGINS: &str = "<!-- matrix -->\n";
const ENDS: &str = "<!-- /matrix -->";

/// Sees that the paper's table tells what was seen, in the order of the conditions. With `WRITE_MATRIX` set it writes it.
pub fn keep(chromium: &[Seen], firefox: &[Seen]) {
    let paper = fs::read_to_string(PAPER).unwrap_or_else(|error| panic!("{PAPER}: {error}"));
    let parts = paper.split_once(BEGINS).and_then(|(before, rest)| Some((before, rest.split_once(ENDS)?)));
    let Some((before, (told, after))) = parts else { panic!("{PAPER}: wished {BEGINS}and {ENDS}") };
    let seen = table(chromium, firefox);
    if std::env::var_os("WRITE_MATRIX").is_some() {
        fs::write(PAPER, format!("{before}{BEGINS}{seen}{ENDS}{after}")).expect("a written paper");
        return;
    }
    assert_eq!(
        told, seen,
        "{PAPER} tells another table; WRITE_MATRIX=1 cargo test --test it matrix writes it"
    );
}

fn table(chromium: &[Seen], firefox: &[Seen]) -> String {
    let mut table = String::from("| frame | reads | a link leads on | awake | uncaught errors |\n");
    table.push_str("| --- | --- | --- | --- | --- |\n");
    for (condition, (one, other)) in CONDITIONS.iter().zip(chromium.iter().zip(firefox)) {
        let cells = cells(one).into_iter().zip(cells(other)).map(|(one, other)| {
            if one == other { one } else { format!("Chromium: {one}; Firefox: {other}") }
        });
        table.push_str(&format!("| {} | {} |\n", condition.name, cells.collect::<Vec<_>>().join(" | ")));
    }
    table
}

fn cells(seen: &Seen) -> [String; 4] {
    let moves = match seen.moves {
        Moves::InPlace => "in place",
        Moves::ByLoad => "by loading its page",
        Moves::Nowhere => "no: the browser lists a folder",
    };
    let errors = match &seen.heard {
        None => "no script runs".to_owned(),
        Some(heard) if heard.is_empty() => "none".to_owned(),
        Some(heard) => heard.join("; "),
    };
    let yes = |it: bool, no: &str| if it { "yes" } else { no }.to_owned();
    [yes(seen.reads, "no"), moves.to_owned(), yes(seen.awake, "as sent"), errors]
}
