use std::collections::BTreeSet;

use scraper::node::{Element, Node};
use scraper::{Html, Selector};

/// What a part leaves out: what only a script can do, ways that the one file has once, and what repeats on every page.
const LEFT_OUT: &str = "[data-needs=script], .panel__bar, .start, .folded, .colophon";

/// A page's text and the address of the page below the root.
pub(super) struct Part {
    path: String,
    text: Html,
}

/// The text of every page, one after another, each under an id that is the page's address here. So links lead on
/// without script: `/about/#borders` is an id too.
pub(super) fn parts(pages: Vec<(String, String)>) -> String {
    let left_out = Selector::parse(LEFT_OUT).expect("the selector is constant");
    let parts: Vec<Part> = pages
        .into_iter()
        .map(|(path, text)| {
            let mut text = Html::parse_fragment(&text);
            let gone: Vec<_> = text.select(&left_out).map(|it| it.id()).collect();
            for it in gone {
                if let Some(mut node) = text.tree.get_mut(it) {
                    node.detach();
                }
            }
            Part { path, text }
        })
        .collect();
    let known = known(&parts);
    parts.into_iter().map(|it| it.written(&known)).collect()
}

/// The text with its links as those of the one file without script: without a query, to ids that are there.
pub(super) fn led(text: &str, known: &BTreeSet<String>) -> String {
    let mut led = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("href=\"#/") {
        let (link, after) = after.split_once('"').unwrap_or((after, ""));
        led += before;
        if let Some(link) = target(link, known) {
            led += &format!("href=\"{}\"", fragment(&link));
        }
        rest = after;
    }
    led + rest
}

/// Every id that links may lead to.
pub(super) fn addresses(paths: &[String]) -> BTreeSet<String> {
    paths.iter().map(|it| format!("/{it}")).collect()
}

fn known(parts: &[Part]) -> BTreeSet<String> {
    let paths: Vec<String> = parts.iter().map(|it| it.path.clone()).chain([String::new()]).collect();
    let mut known = addresses(&paths);
    for part in parts {
        let ids = part.text.tree.root().descendants().filter_map(|it| it.value().as_element()?.id());
        known.extend(ids.map(|id| format!("/{}#{id}", part.path)));
    }
    known
}

/// The id that an address below the root leads to.
fn target(below: &str, known: &BTreeSet<String>) -> Option<String> {
    let (page, anchor) = below.split_once('#').unwrap_or((below, ""));
    let page = format!("/{}", page.split('?').next().unwrap_or_default());
    let part = format!("{page}#{anchor}");
    [part, page].into_iter().find(|it| known.contains(it))
}

/// The link to an id: the one that an address may hold but once is written by its number.
fn fragment(id: &str) -> String {
    format!("#{}", id.replace('#', "%23"))
}

impl Part {
    fn written(mut self, known: &BTreeSet<String>) -> String {
        let own = format!("/{}", self.path);
        let all: Vec<_> = self.text.tree.root().descendants().map(|it| it.id()).collect();
        for id in all {
            if let Some(mut node) = self.text.tree.get_mut(id)
                && let Node::Element(element) = node.value()
            {
                settle(element, &own, known);
            }
        }
        let inside = self.text.root_element().inner_html();
        format!(
            "<section id=\"{own}\" class=\"whole__page\" aria-labelledby=\"{own}#title\">{inside}</section>\n"
        )
    }
}

/// Puts an element into a file where other pages are too: headings a step lower, ids with the page's before them.
fn settle(element: &mut Element, own: &str, known: &BTreeSet<String>) {
    let lower = match element.name() {
        "h1" => Some("h2"),
        "h2" => Some("h3"),
        "h3" => Some("h4"),
        "h4" => Some("h5"),
        _ => None,
    };
    if let Some(lower) = lower {
        element.name.local = lower.into();
    }
    element.attrs.retain_mut(|(name, value)| {
        match &*name.local {
            "id" | "aria-labelledby" | "aria-describedby" | "for" => *value = format!("{own}#{value}").into(),
            "href" => {
                let Some(link) = value.strip_prefix('#') else { return true };
                let below =
                    link.strip_prefix('/').map_or_else(|| format!("{}#{link}", &own[1..]), str::to_owned);
                let Some(id) = target(&below, known) else { return false };
                *value = fragment(&id).into();
            }
            // No place to send the focus to by a script.
            "tabindex" => return false,
            _ => {}
        }
        true
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_lead_to_one_another_without_script() {
        let page = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let written = parts(vec![
            page(
                "about/",
                "<h1 id=\"title\" tabindex=\"-1\">About</h1><section id=\"borders\"><h2>B</h2></section>",
            ),
            page(
                "theme/cyber/",
                "<h1 id=\"title\">C</h1><a href=\"#/about/#borders\">b</a><a href=\"#title\">t</a>\
                 <a href=\"#/about/?year=2017\">y</a><a href=\"#/state/xxx/\">x</a><p data-needs=\"script\">s</p>",
            ),
        ]);
        for wished in [
            "<section id=\"/about/\" class=\"whole__page\" aria-labelledby=\"/about/#title\"><h2 id=\"/about/#title\">About</h2>",
            "<section id=\"/about/#borders\"><h3>B</h3></section>",
            "<a href=\"#/about/%23borders\">b</a><a href=\"#/theme/cyber/%23title\">t</a><a href=\"#/about/\">y</a><a>x</a></section>",
        ] {
            assert!(written.contains(wished), "{wished}\nis not in\n{written}");
        }
        let known = addresses(&["about/".to_owned()]);
        assert_eq!(
            led("<a href=\"#/about/?a=1\"></a><a href=\"#/x/\"></a><a href=\"#map\"></a>", &known),
            "<a href=\"#/about/\"></a><a ></a><a href=\"#map\"></a>"
        );
    }
}
