//! The site with an ear in its pages, and pages of other people that frame it.
//!
//! Nothing else sees what goes wrong in a frame of another site: not the page around it, and in Chromium not the
//! driver's log.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use tempfile::TempDir;

/// Notes at the root element what nobody caught and what the page's policy refused, as a list in JSON.
const EAR: &str = "(() => {
  const heard = [], root = document.documentElement;
  const note = (what) => { heard.push(what); root.dataset.heard = JSON.stringify(heard); };
  root.dataset.heard = '[]';
  addEventListener('error', (it) => note(`${it.message} (${it.filename}:${it.lineno})`));
  addEventListener('unhandledrejection', (it) => note(`Unhandled: ${it.reason}`));
  addEventListener('securitypolicyviolation', (it) => note(`${it.effectiveDirective} refused ${it.blockedURI}`));
})();";

/// What a translator does to a page that has been read and not yet woken: every text is wrapped, and more is put in.
pub const TRANSLATE: &str = "document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  const root = document.getElementById('explainer');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = []; while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) { const font = document.createElement('font'); text.replaceWith(font); font.append(text); }
  root.prepend(document.createElement('div'));
  const link = document.createElement('a'); link.href = 'https://example.org/'; root.prepend(link);
  document.querySelector('main').append(document.createElement('span'));
  document.documentElement.dataset.translated = texts.length;
});";

/// A copy of dist/ that lends its files, where each of `pages`, such as "theme/cyber/index.html", first runs the ear
/// and then `script`.
///
/// Without `headers` it sends none: no CORS, no policy.
pub fn site(pages: &[&str], script: &str, headers: bool) -> TempDir {
    let dist = fs::canonicalize("dist").expect("dist/ is not built; run bin/build first");
    let copy = tempfile::tempdir().expect("a temporary folder");
    lend(&dist, copy.path());
    fs::write(copy.path().join("ear.js"), format!("{EAR}\n{script}")).expect("a written script");
    for page in pages {
        let text = fs::read_to_string(dist.join(page)).unwrap_or_else(|error| panic!("{page}: {error}"));
        let up = "../".repeat(page.matches('/').count());
        let ear = format!("<head>\n<script src=\"{up}ear.js\"></script>");
        for lent in ["", ".br", ".gz"] {
            let _ = fs::remove_file(copy.path().join(format!("{page}{lent}")));
        }
        fs::write(copy.path().join(page), text.replacen("<head>", &ear, 1)).expect("a written page");
    }
    if !headers {
        fs::remove_file(copy.path().join("_headers")).expect("the site has headers");
    }
    copy
}

fn lend(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, there) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir(&there).expect("a new folder");
            lend(&path, &there);
        } else {
            symlink(&path, &there).expect("a link");
        }
    }
}

/// A page that frames others, one `<iframe>` with the attributes given; `head` may hold a policy.
pub fn host(head: &str, attributes: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">{head}<title>An article</title></head>\n\
         <body><h1>An article</h1>\n<iframe title=\"The explainer\" {attributes}></iframe>\n</body>\n</html>\n"
    )
}
