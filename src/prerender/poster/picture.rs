use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use super::SIZE;
use super::faces::faces;

/// Turns posters into PNG files, with our own faces and no other.
pub struct Painter {
    faces: Arc<Database>,
}

impl Default for Painter {
    fn default() -> Self {
        Self { faces: faces() }
    }
}

impl Painter {
    /// The picture as a PNG file.
    ///
    /// # Errors
    /// A sentence, where the text is no SVG or the picture cannot be held.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>, String> {
        let options = Options { fontdb: self.faces.clone(), ..Options::default() };
        let tree =
            Tree::from_str(svg, &options).map_err(|it| format!("a poster cannot be read back: {it}"))?;
        let mut pixels = Pixmap::new(SIZE.0, SIZE.1).ok_or("a poster has no size")?;
        resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
        super::shrunk::png(pixels.data(), SIZE)
    }
}
