use std::fmt;
use std::fs;
use std::path::Path;

use super::compress::walk;
use super::fault;

/// Bytes of a first visit to the overview, brotli, by part.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sizes {
    /// The page with its map: all outlines travel in it.
    pub html: u64,
    /// The style sheet.
    pub css: u64,
    /// The scripts that every page runs.
    pub js: u64,
    /// The program.
    pub wasm: u64,
    /// The content the overview starts with.
    pub opening: u64,
    /// All content, which is read once the reader does anything; no part of the first visit.
    pub pack: u64,
}

impl Sizes {
    /// What must come before map and text can be read.
    pub fn readable(self) -> u64 {
        self.html + self.css
    }

    /// All of it.
    pub fn total(self) -> u64 {
        self.readable() + self.js + self.wasm + self.opening
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { html, css, js, wasm, opening, pack } = self;
        write!(
            f,
            "first visit, brotli bytes: page with map {html} + css {css} = {} to read; js {js}, wasm {wasm}, \
             opening {opening}; {} in all; then pack {pack}",
            self.readable(),
            self.total()
        )
    }
}

/// Measures a built site.
///
/// # Errors
/// Which file could not be read.
pub fn sizes(dist: &Path) -> Result<Sizes, String> {
    let size = |path: &Path| fs::metadata(path).map(|it| it.len()).map_err(|it| fault(path, &it));
    let mut sizes = Sizes { html: size(&dist.join("index.html.br"))?, ..Sizes::default() };
    for path in walk(&dist.join("assets"))? {
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
        let part = match name.trim_end_matches(".br").rsplit('.').next() {
            _ if !name.ends_with(".br") => continue,
            // The embed builder brings its own.
            Some("css") if name.starts_with("explainer") => &mut sizes.css,
            Some("js") if ["first", "boot", "program"].iter().any(|it| name.starts_with(it)) => &mut sizes.js,
            Some("wasm") => &mut sizes.wasm,
            Some("bin") if name.starts_with("opening") => &mut sizes.opening,
            Some("bin") => &mut sizes.pack,
            _ => continue,
        };
        *part += size(&path)?;
    }
    Ok(sizes)
}
