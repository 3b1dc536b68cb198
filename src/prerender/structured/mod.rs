//! What a page is, for programs: one JSON-LD graph in schema.org's words in each page's head.
//!
//! It is a data block and no script: nothing runs, and a policy for scripts does not touch it.

mod addresses;
mod claim;
mod dataset;
mod resource;

use serde_json::{Value, json};

use super::home::Home;
use crate::content::Published;
use crate::model::{Kind, Record};
use crate::state::Page;
use addresses::Addresses;

/// A page's graph; `root` leads from the page to where the site begins.
pub fn graph(record: &Record, published: &Published, home: &Home, page: Page, root: &str) -> Value {
    let at = Addresses { home, root };
    let mut nodes = resource::nodes(record, published, &at, page);
    match page {
        Page::Overview => nodes.push(dataset::short(published, &at)),
        Page::Sources => nodes.push(dataset::full(record, published, &at)),
        Page::Claims => {
            nodes.push(dataset::full(record, published, &at));
            nodes.extend(claim::list(record, &at, &|_| true));
        }
        Page::Of(open) if open.kind == Kind::Theme => {
            let theme = open.id(record);
            nodes.extend(claim::list(record, &at, &|it| it.theme == theme));
        }
        Page::Of(open) if open.kind == Kind::Claim => {
            nodes.extend(
                record.claims.get(open.at).map(|it| claim::reviewed(record, published, &at, page, it)),
            );
        }
        _ => {}
    }
    json!({ "@context": "https://schema.org", "@graph": nodes })
}

/// The graph as the element that holds it. No text in it can end the element, because `<` is written as a number.
pub(super) fn block(graph: &Value) -> String {
    let text = graph.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_block() {
        let held = block(&json!({ "name": "</script><b>" }));
        assert_eq!(held.matches('<').count(), 2, "{held}");
        let text =
            held.trim_start_matches("<script type=\"application/ld+json\">").trim_end_matches("</script>");
        let back: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(back["name"], "</script><b>");
    }
}
