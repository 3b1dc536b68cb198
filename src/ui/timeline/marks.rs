use yew::prelude::*;

use super::captions::{self, Stand};
use super::happened::{Mark, background, bearing, insert};
use super::lanes::{Lanes, SLIM, Spot, WIDE};
use super::percent;
use crate::geo::short;
use crate::state::Page;
use crate::ui::part::{el, tag, text};
use crate::ui::place::Place;

/// Hundredths of the axis from which on a mark's target is as wide as it may be, on any axis.
const AMPLE: f64 = 9.0;

/// What happened in the background, and before it what the open page is about.
///
/// The marks are one stop of the Tab key: arrows lead from each to the next. Where the script does not run, the page's
/// own lists hold the same links.
pub(super) fn marks(place: &Place) -> Html {
    let record = place.atlas.record();
    let at = |it: &Mark| percent(record, it.date);
    let mut marks = bearing(record, place.view.page);
    let (mut wide, mut slim) = (Lanes::new(WIDE), Lanes::new(SLIM));
    // What the page is about takes its places first.
    let (mut spots, mut captioned) = (Vec::new(), Vec::new());
    for it in &marks {
        let spot = wide.settle(at(it), 0);
        spots.push((spot, slim.settle(at(it), 0)));
        captioned.push((spot.x, it.caption.as_ref().map_or(0, |it| it.chars().count())));
    }
    let mut stands = captions::place(&captioned, 2, &["middle", "end", "start"]).into_iter();
    for it in background(record, &marks) {
        let spot = wide.settle(at(&it), usize::from(it.shape == "membership"));
        spots.insert(insert(&mut marks, it), (spot, Spot::default()));
    }
    let mut stop = Some("0");
    let mut rows = Vec::new();
    for (it, spots) in marks.iter().zip(spots) {
        let stand = if it.bears { stands.next().flatten() } else { None };
        let tab = if it.bears && it.leads.is_some() { stop.take() } else { None };
        rows.push(mark(place, it, stand, spots, wide.room(spots.0), tab));
    }
    tag!("ul", ["aria-label" = place.atlas.say("timeline.marks"), "class" = "marks"], rows)
}

fn mark(
    place: &Place,
    mark: &Mark,
    stand: Option<Stand>,
    (wide, slim): (Spot, Spot),
    room: f64,
    tab: Option<&'static str>,
) -> Html {
    let words = &place.atlas.record().words;
    let name = words.fill("timeline.mark", &[("date", &words.date(mark.date)), ("text", &mark.text)]);
    let mut style = super::at(wide.x);
    let mut say = |name: &str, value: f64| style.extend([";--", name, ":", &short(value)]);
    if wide.lane > 0 {
        say("lane", 1.0);
    }
    if room < AMPLE {
        say("room", room);
    }
    if mark.bears {
        say("slim", slim.x);
        if slim.lane > 0 {
            say("slim-lane", 1.0);
        }
    }
    let caption = match (&mark.caption, stand) {
        (Some(caption), Some(stand)) => tag!(
            "span",
            ["aria-hidden" = "true", "data-stand" = stand.said(), "class" = "marks__caption"],
            vec![text(caption)]
        ),
        _ => Html::default(),
    };
    let inside = vec![
        tag!("span", ["data-shape" = mark.shape, "class" = "mark-shape"], vec![]),
        caption,
        el("span", "marks__name", vec![text(&name)]),
    ];
    let inside = match mark.leads {
        Some(entity) => {
            let href = place.href(Page::Of(entity));
            tag!("a", ["href" = href, "tabindex" = tab.unwrap_or("-1")], inside)
        }
        None => el("span", "", inside),
    };
    let weight = if mark.bears { "full" } else { "dim" };
    tag!("li", ["style" = style, "data-weight" = weight, "class" = "marks__mark"], vec![inside])
}
