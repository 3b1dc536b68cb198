use yew::prelude::*;

use super::references::References;
use crate::model::{Indicator, Iso, Measure, percent, share};
use crate::ui::part::{all, el, maybe_aside, para, tag, text};
use crate::ui::place::Place;

/// A member's population, output and area, each with its year, its source, and its share as a bar and in words.
pub(super) fn indicators(place: &Place, state: Iso, refs: &mut References) -> Html {
    let record = place.atlas.record();
    match record.indicators.iter().find(|it| it.state == state) {
        Some(it) => {
            let rows = Measure::ALL.into_iter().map(|measure| row(place, it, measure, refs)).collect();
            all(vec![el("dl", "terms", rows), maybe_aside(it.note.as_ref())])
        }
        None => para("prose", record.words.say("figure.members-only")),
    }
}

fn row(place: &Place, it: &Indicator, measure: Measure, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let value = measure.of(it);
    let of_ten = share(value, measure.total(record));
    let rank = words.say(&["rank.", &measure.rank(record, value).to_string()].concat()).to_owned();
    let mut said = words.fill("figure.share", &[("share", &percent(words, of_ten)), ("rank", &rank)]);
    if let Some(world) = record.world().and_then(|it| measure.world(it)) {
        let of_world = percent(words, share(value, world));
        said.extend([" ", &words.fill("figure.of-world", &[("share", &of_world)])]);
    }
    let shown = all(vec![figure(place, it, measure, refs), bar(of_ten), para("figure__share", &said)]);
    let term = el("dt", "", vec![text(words.say(measure.key()))]);
    el("div", "terms__row", vec![term, el("dd", "", vec![shown])])
}

/// “251.3 million in 2024”, with what it rests on.
pub(super) fn figure(place: &Place, it: &Indicator, measure: Measure, refs: &mut References) -> Html {
    let words = &place.atlas.record().words;
    let year = measure.year(it).map(|it| words.fill("figure.year", &[("year", &it.to_string())]));
    let value = [&measure.say(words, measure.of(it)), " "].concat();
    let year = el("span", "aside-inline", vec![text(&year.unwrap_or_default())]);
    all(vec![text(&value), year, refs.cite(measure.sources(it))])
}

/// A share in tenths of a per cent as a length; the words beside it say the same.
pub(super) fn length(class: &'static str, tenths: u64) -> Html {
    let style = ["--share:", &tenths.to_string()].concat();
    tag!("span", ["style" = style, "class" = class], vec![])
}

/// The same as a bar across.
pub(super) fn bar(tenths: u64) -> Html {
    length("share", tenths)
}
