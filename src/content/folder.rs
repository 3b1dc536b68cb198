use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::problem::Problem;
use crate::model::{BriefSection, Claim, Record, Source, Theme, Words, name_sources};

/// Reads every file of the record. Nothing where a file could not be read at all.
pub(super) fn record(folder: &Path, problems: &mut Vec<Problem>) -> Option<Record> {
    let before = problems.len();
    // First, because all else cites them by id.
    let mut sources: Vec<Source> = list(folder, "sources.toml", "source", problems);
    sources.sort_by_key(|it| (it.publisher.to_lowercase(), it.date.clone(), it.id.clone()));
    name_sources(sources.iter().map(|it| it.id.clone()).collect());
    let mut themes = themes(folder, problems);
    themes.sort_by_key(|it| it.order);
    let overview = themes.iter().position(|it| it.order == 0).map(|at| themes.remove(at));
    if overview.is_none() && problems.len() == before {
        problems.push(Problem::new(
            "themes/overview.toml",
            "",
            "is not there; one theme must have order = 0",
        ));
    }
    let edition =
        table(folder, "edition.toml", problems).and_then(|it| item("edition.toml", "", it.into(), problems));
    let words = words(folder, "words.toml", problems);
    let states = list(folder, "states.toml", "state", problems);
    let mechanisms = list(folder, "mechanisms.toml", "mechanism", problems);
    let agreements = list(folder, "agreements.toml", "agreement", problems);
    let summits = list(folder, "summits.toml", "summit", problems);
    let facts = list(folder, "facts.toml", "fact", problems);
    let indicators = list(folder, "indicators.toml", "indicator", problems);
    let aggregates = list(folder, "indicators.toml", "aggregate", problems);
    let about = list(folder, "about.toml", "section", problems);
    let aliases = list(folder, "aliases.toml", "alias", problems);
    let corridors = list(folder, "corridors.toml", "corridor", problems);
    let (sections, claims) = claims(folder, problems);
    let corrections = list(folder, "corrections.toml", "correction", problems);
    let judging = list(folder, "judging.toml", "section", problems);
    let styles = list(folder, "styles.toml", "style", problems);
    let publishers = list(folder, "publishers.toml", "publisher", problems);
    Some(Record {
        edition: edition?,
        words: words?,
        overview: overview?,
        themes,
        states,
        mechanisms,
        agreements,
        summits,
        facts,
        indicators,
        aggregates,
        about,
        aliases,
        sections,
        claims,
        corrections,
        judging,
        styles,
        publishers,
        sources,
        uses: Vec::new(),
        corridors,
    })
}

/// Files below one folder, by name.
fn files(folder: &Path, below: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.join(below))
        .into_iter()
        .flatten()
        .flatten()
        .map(|it| format!("{below}/{}", it.file_name().to_string_lossy()))
        .filter(|it| it.ends_with(".toml"))
        .collect();
    names.sort();
    names
}

/// A section of the brief as its file has it, but for its claims.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    id: String,
    order: u8,
    title: String,
}

/// Sections of the brief and their claims, in its order.
fn claims(folder: &Path, problems: &mut Vec<Problem>) -> (Vec<BriefSection>, Vec<Claim>) {
    let mut read: Vec<(Heading, Vec<Claim>)> = Vec::new();
    for name in files(folder, "claims") {
        let Some(mut table) = table(folder, &name, problems) else { continue };
        let claims = items(&name, "claim", table.remove("claim"), problems);
        let Some(heading) = item::<Heading>(&name, "", table.into(), problems) else { continue };
        if name != format!("claims/{}.toml", heading.id) {
            let wish = format!("id {:?} must be the file's name", heading.id);
            problems.push(Problem::new(name, "", wish));
        }
        read.push((heading, claims));
    }
    read.sort_by_key(|(it, _)| it.order);
    let (mut sections, mut all) = (Vec::new(), Vec::new());
    for (at, (it, claims)) in (0..).zip(read) {
        sections.push(BriefSection { id: it.id, title: it.title });
        all.extend(claims.into_iter().map(|it| Claim { section: at, ..it }));
    }
    (sections, all)
}

