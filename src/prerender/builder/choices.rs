use super::Desk;
use crate::model::Kind;
use crate::prerender::document::escaped;
use crate::state::Page;
use crate::ui::counts;

/// A list to choose one thing from, with its label before it.
pub(super) fn list(name: &str, label: &str, options: &str) -> String {
    format!(
        r#"<p class="share__choice"><label for="share-{name}" class="share__label">{label}</label><span class="share__list"><select id="share-{name}" name="{name}">{options}</select></span></p>
"#
    )
}

/// A few choices side by side, each with its value, word and other attributes.
pub(super) fn row(
    name: &str,
    label: &str,
    (chosen, attributes): (usize, &str),
    choices: &[(&str, String, String)],
) -> String {
    let choice = |(at, (value, word, more)): (usize, &(&str, String, String))| {
        let checked = if at == chosen { " checked" } else { "" };
        format!(
            r#"<label class="share__option"><input type="radio" name="{name}" value="{value}"{more}{checked}><span>{word}</span></label>"#
        )
    };
    let choices: String = choices.iter().enumerate().map(choice).collect();
    format!(
        r#"<fieldset class="share__choice" data-row="{name}"{attributes}><legend class="share__label">{label}</legend><div class="share__row">{choices}</div><p class="share__hint" data-says="{name}"></p></fieldset>
"#
    )
}

/// Pages to start on: the overview and every theme, each with the title that citations name.
pub(super) fn starts(desk: &Desk) -> String {
    let record = desk.record();
    let themes = Kind::Theme.each(record).map(Page::Of);
    let option = |page: Page| {
        let short = page.theme().map_or(&record.overview.short, |at| &record.themes[at].title);
        let (path, title, short) = (page.path(record), escaped(&page.title(record)), escaped(short));
        format!(r#"<option value="{path}" data-title="{title}">{short}</option>"#)
    };
    std::iter::once(Page::Overview).chain(themes).map(option).collect()
}

/// Years, the newest first, each with what the map says of it.
pub(super) fn years(desk: &Desk) -> String {
    let record = desk.record();
    let option = |year: u16| {
        let date = record.words.date(record.edition.day_of(year));
        let key = if year == record.edition.last_year() { "year.day-latest" } else { "year.day" };
        let (counts, day) = (counts(record, record.counts(year)), record.words.fill(key, &[("date", &date)]));
        let (counts, day) = (escaped(&counts), escaped(&day));
        format!(r#"<option data-counts="{counts}" data-day="{day}" data-date="{date}">{year}</option>"#)
    };
    record.years().rev().map(option).collect()
}
