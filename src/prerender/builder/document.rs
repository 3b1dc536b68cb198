use serde_json::json;

use super::{Desk, FILE, ROOT};
use crate::prerender::document::escaped;
use crate::prerender::structured::block;

/// A page of its own around the builder: it runs no program and draws no map.
pub(super) fn document(desk: &Desk, inside: &str) -> String {
    let (record, say) = (desk.record(), |key: &str| desk.say(key));
    let (title, dek) = (record.words.fill("title.page", &[("page", desk.words.say("title"))]), say("dek"));
    let (language, name) = (&record.edition.language, escaped(record.words.say("site.name")));
    let path = FILE.trim_end_matches("index.html");
    let canonical = desk.home.canonical(path);
    let graph = block(&json!({
        "@context": "https://schema.org",
        "@graph": [{
            "@type": "WebPage",
            "name": title,
            "description": desk.words.say("dek"),
            "inLanguage": language,
            "url": desk.home.absolute(path).unwrap_or_else(|| "./".to_owned()),
        }],
    }));
    let (title, style, script) = (escaped(&title), &desk.assets.style, &desk.assets.share);
    format!(
        r##"<!doctype html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
<link rel="canonical" href="{canonical}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>{title}</title>
<meta name="description" content="{dek}">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:site_name" content="{name}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{dek}">
<link rel="icon" href="{ROOT}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{ROOT}{style}">
<script type="module" src="{ROOT}{script}"></script>
{graph}
</head>
<body>
<div id="explainer" class="explainer share-page">
<header class="bar"><a href="{ROOT}" class="bar__brand"><img src="{ROOT}icon.svg" alt="" width="30" height="30" class="mark"><span class="bar__name">{name}</span></a></header>
<main id="panel" data-panel="embed">
{inside}</main>
</div>
</body>
</html>
"##
    )
}
