//! The headers a host adds to its answers, read from the site's `_headers`.
//!
//! The form is the one static hosts share: a line with a path pattern, below it indented `Name: value` lines, and
//! comments from `#`. Every rule that fits a path counts. Hosts disagree on a header named by two such rules: its
//! values are joined here, as the strictest do, and the site's own file avoids it. `! Name` takes one away again.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The rules of a `_headers` file, in its order.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    pattern: String,
    changes: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Add(HeaderName, HeaderValue),
    Remove(HeaderName),
}

impl Rules {
    /// Reads the text of a `_headers` file; `file` is what a complaint calls it.
    pub fn parse(file: &str, text: &str) -> Result<Self, String> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let (content, at) = (line.trim(), format!("{file}, line {}", index + 1));
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                if !content.starts_with('/') || content.contains("/:") {
                    return Err(format!("{at}: found {content:?}, wished a path such as /assets/*."));
                }
                rules.push(Rule { pattern: content.to_owned(), changes: Vec::new() });
                continue;
            }
            let Some(rule) = rules.last_mut() else {
                return Err(format!("{at}: found {content:?}, wished a path above it."));
            };
            let complaint = || format!("{at}: found {content:?}, wished `Name: value`.");
            rule.changes.push(read_change(content).ok_or_else(complaint)?);
        }
        Ok(Self(rules))
    }

    /// The headers for a request's path.
    pub fn of(&self, path: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let fitting = self.0.iter().filter(|rule| fits(&rule.pattern, path));
        for change in fitting.flat_map(|rule| &rule.changes) {
            match change {
                Change::Remove(name) => drop(headers.remove(name)),
                Change::Add(name, value) => {
                    let value = headers.get(name).and_then(|old| joined(old, value)).unwrap_or(value.clone());
                    headers.insert(name, value);
                }
            }
        }
        headers
    }
}

fn read_change(line: &str) -> Option<Change> {
    if let Some(name) = line.strip_prefix('!') {
        return Some(Change::Remove(name.trim().parse().ok()?));
    }
    let (name, value) = line.split_once(':')?;
    Some(Change::Add(name.trim().parse().ok()?, value.trim().parse().ok()?))
}

fn joined(old: &HeaderValue, new: &HeaderValue) -> Option<HeaderValue> {
    HeaderValue::from_bytes(&[old.as_bytes(), b", ", new.as_bytes()].concat()).ok()
}

/// Whether a path has a pattern's form, where each `*` stands for any text, slashes included.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => path.strip_prefix(before).is_some_and(|rest| {
            rest.char_indices().map(|(at, _)| &rest[at..]).chain([""]).any(|tail| fits(after, tail))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_splat_stands_for_any_text() {
        for (pattern, path) in [("/*", "/"), ("/a/*", "/a/b/c.js"), ("/*.js", "/a/b.js"), ("/é*", "/éé")] {
            assert!(fits(pattern, path), "{pattern} should fit {path}");
        }
        for (pattern, path) in [("/", "/a"), ("/a/*", "/a"), ("/*.js", "/a.json"), ("/a", "/a/")] {
            assert!(!fits(pattern, path), "{pattern} should not fit {path}");
        }
    }

    #[test]
    fn every_fitting_rule_counts_in_order() {
        let text = "# all\n/*\n  X-One: a: b\n  X-Two: 1\n\n/b/*\n\tx-two: 2\n  ! X-One\n";
        let rules = Rules::parse("_headers", text).expect("a good file");
        assert_eq!(rules.of("/a")["x-one"], "a: b");
        assert_eq!(rules.of("/b/c")["x-two"], "1, 2");
        assert!(!rules.of("/b/c").contains_key("x-one"));
    }

    #[test]
    fn a_bad_line_is_named() {
        for text in ["assets/*", "/a/:b", "  X: 1", "/*\n  X 1", "/*\n  X y: 1", "/*\n  X: \u{1}"] {
            let complaint = Rules::parse("_headers", text).expect_err("a bad file");
            assert!(complaint.starts_with("_headers, line ") && complaint.contains("wished"), "{complaint}");
        }
    }
}
