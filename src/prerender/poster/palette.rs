use super::colours::{halfway, light};
use crate::model::Status;

/// How a standing is drawn, as `static/css/status.css` has it.
pub(super) struct Dress {
    /// Name of its fill among the colours.
    pub(super) fill: &'static str,
    /// Name of the colour of what is written on it.
    pub(super) ink: &'static str,
    /// Name of the colour about its markers.
    pub(super) rim: &'static str,
    /// Whether a pattern of its own lies over the fill, so that hue is not the only sign.
    pub(super) patterned: bool,
}

pub(super) fn dress(status: Status) -> Dress {
    let dress = |fill, ink, rim, patterned| Dress { fill, ink, rim, patterned };
    match status {
        Status::ShanghaiFive | Status::FoundingMember => dress("founding", "on-founding", "case", false),
        Status::Member => dress("later", "on-later", "case", true),
        Status::Observer | Status::DialoguePartner | Status::Partner => {
            dress("sand", "on-sand", "sand-ink", true)
        }
        Status::None => dress("land", "ink-2", "coast", false),
    }
}

impl Dress {
    pub(super) fn fill(&self) -> &'static str {
        light(self.fill)
    }

    /// The fill of a disputed area that such a state administers.
    pub(super) fn half(&self) -> String {
        halfway(self.fill, "land")
    }

    /// The paint that lies over the fill; `where_` tells patterns of the map from those of the key.
    pub(super) fn pattern(&self, kind: &str, status: Status) -> String {
        if self.patterned { format!("url(#poster-{kind}-{})", status.slug()) } else { "none".to_owned() }
    }
}