fn themes(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Theme> {
    let mut all = Vec::new();
    for name in files(folder, "themes") {
        let theme = table(folder, &name, problems).and_then(|it| theme(&name, it, problems));
        if let Some(theme) = theme {
            if name != format!("themes/{}.toml", theme.id) {
                let wish = format!("id {:?} must be the file's name", theme.id);
                problems.push(Problem::new(name, "", wish));
            }
            all.push(theme);
        }
    }
    all
}

/// A theme whose statements and events are read one by one, so that each slip is told with its place.
fn theme(file: &str, mut table: Table, problems: &mut Vec<Problem>) -> Option<Theme> {
    let known = items(file, "known", table.remove("known"), problems);
    let event = items(file, "event", table.remove("event"), problems);
    let theme: Theme = item(file, "", table.into(), problems)?;
    Some(Theme { known, event, ..theme })
}

/// The items of one list of a file; what cannot be read is a problem of its own and left out.
pub(super) fn list<T: DeserializeOwned>(
    folder: &Path,
    file: &str,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let Some(mut table) = table(folder, file, problems) else { return Vec::new() };
    items(file, key, table.remove(key), problems)
}

fn items<T: DeserializeOwned>(
    file: &str,
    key: &str,
    values: Option<Value>,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let Some(Value::Array(values)) = values else {
        problems.push(Problem::new(file, "", format!("has no [[{key}]]; at least one is wished")));
        return Vec::new();
    };
    let items = values.into_iter().enumerate().filter_map(|(at, value)| {
        let handle = ["id", "iso3", "name", "state", "of"]
            .iter()
            .find_map(|it| value.get(it)?.as_str().map(str::to_owned));
        let name =
            format!("{key} {}", handle.map_or_else(|| format!("number {}", at + 1), |it| format!("{it:?}")));
        item(file, &name, value, problems)
    });
    items.collect()
}

pub(super) fn item<T: DeserializeOwned>(
    file: &str,
    name: &str,
    value: Value,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    T::deserialize(value)
        .map_err(|error| {
            let text = error.message().trim().replace('\n', "; ");
            problems.push(Problem::new(file, name, text));
        })
        .ok()
}

pub(super) fn table(folder: &Path, file: &str, problems: &mut Vec<Problem>) -> Option<Table> {
    let text = fs::read_to_string(folder.join(file))
        .map_err(|error| problems.push(Problem::new(file, "", format!("could not be read: {error}"))))
        .ok()?;
    text.parse()
        .map_err(|error: toml::de::Error| {
            let line = error.span().map_or(1, |it| text[..it.start].lines().count().max(1));
            let found = error.message().trim().replace('\n', "; ");
            problems.push(Problem::new(file, format!("line {line}"), format!("is not TOML: {found}")));
        })
        .ok()
}

/// The words of a file: flattens `[key] title = "…"` to `key.title`.
pub(super) fn words(folder: &Path, file: &str, problems: &mut Vec<Problem>) -> Option<Words> {
    type Pairs = Vec<(String, String)>;
    fn walk(file: &str, prefix: &str, table: &Table, into: &mut Pairs, problems: &mut Vec<Problem>) {
        for (key, value) in table {
            let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            match value {
                Value::Table(inner) => walk(file, &key, inner, into, problems),
                Value::String(text) if !text.trim().is_empty() => into.push((key, text.clone())),
                other => {
                    let text = format!("found {other:?}, wished a word or a sentence");
                    problems.push(Problem::new(file, key, text));
                }
            }
        }
    }
    let table = table(folder, file, problems)?;
    let mut all = Vec::new();
    walk(file, "", &table, &mut all, problems);
    Some(Words::new(all))
}
