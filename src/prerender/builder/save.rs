use serde_json::{Value, json};

use super::{Desk, Part, ROOT, icon};
use crate::model::{Record, State, Status};
use crate::prerender::document::escaped;
use crate::prerender::picture;
use crate::state::Page;

/// The map as a picture and the table as text, both made by the script of what stands in two templates.
pub(super) fn part(desk: &Desk) -> Part {
    let say = |key: &str| desk.say(key);
    let (heading, table, dek, csv) =
        (desk.heading("save", "save.tab"), say("save.table"), say("save.table-dek"), say("save.csv"));
    let (record, manual, full, columns) =
        (say("save.record"), say("save.manual"), say("save.full"), say("save.columns"));
    let (down, poster, states) = (icon::drawn(icon::DOWN), desk.poster, states(desk.record()));
    let [words, since] = [words, since].map(|it| escaped(&it(desk.record()).to_string()));
    let (picture, of, all) = (picture(desk.atlas, Page::Overview), say("save.picture"), say("save.states"));
    let inside = format!(
        r#"{heading}
<p class="share__plain"><a href="{ROOT}{picture}">{of}</a> · <a href="{ROOT}data/states.csv">{all}</a></p>
<div class="share__save">
<div data-needs="share" class="share__half">
<p class="share__picture"></p>
<p class="share__acts"><button type="button" data-action="download-png" class="share__button share__button--main">{down}<span>PNG, 1200 × 630</span></button><button type="button" data-action="download-svg" class="share__button">{down}<span>SVG</span></button></p>
</div>
<div class="share__half">
<h3 class="share__label" data-needs="share">{table}</h3>
<p class="share__hint" data-needs="share">{dek}</p>
<p class="share__acts" data-needs="share"><button type="button" data-action="download-csv" class="share__button">{down}<span>{csv}</span></button></p>
<p><a href="{ROOT}about/">{record}</a></p>
</div>
<div class="share__manual" hidden>
<p>{manual} <a href="{ROOT}" data-share="full">{full}</a></p>
<textarea readonly rows="8" spellcheck="false" dir="ltr" aria-label="{table}" class="share__code" hidden></textarea>
</div>
</div>
<template data-share="poster">{poster}</template>
<template data-share="states" data-columns="{columns}" data-words="{words}" data-since="{since}">{states}</template>"#
    );
    Part { id: "save", name: "save.tab".to_owned(), icon: icon::DOWN, inside }
}

/// What each standing is called.
fn words(record: &Record) -> Value {
    each(Status::ALL.iter(), |it| record.words.say(&format!("status.{}", it.slug())).to_owned())
}

/// What each is called with the year from which it holds, `{since}`.
fn since(record: &Record) -> Value {
    let held = Status::ALL.iter().filter(|it| **it != Status::None);
    each(held, |it| record.words.fill(&format!("status-in.{}", it.slug()), &[("year", "{since}")]))
}

fn each<'a>(all: impl Iterator<Item = &'a Status>, word: impl Fn(&Status) -> String) -> Value {
    all.map(|it| (it.slug().to_owned(), json!(word(it)))).collect::<serde_json::Map<_, _>>().into()
}

/// Every state, with each year from which its standing at the year's end is another: `2005:observer:2005 2017:member:2017`.
fn states(record: &Record) -> String {
    let row = |it: &State| {
        let mut path: Vec<String> = Vec::new();
        let mut before = None;
        for year in record.years() {
            let span = it.span_at(record.edition.day_of(year));
            let now = span.map(|it| (it.status, it.from.year));
            if path.is_empty() || now != before {
                let (status, since) =
                    now.map_or((Status::None, String::new()), |(it, from)| (it, from.to_string()));
                path.push(format!("{year}:{}:{since}", status.slug()));
            }
            before = now;
        }
        format!("<i data-iso=\"{}\" data-path=\"{}\">{}</i>", it.iso3, path.join(" "), escaped(&it.name))
    };
    record.states.iter().map(row).collect()
}
