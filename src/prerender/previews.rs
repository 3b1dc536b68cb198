use std::thread;

use super::poster::{Painter, poster};
use crate::state::Page;
use crate::ui::Atlas;

/// A picture for every page, as it is shown where the page is linked: its file below the root and its bytes.
///
/// # Errors
/// A sentence, where a picture cannot be drawn.
pub(super) fn all(atlas: Atlas) -> Result<Vec<(String, Vec<u8>)>, String> {
    let pages = Page::all(atlas.record());
    let share = pages.len().div_ceil(thread::available_parallelism().map_or(1, usize::from));
    let painter = Painter::default();
    thread::scope(|scope| {
        let parts: Vec<_> =
            pages.chunks(share).map(|part| scope.spawn(|| some(atlas, &painter, part))).collect();
        let mut drawn = Vec::new();
        for part in parts {
            drawn.extend(part.join().map_err(|_| "a picture could not be drawn".to_owned())??);
        }
        Ok(drawn)
    })
}

fn some(atlas: Atlas, painter: &Painter, pages: &[Page]) -> Result<Vec<(String, Vec<u8>)>, String> {
    let year = atlas.record().edition.last_year();
    let one = |&page: &Page| Ok((picture(atlas, page), painter.png(&poster(atlas, page, year))?));
    pages.iter().map(one).collect()
}

/// The picture's file below the root.
pub fn picture(atlas: Atlas, page: Page) -> String {
    format!("og/{}.png", beside(atlas, page))
}

/// A page's name among files that are kept for every page and language: `theme/cyber.en`.
pub(super) fn beside(atlas: Atlas, page: Page) -> String {
    let record = atlas.record();
    let path = page.path(record);
    let name = if path.is_empty() { "index" } else { path.trim_end_matches('/') };
    format!("{name}.{}", record.edition.language)
}
