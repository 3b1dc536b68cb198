use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::runtime::Builder;
use yew::ServerRenderer;

use super::hash;
use super::text::{addresses, led, parts as parts_of};
use crate::model::Kind;
use crate::prerender::assets::Parts;
use crate::prerender::document::{escaped, lines};
use crate::prerender::home::Home;
use crate::prerender::pages::html;
use crate::state::{Page, View};
use crate::ui::{AppProps, Atlas, Lens, Place, Text, describe, title};

/// The edition of one file, for an atlas whose pages are fragments of one address.
///
/// # Errors
/// A sentence, where the page could not be rendered.
pub(in crate::prerender) fn page(
    atlas: Atlas,
    parts: &Parts,
    home: &Home,
    script: &str,
) -> Result<String, String> {
    let runtime =
        Builder::new_current_thread().build().map_err(|it| format!("the renderer could not start: {it}"))?;
    let record = atlas.record();
    let pages = Page::all(record);
    let paths: Vec<String> = pages.iter().map(|it| it.path(record)).collect();
    let first = led(&runtime.block_on(html(atlas, View::of(record, Page::Overview))), &addresses(&paths));
    let mut others: Vec<Page> = pages.into_iter().filter(|it| *it != Page::Overview).collect();
    others.sort_by_key(|it| rank(*it));
    let texts = others.into_iter().map(|it| (it.path(record), runtime.block_on(text(atlas, it)))).collect();
    Ok(document(atlas, parts, home, script, &first, &parts_of(texts)))
}

/// The order in which the file reads on: the themes, how claims came out, what they are about, and the whole last.
fn rank(page: Page) -> u8 {
    match page {
        Page::Of(it) if it.kind == Kind::Theme => 0,
        Page::Claims | Page::Judging => 1,
        Page::Of(_) => 2,
        _ => 3,
    }
}

/// The text of a page, as a page of its own has it.
async fn text(atlas: Atlas, page: Page) -> String {
    let props = move || {
        let place = Place::at(atlas, View::of(atlas.record(), page));
        AppProps { place, lens: Lens::unmeasured() }
    };
    ServerRenderer::<Text>::with_props(props).hydratable(false).render().await
}

fn document(atlas: Atlas, parts: &Parts, home: &Home, script: &str, first: &str, texts: &str) -> String {
    let record = atlas.record();
    let language = &record.edition.language;
    let title = escaped(&title(record, Page::Overview, &[]));
    let about = escaped(&describe(record, Page::Overview));
    let lines = lines(record);
    let outlines = atlas.outlines.len();
    let live = home.absolute("");
    let canonical =
        live.as_ref().map_or(String::new(), |it| format!("<link rel=\"canonical\" href=\"{it}\">\n"));
    let live = live.map_or(String::new(), |it| format!(" data-live=\"{it}\""));
    let Parts { style, single, icon, .. } = parts;
    let hash = hash(script);
    let data = |name: &str, bytes: &[u8]| {
        format!(
            "<script type=\"application/octet-stream\" data-part=\"{name}\">{}</script>\n",
            STANDARD.encode(bytes)
        )
    };
    let (program, pack, icon) =
        (data("program", &parts.wasm), data("pack", &parts.pack), STANDARD.encode(icon));
    format!(
        r##"<!doctype html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {hash} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
{canonical}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>{title}</title>
<meta name="description" content="{about}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfcfa">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10171b">
<link rel="icon" href="data:image/svg+xml;base64,{icon}" type="image/svg+xml">
<style>{style}{single}</style>
</head>
<body>
<span id="/"></span>
<div id="explainer" class="explainer" data-outlines="{outlines}"{live}>{first}</div>
{lines}<script>{script}</script>
<div class="whole">
{texts}</div>
{program}{pack}</body>
</html>
"##
    )
}
