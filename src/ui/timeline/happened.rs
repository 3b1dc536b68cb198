use crate::model::{Body, Date, Entity, Event, Format, Iso, Kind, Record, Status};
use crate::state::Page;
use crate::ui::status_text::status_key;

/// The most letters that a caption has room for.
const CAPTION: usize = 24;

/// One thing that happened.
pub(super) struct Mark {
    pub(super) date: Date,
    pub(super) shape: &'static str,
    pub(super) text: String,
    pub(super) caption: Option<String>,
    pub(super) leads: Option<Entity>,
    /// Of the open page, not of the background.
    pub(super) bears: bool,
}

/// Years in which something happened that the open page is about, the earliest first.
pub fn event_years(record: &Record, page: Page) -> Vec<u16> {
    let mut years = Vec::new();
    for it in bearing(record, page) {
        if years.last() != Some(&it.date.year) {
            years.push(it.date.year);
        }
    }
    years
}

/// What happened that the open page is about, the earliest first: a theme's events, what befell anything else on
/// record, and the overview's events where there is nothing to say.
pub(super) fn bearing(record: &Record, page: Page) -> Vec<Mark> {
    let mut marks = match page {
        Page::Of(it) if it.kind == Kind::Theme => {
            told(record, record.themes.get(it.at).map_or(&[], |it| &it.event))
        }
        Page::Of(it) => own(record, it),
        _ => Vec::new(),
    };
    if marks.is_empty() {
        marks = told(record, &record.overview.event);
    }
    marks
}

/// Leaders' meetings and accessions, but for days that are marked already.
pub(super) fn background(record: &Record, marked: &[Mark]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |date: Date, end: Date, shape: &'static str, text: String, leads: Entity| {
        let leads = Some(leads);
        if !marked.iter().any(|it| it.date >= date && it.date <= end) {
            insert(&mut marks, Mark { date, shape, text, caption: None, leads, bears: false });
        }
    };
    for (at, it) in record.summits.iter().enumerate() {
        if it.body != Body::HeadsOfGovernment && it.format != Format::Planned {
            let leads = Entity { kind: Kind::Summit, at };
            add(it.start, it.end.unwrap_or(it.start), "meeting", leads.name(record), leads);
        }
    }
    for (at, state) in record.states.iter().enumerate() {
        for span in state.status.iter().filter(|it| it.status == Status::Member) {
            let text = record.words.fill("timeline.joins", &[("state", &state.name)]);
            add(span.from, span.from, "membership", text, Entity { kind: Kind::State, at });
        }
    }
    marks
}

/// Puts a mark among others in the order of time, and says at which place.
pub(super) fn insert(marks: &mut Vec<Mark>, mark: Mark) -> usize {
    let at = marks.iter().position(|it| it.date > mark.date).unwrap_or(marks.len());
    marks.insert(at, mark);
    at
}

fn told(record: &Record, events: &[Event]) -> Vec<Mark> {
    let mark = |it: &Event| Mark {
        date: it.date,
        shape: it.kind.slug(),
        text: it.text.clone(),
        caption: it.caption.clone(),
        leads: it.open.as_ref().and_then(|it| Entity::named(record, it)),
        bears: true,
    };
    events.iter().map(mark).collect()
}

/// When a document was signed, a meeting held or a body begun, and the shape that stands for it.
fn dated(record: &Record, entity: Entity) -> Option<(Date, &'static str)> {
    match entity.kind {
        Kind::Agreement => Some((record.agreements[entity.at].date, "document")),
        Kind::Summit => {
            let it = &record.summits[entity.at];
            (it.format != Format::Planned).then_some((it.start, "meeting"))
        }
        Kind::Mechanism => record.mechanisms[entity.at].since().map(|it| (it, "body")),
        _ => None,
    }
}

/// What befell a state, a mechanism, a document or a meeting, and what the themes tell of it.
fn own(record: &Record, entity: Entity) -> Vec<Mark> {
    let words = &record.words;
    let meets = |city: &str| words.fill("timeline.meets", &[("city", city)]);
    let mut marks: Vec<Mark> = Vec::new();
    let mut add = |date: Date, shape: &'static str, text: &str, caption: &str, leads: Option<Entity>| {
        // What is told twice of a day is one event.
        if !marks.iter().any(|it| it.date == date) {
            let fits = (1..=CAPTION).contains(&caption.chars().count());
            let (text, caption) = (text.to_owned(), fits.then(|| caption.to_owned()));
            insert(&mut marks, Mark { date, shape, text, caption, leads, bears: true });
        }
    };
    match entity.kind {
        Kind::State => {
            let state = &record.states[entity.at];
            for it in &state.status {
                add(it.from, "membership", &it.event, words.say(&status_key(it.status)), None);
            }
            for (at, it) in record.summits.iter().enumerate() {
                if it.country == state.iso3 && it.format != Format::Planned {
                    let leads = Entity { kind: Kind::Summit, at };
                    add(it.start, "meeting", &leads.name(record), &meets(&it.city), Some(leads));
                }
            }
            for it in &record.facts {
                if let Some(caption) = it.caption.as_ref().filter(|_| state.iso3 == Iso::PAKISTAN) {
                    add(it.date, "body", caption, caption, None);
                }
            }
        }
        Kind::Mechanism => {
            let it = &record.mechanisms[entity.at];
            let shape = if it.is_exercise() { "drill" } else { "body" };
            for it in &it.edition {
                add(Date { year: it.year, month: 0, day: 0 }, shape, &it.place, &it.place, None);
            }
            if let Some(date) = it.since() {
                add(date, shape, &it.name, it.short(), None);
            }
        }
        Kind::Agreement => {
            let it = &record.agreements[entity.at];
            let kind = ["agreement-kind.", it.kind.slug()].concat();
            add(it.date, "document", &it.title, words.say(&kind), None);
            if let Some(date) = it.in_force {
                let text = words.say("timeline.in-force");
                add(date, "document", text, text, None);
            }
        }
        Kind::Summit => {
            let it = &record.summits[entity.at];
            if it.format != Format::Planned {
                add(it.start, "meeting", &entity.name(record), &meets(&it.city), None);
            }
        }
        Kind::Claim => {
            let claim = &record.claims[entity.at];
            for it in &claim.event {
                add(it.date, it.kind.slug(), &it.text, it.caption.as_deref().unwrap_or_default(), None);
            }
            for it in claim.about.iter().filter_map(|it| Entity::named(record, it)) {
                if let Some((date, shape)) = dated(record, it) {
                    add(date, shape, &it.name(record), "", Some(it));
                }
            }
        }
        Kind::Theme => {}
    }
    let name = entity.key(record);
    for it in record.themes.iter().flat_map(|it| &it.event) {
        if it.open.as_ref() == Some(&name) {
            add(it.date, it.kind.slug(), &it.text, it.caption.as_deref().unwrap_or_default(), None);
        }
    }
    marks
}
