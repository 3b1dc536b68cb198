use serde_json::Value;

use super::assets::Assets;
use super::home::Home;
use super::structured::block;
use crate::state::Page;
use crate::ui::{Atlas, describe, title};

/// A whole page around its first frame, with the graph that says what it is.
pub(super) fn document(
    atlas: Atlas,
    assets: &Assets,
    home: &Home,
    graph: &Value,
    page: Page,
    inside: &str,
) -> String {
    let record = atlas.record();
    let root = atlas.root(page);
    let title = escaped(&title(record, page, &[]));
    let about = escaped(&describe(record, page));
    let language = &record.edition.language;
    let name = escaped(record.words.say("site.name"));
    let stopped = escaped(record.words.say("notice.stopped"));
    let unstarted = escaped(record.words.say("notice.unstarted"));
    let outlines = atlas.outlines.len();
    let kind = if page == Page::Overview { "website" } else { "article" };
    // A page that stands in for any address has none of its own.
    let own = if page == Page::Missing {
        "<meta name=\"robots\" content=\"noindex\">".to_owned()
    } else {
        let path = page.path(record);
        let canonical = format!("<link rel=\"canonical\" href=\"{}\">", home.canonical(&path));
        let preview = home.absolute(&path).map(|it| format!("<meta property=\"og:url\" content=\"{it}\">"));
        canonical + &preview.unwrap_or_default()
    };
    let Assets { style, boot } = assets;
    let graph = block(graph);
    format!(
        r##"<!doctype html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
{own}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>{title}</title>
<meta name="description" content="{about}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfcfa">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10171b">
<meta property="og:type" content="{kind}">
<meta property="og:site_name" content="{name}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{about}">
<meta property="og:locale" content="{language}">
<link rel="icon" href="{root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{root}{style}">
<link rel="alternate" href="{root}corrections.atom" type="application/atom+xml">
<script type="module" src="{root}{boot}"></script>
{graph}
</head>
<body>
<div id="explainer" class="explainer" data-outlines="{outlines}">{inside}</div>
<p class="trouble" data-trouble="stopped" role="status" hidden>{stopped}</p>
<p class="trouble" data-trouble="unstarted" role="status" hidden>{unstarted}</p>
</body>
</html>
"##
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
