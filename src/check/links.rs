use std::fs;
use std::path::{Component, Path, PathBuf};

use scraper::{Html, Selector};

/// Every page of a site by its path below the root, sorted; not what lies in folders of the root that are read otherwise.
pub(super) fn pages(dist: &Path, without: &[&str]) -> Result<Vec<(String, String)>, String> {
    let mut pages = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|it| format!("{}: {it}", folder.display()))?;
        for path in entries.flatten().map(|it| it.path()) {
            if path.is_dir() {
                if without.iter().any(|it| path == dist.join(it)) {
                    continue;
                }
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "html") {
                let text = fs::read_to_string(&path).map_err(|it| format!("{}: {it}", path.display()))?;
                let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().into_owned();
                pages.push((name, text));
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// Links and assets are relative and lead to files, anchors to ids; only sources leave the site.
pub(super) fn check(dist: &Path, base: &str, page: &str, document: &Html, faults: &mut Vec<String>) {
    let linked = Selector::parse("[href], [src]").expect("the selector is constant");
    for element in document.select(&linked) {
        let value = element.value();
        let Some(link) = value.attr("href").or(value.attr("src")) else { continue };
        let loads = value.name() != "a";
        // A mail is no page; where a page lies on the web is not here; what frames it is checked beside this.
        let framed = value.attr("type") == Some("application/json+oembed");
        if framed || value.attr("rel") == Some("canonical") || link.starts_with("mailto:") {
            continue;
        }
        if link.contains("://") || link.starts_with("//") {
            if loads || value.attr("rel") != Some("external noopener") {
                faults.push(format!(
                    "{page}: found {link:?} on another host, wished it a source's link or our own"
                ));
            }
        } else if let Some(anchor) = link.strip_prefix('#') {
            if !has_id(document, anchor) {
                faults.push(format!("{page}: link {link:?} leads to no id of the page"));
            }
        } else {
            local(dist, base, page, link, faults);
        }
    }
}

fn local(dist: &Path, base: &str, page: &str, link: &str, faults: &mut Vec<String>) {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    // The page for unknown addresses may be sent for any of them, so it alone counts from the host's root, or from where the site lies below it.
    let path = if page == "404.html" { path.strip_prefix(base).unwrap_or(path) } else { path };
    if path.starts_with('/') {
        faults.push(format!("{page}: link {link:?} begins at the host's root, wished it relative"));
        return;
    }
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    let mut target = PathBuf::new();
    for part in folder.join(path).components() {
        match part {
            Component::ParentDir if !target.pop() => {
                faults.push(format!("{page}: link {link:?} climbs out of the site"));
                return;
            }
            Component::Normal(name) => target.push(name),
            _ => {}
        }
    }
    let mut file = dist.join(&target);
    if file.is_dir() {
        file = file.join("index.html");
    }
    if !file.is_file() {
        faults.push(format!("{page}: link {link:?} leads to {}, which is not there", target.display()));
    }
}

fn has_id(document: &Html, id: &str) -> bool {
    document.tree.values().any(|it| it.as_element().and_then(|it| it.id()) == Some(id))
}
