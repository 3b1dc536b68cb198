use super::fold::Folded;
use crate::model::{Alias, Date, Kind, Record};
use crate::state::{Page, View};

/// A page and all that it can be found by; its name first.
pub(super) struct Entry {
    pub(super) page: Page,
    pub(super) texts: Vec<(Class, Folded)>,
}

/// How near a text stands to what it is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Name,
    Alias,
    /// A place, a year or a kind.
    Around,
}

/// Every page that can be found from a view with what it is called: of the themes those on offer.
pub fn everything(record: &Record, view: &View) -> Vec<(Page, String)> {
    let themes = view.themes(record);
    let mut pages = Vec::new();
    for page in Page::all(record) {
        if page != Page::Search && page.theme().is_none_or(|it| themes.contains(&it)) {
            let name = match page {
                Page::Overview => record.overview.title.clone(),
                _ => page.name(record),
            };
            pages.push((page, name));
        }
    }
    pages
}

/// All that a page can be found by.
pub(super) fn entry(record: &Record, page: Page, name: &str) -> Entry {
    let mut found = Gathered { record, texts: Vec::new() };
    found.add(Class::Name, name);
    let own = page.panel(record);
    found.aliases(Class::Alias, |it| it.of == own);
    if let Page::Of(entity) = page {
        let at = entity.at;
        match entity.kind {
            Kind::Theme => found.add(Class::Alias, &record.themes[at].short),
            Kind::State => found.state(at),
            Kind::Mechanism => found.mechanism(at),
            Kind::Agreement => found.agreement(at),
            Kind::Summit => found.summit(at),
            Kind::Claim => {}
        }
    }
    Entry { page, texts: found.texts }
}

struct Gathered<'a> {
    record: &'a Record,
    texts: Vec<(Class, Folded)>,
}

impl Gathered<'_> {
    fn add(&mut self, class: Class, text: &str) {
        self.texts.push((class, Folded::of(text)));
    }

    /// What else authors call it.
    fn aliases(&mut self, class: Class, meant: impl Fn(&Alias) -> bool) {
        for alias in self.record.aliases.iter().filter(|it| meant(it)) {
            for name in &alias.names {
                self.add(class, name);
            }
        }
    }

    fn state(&mut self, at: usize) {
        let it = &self.record.states[at];
        self.add(Class::Alias, &it.iso3.upper());
        if let Some(name) = &it.official_name {
            self.add(Class::Alias, name);
        }
        self.place(&it.capital);
        for span in &it.status {
            self.year(span.from);
        }
    }

    fn mechanism(&mut self, at: usize) {
        let it = &self.record.mechanisms[at];
        self.add(Class::Alias, it.short());
        self.word("mechanism-kind.", it.kind.slug());
        for place in it.seat_city.iter().chain(&it.place) {
            self.place(place);
        }
        if let Some(iso) = it.seat_country {
            self.place(&self.record.state_name(iso));
        }
        for run in &it.edition {
            self.place(&run.place);
            self.add(Class::Around, &run.year.to_string());
        }
        for it in &it.capital {
            self.place(&it.city);
            self.add(Class::Around, &it.period);
        }
        if let Some(date) = it.since() {
            self.year(date);
        }
    }

    fn agreement(&mut self, at: usize) {
        let it = &self.record.agreements[at];
        self.word("agreement-kind.", it.kind.slug());
        self.place(&it.place);
        self.year(it.date);
    }

    fn summit(&mut self, at: usize) {
        let it = &self.record.summits[at];
        self.add(Class::Alias, self.record.words.say(&["summit-body.", it.body.slug()].concat()));
        self.place(&it.city);
        self.place(&self.record.state_name(it.country));
    }

    /// A place, a city or a country, and what else it is called.
    fn place(&mut self, place: &str) {
        self.add(Class::Around, place);
        let record = self.record;
        let country = record.states.iter().find(|it| it.name == place);
        let country = country.map(|it| ["state:", &it.iso3.lower()].concat()).unwrap_or_default();
        self.aliases(Class::Around, |it| {
            it.of == country || it.place().is_some_and(|it| place.starts_with(it))
        });
    }

    fn word(&mut self, group: &str, slug: &str) {
        self.add(Class::Around, self.record.words.say(&[group, slug].concat()));
    }

    fn year(&mut self, date: Date) {
        self.add(Class::Around, &date.year.to_string());
    }
}
