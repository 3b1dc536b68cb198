use super::view::{Borders, Scheme, Shown, Trouble, View};
use crate::model::Record;

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
            _ => Some(()),
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

/// Undoes percent encoding (RFC 3986, 2.1) and `+` for a space; what is not UTF-8 becomes U+FFFD.
fn decoded(text: &str) -> String {
    let (bytes, mut out, mut at) = (text.as_bytes(), Vec::new(), 0);
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|it| std::str::from_utf8(it).ok());
        let number = hex.filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        match (byte, number.and_then(|it| u8::from_str_radix(it, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) => out.push(b' '),
            _ => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from_digit(half.into(), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    out
}
