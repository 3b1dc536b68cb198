use std::collections::BTreeMap;

use super::problem::Problem;
use super::{aliased, cited, claimed, spans};
use crate::model::{
    Activity, AgreementKind, Body, ClaimKind, Date, Entity, Format, Kind, MechanismKind, Record, SourceKind,
    Status, Tie, Verdict,
};

/// Ids of the themes, in the brief's order; they are addresses that others rely on.
pub(super) const THEMES: [&str; 8] =
    ["economy", "energy", "security", "terrorism", "afghanistan", "cyber", "engagement", "geopolitics"];

/// Everything that must hold between the files.
pub(super) fn all(record: &Record, problems: &mut Vec<Problem>) {
    let read = problems.is_empty();
    themes(record, problems);
    ids(record, problems);
    references(record, problems);
    times(record, problems);
    record.states.iter().for_each(|it| spans::check(it, problems));
    cited::check(record, problems, read);
    aliased::check(record, problems);
    claimed::check(record, problems, read);
    words(record, problems);
}

fn themes(record: &Record, problems: &mut Vec<Problem>) {
    let found: Vec<&str> = record.themes.iter().map(|it| it.id.as_str()).collect();
    if found != THEMES {
        let text = format!("found {} by order, wished {}", found.join(", "), THEMES.join(", "));
        problems.push(Problem::new("themes", "", text));
    }
}

fn ids(record: &Record, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut add = |file: &str, what: &str, id: String| {
        let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        if id.is_empty() || !id.chars().all(plain) || id.starts_with('-') || id.ends_with('-') {
            let text = "must be lower-case letters, digits and hyphens";
            problems.push(Problem::new(file, format!("{what} {id:?}"), text));
        }
        let times = seen.entry((what.to_owned(), id.clone())).or_default();
        *times += 1;
        if *times == 2 {
            let text = "is there twice; addresses must differ";
            problems.push(Problem::new(file, format!("{what} {id:?}"), text));
        }
    };
    for kind in Kind::ALL {
        for entity in kind.each(record) {
            let file = match kind {
                Kind::Claim => "claims".to_owned(),
                _ => format!("{}s.toml", kind.slug()),
            };
            add(&file, kind.slug(), entity.id(record));
        }
    }
    record.facts.iter().for_each(|it| add("facts.toml", "fact", it.id.clone()));
    record.corridors.iter().for_each(|it| add("corridors.toml", "corridor", it.id.clone()));
    record.corrections.iter().for_each(|it| add("corrections.toml", "correction", it.id.clone()));
    record.sources.iter().for_each(|it| add("sources.toml", "source", it.id.clone()));
    let mut urls: BTreeMap<&str, &str> = BTreeMap::new();
    for it in &record.sources {
        let item = format!("source {:?}", it.id);
        if !it.url.starts_with("https://") && !it.url.starts_with("http://") {
            problems.push(Problem::new("sources.toml", &item, format!("{:?} must be a web address", it.url)));
        }
        if it.date != "undated" && it.date.parse::<Date>().is_err() {
            let text = format!("date {:?} must be a date such as 2017-06-09, or \"undated\"", it.date);
            problems.push(Problem::new("sources.toml", &item, text));
        }
        if let Some(other) = urls.insert(&it.url, &it.id) {
            problems.push(Problem::new("sources.toml", item, format!("has the address of source {other:?}")));
        }
    }
}

