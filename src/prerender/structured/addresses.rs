use crate::model::Record;
use crate::prerender::home::Home;
use crate::state::Page;

/// Addresses as a page's graph writes them: absolute where the site's is known, else relative to the page.
pub(super) struct Addresses<'a> {
    pub(super) home: &'a Home,
    /// What leads from the page to where the site begins.
    pub(super) root: &'a str,
}

impl Addresses<'_> {
    /// The address of a file or page below the site's root.
    pub(super) fn to(&self, path: &str) -> String {
        let relative =
            || if self.root.is_empty() && path.is_empty() { "./" } else { self.root }.to_owned() + path;
        self.home.absolute(path).unwrap_or_else(relative)
    }

    /// The address of a page; a page that stands in for any address has none.
    pub(super) fn page(&self, record: &Record, page: Page) -> Option<String> {
        (page != Page::Missing).then(|| self.to(&page.path(record)))
    }
}
