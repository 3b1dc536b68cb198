use yew::prelude::*;

use super::indicators::length;
use super::references::References;
use crate::model::{Growth, Measure, millions, percent, share};
use crate::ui::part::{all, el, list, para, tag, text};
use crate::ui::place::Place;

/// The members' share of people, output and land, as the membership grew: a table whose cells are also its bars.
///
/// Every column takes the figures of one year, so that only the membership changes from one to the next.
pub(super) fn growth(place: &Place, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let Some(world) = record.world() else { return Html::default() };
    let days = record.growth();
    let row = |measure: Measure| {
        let name = words.say(&["growth.", measure.slug()].concat()).to_owned();
        let whole = measure.world(world);
        let cells = days.iter().map(|it| cell(place, measure, measure.sum(record, &it.members), whole));
        let head = tag!("th", ["scope" = "row"], vec![text(&name)]);
        let cells = [head].into_iter().chain(cells).collect();
        tag!("tr", ["data-whole" = whole.map(|_| "world")], cells)
    };
    let heads = [el("td", "", vec![])].into_iter().chain(days.iter().map(|it| heading(place, it))).collect();
    let table = vec![
        el("caption", "", vec![text(words.say("growth.caption"))]),
        el("thead", "", vec![el("tr", "", heads)]),
        el("tbody", "", Measure::ALL.into_iter().map(row).collect()),
    ];
    let honest = el("p", "prose", vec![text(words.say("growth.honest")), refs.cite(&world.sources)]);
    all(vec![honest, el("table", "growth", table)])
}

fn heading(place: &Place, day: &Growth) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    // All who founded it would not fit, and the column says how many they were.
    let joined = if day.joined.len() < day.members.len() { &day.joined[..] } else { &[] };
    let names = joined.iter().map(|it| el("li", "", vec![text(&record.state_name(*it))])).collect();
    let inside = vec![
        text(&words.short_date(day.date)),
        para("growth__members", &words.count("count.member", day.members.len())),
        list("growth__joined", names),
    ];
    tag!("th", ["scope" = "col"], inside)
}

/// A sum as a share of the world, or, where the record has no figure of the world, as a number.
fn cell(place: &Place, measure: Measure, sum: u64, whole: Option<u64>) -> Html {
    let record = place.atlas.record();
    let height = share(sum, whole.unwrap_or_else(|| measure.total(record)));
    let said = if whole.is_some() { percent(&record.words, height) } else { millions(sum) };
    el("td", "", vec![length("growth__bar", height), text(&said)])
}
