use std::thread;

use yew::ServerRenderer;

use super::assets::Assets;
use super::document::document;
use super::home::Home;
use super::structured::graph;
use crate::content::Published;
use crate::state::{Page, View};
use crate::ui::{App, AppProps, Atlas, Lens, Place, look};

/// Every page: its file below the root and its text.
pub(super) fn all(
    atlas: Atlas,
    assets: &Assets,
    home: &Home,
    published: &Published,
) -> Result<Vec<(String, String)>, String> {
    let record = atlas.record();
    let mut pages = Page::all(record);
    pages.push(Page::Missing);
    let share = pages.len().div_ceil(thread::available_parallelism().map_or(1, usize::from));
    thread::scope(|scope| {
        let parts: Vec<_> = pages
            .chunks(share)
            .map(|part| scope.spawn(move || some(atlas, assets, home, published, part)))
            .collect();
        let mut written = Vec::new();
        for part in parts {
            written.extend(part.join().map_err(|_| "a page could not be rendered".to_owned())??);
        }
        Ok(written)
    })
}

fn some(
    atlas: Atlas,
    assets: &Assets,
    home: &Home,
    published: &Published,
    pages: &[Page],
) -> Result<Vec<(String, String)>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|it| format!("the renderer could not start: {it}"))?;
    let record = atlas.record();
    Ok(pages
        .iter()
        .map(|&page| {
            let inside = runtime.block_on(html(atlas, View::of(record, page)));
            let graph = graph(record, published, home, page, &atlas.root(page));
            let path = page.path(record);
            let file = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
            (file, document(atlas, assets, home, &graph, page, &inside))
        })
        .collect())
}

/// The first frame of a view: what stands inside `#explainer`.
pub async fn html(atlas: Atlas, view: View) -> String {
    let lens = Lens::first(look(atlas, view.page));
    let props = move || AppProps { place: Place::at(atlas, view), lens };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}
