use serde_json::{Value, json};

use super::{Desk, Part, icon};
use crate::prerender::document::escaped;
use crate::state::{Page, cite};

/// Styles on offer; a page's own list has more.
const STYLES: [&str; 4] = ["apa", "mla", "chicago", "bibtex"];

/// How to cite the site, and, filled in by the script, the page that is shared.
pub(super) fn part(desk: &Desk) -> Part {
    let record = desk.record();
    let heading = desk.heading("quote", "quote.tab");
    let styles = record.styles.iter().filter(|it| STYLES.contains(&it.id.as_str()));
    let rows: String = styles
        .map(|it| {
            let (id, name, pattern) = (&it.id, escaped(&it.name), escaped(&it.pattern));
            let said = escaped(&cite(record, it, Page::Overview, None));
            let copy = desk.copy(&format!("share-cite-{id}"), "quote.copy", "share__button--small");
            format!(
                r#"<li class="share__quote"><h3 id="share-style-{id}" class="share__label">{name}</h3>{copy}<pre id="share-cite-{id}" data-pattern="{pattern}" class="share__text">{said}</pre></li>
"#
            )
        })
        .collect();
    let (hint, values) = (desk.say("quote.hint"), escaped(&values(desk).to_string()));
    let inside = format!(
        r#"{heading}
<p class="share__plain share__hint">{hint}</p>
<ul class="share__quotes" data-values="{values}">{rows}</ul>"#
    );
    Part { id: "quote", name: "quote.tab".to_owned(), icon: icon::QUOTES, inside }
}

/// What a pattern of `content/styles.toml` names, but for the page, its address and the reader's day; for that day, the
/// months in words.
fn values(desk: &Desk) -> Value {
    let record = desk.record();
    let (words, day) = (&record.words, record.edition.as_of);
    let months = |group: &str| -> Vec<String> {
        (1..=12).map(|it| words.say(&format!("{group}.{it}")).to_owned()).collect()
    };
    let (month, short) = (months("month"), months("month-cited"));
    let at = usize::from(day.month.max(1)) - 1;
    json!({
        "site": words.say("site.name"),
        "edition": record.edition.name,
        "y": day.year.to_string(),
        "m": day.month.to_string(),
        "d": day.day.to_string(),
        "mm": format!("{:02}", day.month),
        "dd": format!("{:02}", day.day),
        "month": month[at],
        "short": short[at],
        "months": month,
        "shorts": short,
    })
}
