use yew::prelude::*;

use crate::model::Kind;
use crate::state::{Page, cite, encoded};
use crate::ui::part::{all, el, para, tag, text};
use crate::ui::place::Place;
use crate::ui::verdict::verdict_word;

/// How to cite the page in every style, and how to report an error on it. Folded until asked for; address and day come
/// with the press that unfolds it.
pub(super) fn cite_and_report(place: &Place) -> Html {
    if place.view.page == Page::Missing {
        return Html::default();
    }
    all(vec![citations(place), report(place)])
}

fn citations(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let opened = place.setup.opened.as_ref();
    let mut rows = Vec::new();
    for style in &record.styles {
        let said = cite(record, style, place.view.page, opened);
        if rows.is_empty()
            && let Some(claim) = claim(place)
        {
            let quoted = [claim.as_str(), "\n", &said].concat();
            rows.push(row(place, "quoted", words.say("cite.quoted"), &quoted));
        }
        rows.push(row(place, &style.id, &style.name, &said));
    }
    let hint = if opened.is_none() { para("small", words.say("cite.hint")) } else { Html::default() };
    folded(place, "cite", "cite.title", vec![hint, el("ul", "cite", rows)])
}

/// The open claim with its verdict and finding, to be quoted with a citation.
fn claim(place: &Place) -> Option<String> {
    let record = place.atlas.record();
    let entity = place.view.page.entity().filter(|it| it.kind == Kind::Claim)?;
    let it = record.claims.get(entity.at)?;
    let verdict = verdict_word(record, it.verdict);
    let values = [("claim", it.says.as_str()), ("verdict", &verdict), ("finding", &it.finding)];
    let date = record.words.date(it.as_of);
    Some(record.words.fill("cite.claim", &[values[0], values[1], values[2], ("date", &date)]))
}

/// A text to copy.
fn row(place: &Place, id: &str, name: &str, said: &str) -> Html {
    let id = ["cite-", id].concat();
    let title = el("h3", "cite__name", vec![text(name)]);
    el(
        "li",
        "cite__row",
        vec![
            title,
            copy(place, &id, name),
            tag!("pre", ["id" = id, "class" = "cite__text"], vec![text(said)]),
        ],
    )
}

fn copy(place: &Place, of: &str, name: &str) -> Html {
    let say = |key: &str| place.atlas.say(key);
    tag!(
        "button",
        [
            "type" = "button",
            "data-action" = "copy",
            "data-value" = of.to_owned(),
            "data-needs" = "script",
            "data-done" = say("tools.copied"),
            "aria-label" = [&say("cite.copy"), ": ", name].concat(),
            "class" = "copy",
        ],
        vec![text(&say("cite.copy"))]
    )
}

/// A message with the page's name, address and edition, to be copied or mailed to whoever publishes the page.
fn report(place: &Place) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let page = place.view.page;
    let address = place.setup.opened.as_ref().map(|it| it.address.as_str());
    let path = page.path(record);
    let values = [
        ("page", page.title(record)),
        ("address", address.unwrap_or(&path).to_owned()),
        ("id", page.panel(record)),
        ("edition", record.edition.name.clone()),
        ("date", words.date(record.edition.as_of)),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(key, it)| (*key, it.as_str())).collect();
    let message = words.fill("report.message", &values);
    let subject = words.fill("report.subject", &values);
    let mail = ["mailto:?subject=", &encoded(&subject), "&body=", &encoded(&message)].concat();
    let mail = tag!("a", ["href" = mail], vec![text(words.say("report.mail"))]);
    let inside = vec![
        para("small", words.say("report.hint")),
        tag!("pre", ["id" = "report-text", "class" = "cite__text"], vec![text(&message)]),
        el("p", "cite__ways", vec![copy(place, "report-text", words.say("report.title")), text(" "), mail]),
    ];
    folded(place, "report", "report.title", inside)
}

/// A part that the reader unfolds.
fn folded(place: &Place, id: &'static str, title: &str, inside: Vec<Html>) -> Html {
    let title = vec![place.atlas.text(title)];
    let mut parts = vec![tag!("summary", ["data-action" = id, "class" = "folded__title"], title)];
    parts.extend(inside);
    tag!("details", ["id" = id, "class" = "folded"], parts)
}
