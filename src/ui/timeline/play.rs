use yew::prelude::*;

use crate::state::View;
use crate::ui::atlas::Atlas;
use crate::ui::glyph::{PAUSE, PLAY, icon};
use crate::ui::part::tag;

/// Runs the years by themselves, or stops them: its name says which, and from where.
///
/// Its room is kept where the script does not run, so that waking moves nothing.
pub(super) fn play(atlas: Atlas, view: &View, playing: bool) -> Html {
    let record = atlas.record();
    let name = if playing {
        record.words.say("timeline.pause").to_owned()
    } else {
        let from = record.play_from(view.year);
        record.words.fill("timeline.play", &[("year", &from.to_string())])
    };
    tag!(
        "button",
        [
            "type" = "button",
            "data-action" = "play",
            "data-needs" = "script",
            "aria-label" = name,
            "class" = "timeline__play",
        ],
        vec![icon(if playing { PAUSE } else { PLAY })]
    )
}
