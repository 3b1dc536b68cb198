use serde::{Deserialize, Serialize};

use super::Record;

/// A thing with a page of its own, by its place in the record's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Entity {
    /// Which list.
    pub kind: Kind,
    /// Index into that list.
    pub at: usize,
}

/// The lists of things that have pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Themes of the brief.
    Theme,
    /// States.
    State,
    /// Organs, bodies, programmes, exercises.
    Mechanism,
    /// Documents.
    Agreement,
    /// Leaders' meetings.
    Summit,
    /// Claims of the brief.
    Claim,
}

impl Kind {
    /// Every list.
    pub const ALL: [Self; 6] =
        [Self::Theme, Self::State, Self::Mechanism, Self::Agreement, Self::Summit, Self::Claim];

    /// First part of the address and of `data-panel`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::State => "state",
            Self::Mechanism => "mechanism",
            Self::Agreement => "agreement",
            Self::Summit => "summit",
            Self::Claim => "claim",
        }
    }

    /// How many the record holds.
    pub fn len(self, record: &Record) -> usize {
        match self {
            Self::Theme => record.themes.len(),
            Self::State => record.states.len(),
            Self::Mechanism => record.mechanisms.len(),
            Self::Agreement => record.agreements.len(),
            Self::Summit => record.summits.len(),
            Self::Claim => record.claims.len(),
        }
    }

    /// Every entity of the list.
    pub fn each(self, record: &Record) -> impl Iterator<Item = Entity> + use<> {
        (0..self.len(record)).map(move |at| Entity { kind: self, at })
    }
}

impl Entity {
    /// Second part of the address: the id, for a state its code in small letters.
    ///
    /// Empty where the index lies outside the record.
    pub fn id(self, record: &Record) -> String {
        let Self { kind, at } = self;
        match kind {
            Kind::Theme => record.themes.get(at).map(|it| it.id.clone()),
            Kind::State => record.states.get(at).map(|it| it.iso3.lower()),
            Kind::Mechanism => record.mechanisms.get(at).map(|it| it.id.clone()),
            Kind::Agreement => record.agreements.get(at).map(|it| it.id.clone()),
            Kind::Summit => record.summits.get(at).map(|it| it.id.clone()),
            Kind::Claim => record.claims.get(at).map(|it| it.id.clone()),
        }
        .unwrap_or_default()
    }

    /// The entity of a kind and id, as in an address.
    pub fn find(record: &Record, kind: Kind, id: &str) -> Option<Self> {
        kind.each(record).find(|it| it.id(record) == id)
    }

    /// The entity an author names as `mechanism:rats`.
    pub fn named(record: &Record, name: &str) -> Option<Self> {
        let (kind, id) = name.split_once(':')?;
        let kind = Kind::ALL.into_iter().find(|it| it.slug() == kind)?;
        Self::find(record, kind, id)
    }

    /// How authors name it: `mechanism:rats`.
    pub fn key(self, record: &Record) -> String {
        [self.kind.slug(), ":", &self.id(record)].concat()
    }

    /// What it is called on its page and in lists.
    pub fn name(self, record: &Record) -> String {
        match self.kind {
            Kind::Theme => record.themes.get(self.at).map(|it| it.title.clone()),
            Kind::State => record.states.get(self.at).map(|it| it.name.clone()),
            Kind::Mechanism => record.mechanisms.get(self.at).map(|it| it.name.clone()),
            Kind::Agreement => record.agreements.get(self.at).map(|it| it.title.clone()),
            Kind::Summit => record.summits.get(self.at).map(|it| summit_name(record, it)),
            Kind::Claim => record.claims.get(self.at).map(|it| it.says.clone()),
        }
        .unwrap_or_default()
    }
}

/// A meeting is called by its body, place and year: “Leaders’ summit, Astana, 2017”.
fn summit_name(record: &Record, it: &super::Summit) -> String {
    let key = ["summit-name.", it.body.slug()].concat();
    record.words.fill(&key, &[("city", &it.city), ("year", &it.year.to_string())])
}
