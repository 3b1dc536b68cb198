use super::percent::{decoded, encoded};
use super::view::{Borders, Scheme, Shown, Trouble, View};
use super::{Facet, Page};
use crate::model::{Kind, Record};

/// How many states stand beside the open one: three columns are what a phone has room for.
const MOST_BESIDE: usize = 2;

/// The longest name a host page may give itself; longer ones are not names.
const LONGEST_ID: usize = 64;

/// Reads a query, with or without its question mark, into a view. Never fails: what is not understood is left out,
/// and a bad value of a known key is noted.
pub(super) fn read(record: &Record, query: &str, view: &mut View) {
    for pair in query.trim_start_matches('?').split('&').filter(|it| !it.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = decoded(value);
        let understood = match key {
            "year" => value.parse().ok().filter(|it| record.years().contains(it)).map(|it| view.year = it),
            "view" => {
                choose(&value, &[("map", Shown::Map), ("table", Shown::Table)]).map(|it| view.shown = it)
            }
            "borders" => choose(&value, &[("neutral", Borders::Neutral)]).map(|it| view.borders = it),
            "scheme" => {
                let schemes = [("auto", Scheme::Auto), ("light", Scheme::Light), ("dark", Scheme::Dark)];
                choose(&value, &schemes).map(|it| view.scheme = it)
            }
            "embed" => choose(&value, &[("1", true), ("0", false)]).map(|it| view.embed = it),
            "only" => themes(record, &value).map(|it| view.only = it),
            "id" => (!value.is_empty() && value.len() <= LONGEST_ID).then(|| view.id = Some(value.clone())),
            "with" => {
                let (with, followed) = companions(record, view.page, &value);
                view.with = with;
                followed.then_some(())
            }
            _ => facet(record, key, &value, view),
        };
        if understood.is_none() {
            view.trouble = Some(Trouble::Value);
        }
    }
}

/// The canonical query, with its question mark; empty where everything is as it is without one.
pub(super) fn write(record: &Record, view: &View) -> String {
    let mut pairs = Vec::new();
    if view.year != record.edition.last_year() {
        pairs.push(format!("year={}", view.year));
    }
    if view.shown == Shown::Table {
        pairs.push("view=table".to_owned());
    }
    match view.scheme {
        Scheme::Auto => {}
        Scheme::Light => pairs.push("scheme=light".to_owned()),
        Scheme::Dark => pairs.push("scheme=dark".to_owned()),
    }
    if view.embed {
        pairs.push("embed=1".to_owned());
    }
    if !view.only.is_empty() {
        let ids: Vec<&str> =
            view.only.iter().filter_map(|&it| record.themes.get(it)).map(|it| it.id.as_str()).collect();
        pairs.push(format!("only={}", ids.join(",")));
    }
    if !view.with.is_empty() && open_state(view.page).is_some() {
        let codes: Vec<String> =
            view.with.iter().filter_map(|&it| record.states.get(it)).map(|it| it.iso3.lower()).collect();
        pairs.push(format!("with={}", codes.join(",")));
    }
    for facet in Facet::ALL {
        if view.page == Page::Claims && !view.filter.is_open(facet) {
            let chosen = (0..facet.len(record)).filter(|&at| view.filter.has(facet, at));
            let values: Vec<&str> = chosen.map(|at| facet.value(record, at)).collect();
            pairs.push(format!("{}={}", facet.slug(), values.join(",")));
        }
    }
    if let Some(id) = &view.id {
        pairs.push(format!("id={}", encoded(id)));
    }
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

fn choose<T: Copy>(value: &str, choices: &[(&str, T)]) -> Option<T> {
    choices.iter().find(|(name, _)| *name == value).map(|&(_, it)| it)
}

/// Themes by id, in the record's order; nothing where one of them is unknown or none is left.
fn themes(record: &Record, value: &str) -> Option<Vec<usize>> {
    let wanted: Vec<&str> = value.split(',').collect();
    let known = wanted.iter().all(|id| record.themes.iter().any(|it| it.id == *id));
    let all =
        record.themes.iter().enumerate().filter(|(_, it)| wanted.contains(&it.id.as_str())).map(|(at, _)| at);
    known.then(|| all.collect())
}

/// States to set beside the page's own, and whether all that was asked for could be. A page that is no state's has none.
fn companions(record: &Record, page: Page, value: &str) -> (Vec<usize>, bool) {
    let Some(open) = open_state(page) else { return (Vec::new(), true) };
    let (mut with, mut followed) = (Vec::new(), true);
    for code in value.split(',') {
        let found = record.states.iter().position(|it| it.iso3.lower() == code);
        match found.filter(|at| *at != open && !with.contains(at) && with.len() < MOST_BESIDE) {
            Some(at) => with.push(at),
            None => followed = false,
        }
    }
    (with, followed)
}

/// Choices of a facet, on the page of all claims; nothing where one of them is unknown. Any other key is none of ours.
fn facet(record: &Record, key: &str, value: &str, view: &mut View) -> Option<()> {
    let facet = Facet::ALL.into_iter().find(|it| it.slug() == key && view.page == Page::Claims);
    let Some(facet) = facet else { return Some(()) };
    for value in value.split(',') {
        let at = (0..facet.len(record)).find(|&at| facet.value(record, at) == value)?;
        if !view.filter.has(facet, at) {
            view.filter = view.filter.toggled(facet, at);
        }
    }
    Some(())
}

fn open_state(page: Page) -> Option<usize> {
    page.entity().filter(|it| it.kind == Kind::State).map(|it| it.at)
}
