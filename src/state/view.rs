use super::{Filter, Page};
use crate::model::Record;

/// All that decides what a reader sees, but for where the camera stands.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The page.
    pub page: Page,
    /// The year of the map.
    pub year: u16,
    /// Map or table.
    pub shown: Shown,
    /// Whose lines.
    pub borders: Borders,
    /// Light or dark.
    pub scheme: Scheme,
    /// Compact, for frames in other pages.
    pub embed: bool,
    /// The only themes to offer, by place in the record; empty for all.
    pub only: Vec<usize>,
    /// A name the host page gave, echoed to it.
    pub id: Option<String>,
    /// States to set beside the open one, by place in the record; on a state's page alone.
    pub with: Vec<usize>,
    /// Which claims are shown; on the page of all claims alone.
    pub filter: Filter,
    /// What of the address could not be followed.
    pub trouble: Option<Trouble>,
}

/// What stands in the middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The drawing.
    #[default]
    Map,
    /// The same facts as rows.
    Table,
}

/// Whose lines the map draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Borders {
    /// Disputed land hatched, disputed lines dashed.
    #[default]
    Neutral,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As the reader's system says.
    #[default]
    Auto,
    /// Dark ink on light.
    Light,
    /// Light ink on dark.
    Dark,
}

/// What of an address could not be followed; said once, politely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A value in the query was none of those there are.
    Value,
}

impl View {
    /// A page as its address without a query shows it.
    pub fn of(record: &Record, page: Page) -> Self {
        Self {
            page,
            year: record.edition.last_year(),
            shown: Shown::default(),
            borders: Borders::default(),
            scheme: Scheme::default(),
            embed: false,
            only: Vec::new(),
            id: None,
            with: Vec::new(),
            filter: Filter::default(),
            trouble: None,
        }
    }

    /// Themes on offer, by place in the record.
    pub fn themes(&self, record: &Record) -> Vec<usize> {
        let all = 0..record.themes.len();
        all.filter(|it| self.only.is_empty() || self.only.contains(it)).collect()
    }
}
