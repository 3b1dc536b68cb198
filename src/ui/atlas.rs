use std::ops::Deref;

use yew::prelude::*;

use crate::geo::{Chart, Corridors, Outline};
use crate::model::{Iso, Record, State};
use crate::state::Page;

/// Everything the components draw from; made once and kept for good.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// What is said.
    pub record: Record,
    /// Where names stand.
    pub chart: Chart,
    /// The drawing's paths by name.
    pub outlines: Vec<Outline>,
    /// Where the site begins, for the one page that may be sent for any address: a path or a whole address. Where one
    /// file holds every page, [`ONE_FILE`].
    pub home: String,
    /// The site's whole address, where one file holds every page and the build was told it.
    pub live: Option<String>,
}

/// Where pages begin in the file that holds them all: each is a fragment of its address, such as `#/theme/cyber/`.
pub const ONE_FILE: &str = "#/";

/// A shelf that lasts as long as the program, compared by where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Atlas(&'static Shelf);

impl Atlas {
    /// Keeps a shelf for good.
    pub fn keep(shelf: Shelf) -> Self {
        Self(Box::leak(Box::new(shelf)))
    }

    /// The record.
    pub fn record(self) -> &'static Record {
        &self.0.record
    }

    /// Where things stand.
    pub fn chart(self) -> &'static Chart {
        &self.0.chart
    }

    /// States with their places in the record; Pakistan last, so that nothing covers its shape.
    pub fn states(self) -> impl Iterator<Item = (usize, &'static State)> {
        let all = || self.record().states.iter().enumerate();
        let pakistan = |it: &(usize, &State)| it.1.iso3 == Iso::PAKISTAN;
        all().filter(move |it| !pakistan(it)).chain(all().filter(pakistan))
    }

    /// What leads from a page to where the site begins.
    pub fn root(self, page: Page) -> String {
        if page == Page::Missing || self.is_one_file() {
            self.home.clone()
        } else {
            page.to_root(self.record())
        }
    }

    /// What leads from a page to the files beside the pages; nothing where one file holds every page and nobody knows
    /// where the site is.
    pub fn beside(self, page: Page) -> Option<String> {
        if self.is_one_file() { self.live.clone() } else { Some(self.root(page)) }
    }

    /// Whether one file holds every page.
    pub fn is_one_file(self) -> bool {
        self.home == ONE_FILE
    }

    /// A word of the interface.
    pub fn say(self, key: &str) -> AttrValue {
        AttrValue::from(self.0.record.words.say(key).to_owned())
    }

    /// The same as text.
    #[inline(never)]
    pub fn text(self, key: &str) -> Html {
        super::part::text(self.0.record.words.say(key))
    }

    /// What is context on the map.
    pub fn corridors(self) -> &'static Corridors {
        &self.0.chart.corridors
    }

    /// Whether there is anything to draw: a page can lose its drawing on the way.
    pub fn is_drawn(self) -> bool {
        self.0.outlines.iter().any(|it| it.name == "land")
    }

    /// A path of the drawing; empty where the page had none.
    pub fn outline(self, name: &str) -> AttrValue {
        let found = self.0.outlines.iter().find(|it| it.name == name);
        AttrValue::from(found.map_or_else(String::new, |it| it.path.clone()))
    }
}

impl PartialEq for Atlas {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Deref for Atlas {
    type Target = Shelf;

    fn deref(&self) -> &Shelf {
        self.0
    }
}
