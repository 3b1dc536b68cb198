use crate::model::{Claim, ClaimKind, Record, Verdict};

/// By what the page of all claims can be narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// How claims stand against the record.
    Verdict,
    /// What they are about.
    Theme,
    /// What sort of statement they are.
    Kind,
}

/// Which claims are shown: of each facet some of its choices, or all where none is chosen. Facets combine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter([u16; 3]);

impl Facet {
    /// Every facet, in the order of the page and of addresses.
    pub const ALL: [Self; 3] = [Self::Verdict, Self::Theme, Self::Kind];

    /// Its key in addresses, and its word.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Theme => "theme",
            Self::Kind => "kind",
        }
    }

    /// How many choices it has.
    pub fn len(self, record: &Record) -> usize {
        match self {
            Self::Verdict => Verdict::ALL.len() + 1,
            Self::Theme => record.themes.len() + 1,
            Self::Kind => ClaimKind::ALL.len(),
        }
    }

    /// A choice's value in addresses.
    pub fn value(self, record: &Record, at: usize) -> &str {
        match self {
            Self::Verdict => Verdict::slug_of(Verdict::ALL.get(at).copied()),
            Self::Theme => record.themes.get(at).map_or(&record.overview.id, |it| &it.id),
            Self::Kind => ClaimKind::ALL.get(at).map_or("", |it| it.slug()),
        }
    }

    /// The value that a claim has.
    pub fn of(self, claim: &Claim) -> &str {
        match self {
            Self::Verdict => Verdict::slug_of(claim.verdict),
            Self::Theme => &claim.theme,
            Self::Kind => claim.kind.slug(),
        }
    }
}

impl Filter {
    /// One choice alone.
    pub fn one(facet: Facet, at: usize) -> Self {
        Self::default().toggled(facet, at)
    }

    /// With a choice taken or, where it was, given up.
    #[must_use]
    pub fn toggled(mut self, facet: Facet, at: usize) -> Self {
        self.0[facet as usize] ^= 1 << at;
        self
    }

    /// Whether a choice is taken.
    pub fn has(self, facet: Facet, at: usize) -> bool {
        self.0[facet as usize] >> at & 1 == 1
    }

    /// Whether all choices of a facet are open.
    pub fn is_open(self, facet: Facet) -> bool {
        self.0[facet as usize] == 0
    }

    /// Whether a claim is shown.
    pub fn shows(self, record: &Record, claim: &Claim) -> bool {
        Facet::ALL.into_iter().all(|facet| {
            let chosen = |at| self.has(facet, at) && facet.value(record, at) == facet.of(claim);
            self.is_open(facet) || (0..facet.len(record)).any(chosen)
        })
    }

    /// How many claims a choice would show, were it the only one of its facet.
    pub fn count(mut self, record: &Record, facet: Facet, at: usize) -> usize {
        self.0[facet as usize] = 1 << at;
        record.claims.iter().filter(|it| self.shows(record, it)).count()
    }
}
