use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, Source};
use ttf_parser::Face;

/// The faces that pictures are set in, cut down to Latin letters; their licence lies beside them.
pub const FACES: [&[u8]; 3] = [
    include_bytes!("../../../static/fonts/Literata-Regular.ttf"),
    include_bytes!("../../../static/fonts/Inter-Regular.ttf"),
    include_bytes!("../../../static/fonts/Inter-SemiBold.ttf"),
];

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// What is read: titles and the year.
    Serif,
    /// What explains.
    Sans,
    /// What stands out of it.
    Strong,
}

static PARSED: LazyLock<[Face<'static>; 3]> =
    LazyLock::new(|| FACES.map(|it| Face::parse(it, 0).expect("a face of static/fonts/ can be read")));

impl Setting {
    fn face(self) -> &'static Face<'static> {
        &PARSED[self as usize]
    }

    /// `font-family`: ours first, then what a reader's own program may have in its place.
    pub(super) fn family(self) -> &'static str {
        match self {
            Self::Serif => "Literata, Palatino Linotype, Palatino, Georgia, serif",
            Self::Sans | Self::Strong => "Inter, Segoe UI, Roboto, Noto Sans, Arial, sans-serif",
        }
    }

    pub(super) fn weight(self) -> &'static str {
        if self == Self::Strong { "600" } else { "400" }
    }
}

/// The width of a text in pixels; kerning left out, which makes it a little less.
pub fn width(text: &str, setting: Setting, size: f64) -> f64 {
    let face = setting.face();
    let missing = f64::from(face.units_per_em());
    let advance =
        |it: char| face.glyph_index(it).and_then(|it| face.glyph_hor_advance(it)).map_or(missing, f64::from);
    text.chars().map(advance).sum::<f64>() / missing * size
}

/// The letters of a text that the faces lack.
pub fn lacking(text: &str) -> Vec<char> {
    text.chars().filter(|&it| PARSED.iter().any(|face| face.glyph_index(it).is_none())).collect()
}

/// The faces and no other, whatever the machine has.
pub(super) fn faces() -> Arc<Database> {
    let mut all = Database::new();
    for face in FACES {
        all.load_font_source(Source::Binary(Arc::new(face)));
    }
    Arc::new(all)
}