fn references(record: &Record, problems: &mut Vec<Problem>) {
    let mut wish_theme = |file: &str, item: String, themes: &[String]| {
        for id in themes.iter().filter(|it| !THEMES.contains(&it.as_str())) {
            problems.push(Problem::new(
                file,
                &item,
                format!("theme {id:?} is none of {}", THEMES.join(", ")),
            ));
        }
    };
    for it in &record.mechanisms {
        wish_theme("mechanisms.toml", format!("mechanism {:?}", it.id), &it.themes);
    }
    for it in &record.agreements {
        wish_theme("agreements.toml", format!("agreement {:?}", it.id), &it.themes);
    }
    for it in &record.facts {
        wish_theme("facts.toml", format!("fact {:?}", it.id), &it.themes);
    }
    for it in &record.corridors {
        wish_theme("corridors.toml", format!("corridor {:?}", it.id), std::slice::from_ref(&it.theme));
    }
    for it in record.corridors.iter().filter(|it| it.name_after + 1 >= it.stop.len()) {
        let text = format!("name_after = {}; wished a stop with another after it", it.name_after);
        problems.push(Problem::new("corridors.toml", format!("corridor {:?}", it.id), text));
    }
    for it in &record.mechanisms {
        if let Some(parent) =
            it.parent.as_ref().filter(|id| !record.mechanisms.iter().any(|it| it.id == **id))
        {
            let text = format!("parent {parent:?} is no mechanism");
            problems.push(Problem::new("mechanisms.toml", format!("mechanism {:?}", it.id), text));
        }
    }
    for it in record.themes.iter().chain([&record.overview]) {
        let file = format!("themes/{}.toml", it.id);
        for id in it.summits.iter().filter(|id| Entity::find(record, Kind::Summit, id).is_none()) {
            problems.push(Problem::new(&file, "summits", format!("{id:?} is no summit")));
        }
        for event in &it.event {
            if let Some(open) = event.open.as_ref().filter(|it| Entity::named(record, it).is_none()) {
                let text = format!("open = {open:?} names nothing; wished such as \"mechanism:rats\"");
                problems.push(Problem::new(&file, format!("event of {}", event.date), text));
            }
        }
    }
}

fn times(record: &Record, problems: &mut Vec<Problem>) {
    let mut order = |file: &str, item: String, from: Option<Date>, to: Option<Date>, verb: &str| {
        if let Some((from, to)) = from.zip(to).filter(|(from, to)| from.is_after(*to)) {
            problems.push(Problem::new(file, item, format!("{verb} {to}, before its date {from}")));
        }
    };
    for it in &record.mechanisms {
        order("mechanisms.toml", format!("mechanism {:?}", it.id), it.start, it.end, "ends");
    }
    for it in &record.summits {
        order("summits.toml", format!("summit {:?}", it.id), Some(it.start), it.end, "ends");
    }
    for it in &record.facts {
        order("facts.toml", format!("fact {:?}", it.id), Some(it.date), it.end, "ends");
    }
    for it in &record.agreements {
        order(
            "agreements.toml",
            format!("agreement {:?}", it.id),
            Some(it.date),
            it.in_force,
            "is in force from",
        );
    }
    let as_of = record.edition.as_of;
    for theme in record.themes.iter().chain([&record.overview]) {
        for known in theme.known.iter().filter(|it| it.date > as_of) {
            let item = format!("known of {}", known.date);
            let text = format!("is dated after the edition, {as_of}");
            problems.push(Problem::new(format!("themes/{}.toml", theme.id), item, text));
        }
    }
}

/// Words that kinds in the data are shown by.
fn words(record: &Record, problems: &mut Vec<Problem>) {
    let mut wished: Vec<String> = Vec::new();
    let mut wish =
        |group: &str, slugs: Vec<&str>| wished.extend(slugs.iter().map(|it| format!("{group}.{it}")));
    wish("status", Status::ALL.map(Status::slug).to_vec());
    wish("status-in", Status::ALL.into_iter().filter(|it| *it != Status::None).map(Status::slug).collect());
    wish("mechanism-kind", MechanismKind::ALL.map(MechanismKind::slug).to_vec());
    wish("activity", Activity::ALL.map(Activity::slug).to_vec());
    wish("agreement-kind", AgreementKind::ALL.map(AgreementKind::slug).to_vec());
    wish("summit-name", Body::ALL.map(Body::slug).to_vec());
    wish("summit-body", Body::ALL.map(Body::slug).to_vec());
    wish("format", Format::ALL.map(Format::slug).to_vec());
    wish("source-kind", SourceKind::ALL.map(SourceKind::slug).to_vec());
    wish("activity-long", Activity::ALL.map(Activity::slug).to_vec());
    wish("key", Status::ALL.map(Status::slug).to_vec());
    wish("verdict", Verdict::ALL.map(Verdict::slug).to_vec());
    wish("verdict-means", Verdict::ALL.map(Verdict::slug).to_vec());
    wish("claim-kind", ClaimKind::ALL.map(ClaimKind::slug).to_vec());
    wish("tie", Tie::ALL.map(Tie::slug).to_vec());
    wish("position", Kind::ALL.map(Kind::slug).to_vec());
    wished.extend((1..=12).map(|it| format!("month.{it}")));
    for key in wished.iter().filter(|it| !record.words.has(it)) {
        problems.push(Problem::new("words.toml", "", format!("lacks {key}")));
    }
}
