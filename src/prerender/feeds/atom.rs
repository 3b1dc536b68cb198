//! The feed of corrections (Atom, RFC 4287).

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use uuid::Uuid;

use super::entries::{newest_first, page};
use crate::content::Compiled;
use crate::model::{Correction, Date, Entity, Record};
use crate::prerender::data::pages;
use crate::prerender::home::Home;
use crate::state::Page;
use crate::ui::title;

/// What ids are made of. They must stay the same for good and wherever the site is published, so no address is in them.
const NAMES: &str = "sco-explainer:corrections/";

/// The whole feed.
///
/// Links are absolute where the site's address is known, and else count from the feed's own.
pub(super) fn feed(compiled: &Compiled, home: &Home) -> String {
    let record = &compiled.record;
    let words = &record.words;
    let at = |path: &str| home.absolute(path).unwrap_or_else(|| path.to_owned());
    let corrections = newest_first(record);
    let newest = corrections.first().map_or(record.edition.as_of, |it| it.date);
    let feed = Feed {
        title: Text::plain(title(record, Page::Corrections, &[])),
        subtitle: Some(Text::plain(words.say("corrections.dek"))),
        id: urn(""),
        updated: start_of(newest),
        authors: vec![Person { name: words.say("site.name").to_owned(), ..Person::default() }],
        rights: Some(Text::plain(compiled.published.credit(record))),
        links: vec![
            link("self", "application/atom+xml", at("corrections.atom")),
            link("alternate", "text/html", at(&Page::Corrections.path(record))),
        ],
        entries: corrections.iter().map(|it| entry(record, it, &at)).collect(),
        base: home.absolute("").or(Some("./".to_owned())),
        lang: Some(record.edition.language.clone()),
        ..Feed::default()
    };
    let layout = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and what was written is text.
    let _ = feed.write_with_config(&mut bytes, layout);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn entry(record: &Record, it: &Correction, at: &impl Fn(&str) -> String) -> Entry {
    let words = &record.words;
    let subject = it.about.iter().find_map(|it| Entity::named(record, it));
    let said =
        format!("{}: {}\n{}: {}", words.say("corrections.was"), it.was, words.say("corrections.is"), it.is);
    let own = link("alternate", "text/html", at(&page(record, it)));
    let changed = pages(record, &it.about).into_iter().map(|it| link("related", "text/html", at(&it)));
    Entry {
        title: Text::plain(subject.map_or_else(|| it.id.clone(), |it| it.name(record))),
        id: urn(&it.id),
        updated: start_of(it.date),
        published: Some(start_of(it.date)),
        links: std::iter::once(own).chain(changed).collect(),
        content: Some(Content {
            value: Some(said),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn link(rel: &str, kind: &str, href: String) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}

/// An id that is the same wherever the site is published (RFC 9562, version 5).
fn urn(name: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{NAMES}{name}").as_bytes()).urn().to_string()
}

/// A feed wishes a moment where the record has a day: its first.
fn start_of(date: Date) -> FixedDateTime {
    let Date { year, month, day } = date;
    let written = format!("{year:04}-{:02}-{:02}T00:00:00Z", month.max(1), day.max(1));
    written.parse().unwrap_or_default()
}
