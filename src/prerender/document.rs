use serde_json::Value;

use super::assets::Assets;
use super::home::Home;
use super::oembed::discovery;
use super::poster::SIZE;
use super::previews::picture;
use super::structured::block;
use crate::model::Record;
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
    let lines = lines(record);
    let outlines = atlas.outlines.len();
    let kind = if page == Page::Overview { "website" } else { "article" };
    // A page that stands in for any address has none of its own.
    let own = if page == Page::Missing {
        "<meta name=\"robots\" content=\"noindex\">".to_owned()
    } else {
        let path = page.path(record);
        let canonical = format!("<link rel=\"canonical\" href=\"{}\">", home.canonical(&path));
        let preview = home.absolute(&path).map(|it| format!("<meta property=\"og:url\" content=\"{it}\">"));
        [canonical, preview.unwrap_or_default(), pictured(atlas, home, page, &root)].concat()
    };
    let Assets { style, first, boot, .. } = assets;
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
<script src="{root}{first}"></script>
<link rel="stylesheet" href="{root}{style}">
<link rel="alternate" href="{root}corrections.atom" type="application/atom+xml">
<script type="module" src="{root}{boot}"></script>
{graph}
</head>
<body>
<div id="explainer" class="explainer" data-outlines="{outlines}">{inside}</div>
{lines}</body>
</html>
"##
    )
}

/// What other people's lists and pages make of the page: its picture, and the frame that stands for it.
fn pictured(atlas: Atlas, home: &Home, page: Page, root: &str) -> String {
    let file = picture(atlas, page);
    let address = home.absolute(&file).unwrap_or_else(|| format!("{root}{file}"));
    let (wide, high) = SIZE;
    let alt = escaped(atlas.record().words.say("poster.alt"));
    let frame = discovery(atlas, home, page, root);
    format!(
        "\n{frame}\n<meta property=\"og:image\" content=\"{address}\">\n<meta property=\"og:image:width\" \
         content=\"{wide}\">\n<meta property=\"og:image:height\" content=\"{high}\">\n<meta property=\"og:image:alt\" \
         content=\"{alt}\">\n<meta name=\"twitter:card\" content=\"summary_large_image\">"
    )
}

/// Lines that the page's scripts show when they must, for they hold no words themselves.
pub(super) fn lines(record: &Record) -> String {
    let say = |key: &str| escaped(record.words.say(key));
    let line = |name: &str, said: String| {
        format!("<p class=\"trouble\" data-trouble=\"{name}\" role=\"status\" hidden>{said}</p>\n")
    };
    let hint = |name: &str, said: String| {
        format!("<p class=\"hint\" data-hint=\"{name}\" aria-hidden=\"true\" hidden>{said}</p>\n")
    };
    let unopened = say("notice.unopened") + " <output class=\"trouble__address\"></output>";
    [
        line("stopped", say("notice.stopped")),
        line("unstarted", say("notice.unstarted")),
        line("unopened", unopened),
        hint("wheel", say("notice.wheel")),
        hint("touch", say("notice.touch")),
    ]
    .concat()
}

/// A text as it stands between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
