use yew::prelude::*;

use super::head::terms;
use super::part::maybe_aside;
use super::references::References;
use crate::model::{Citation, Iso};
use crate::ui::place::Place;

/// A member's population, output and area, each with its year and source.
pub(super) fn indicators(place: &Place, state: Iso, refs: &mut References) -> Html {
    let record = place.atlas.record();
    let words = &record.words;
    let Some(it) = record.indicators.iter().find(|it| it.state == state) else { return Html::default() };
    let mut row = |key: &str, value: String, year: Option<u16>, sources: &[Citation]| {
        let year = year.map(|it| words.fill("figure.year", &[("year", &it.to_string())])).unwrap_or_default();
        let answer =
            html! { <>{ value }{ " " }<span class="aside-inline">{ year }</span>{ refs.cite(sources) }</> };
        (words.say(key).to_owned(), Some(answer))
    };
    let population = words.fill("figure.people", &[("n", &tenths(it.population, 1_000_000))]);
    let output = words.fill("figure.usd", &[("n", &tenths(it.gdp_usd, 1_000_000_000))]);
    let area = words.fill("figure.km2", &[("n", &grouped(it.area_km2))]);
    let rows = vec![
        row("figure.population", population, Some(it.population_year), &it.population_sources),
        row("figure.gdp", output, Some(it.gdp_year), &it.gdp_sources),
        row("figure.area", area, None, &it.area_sources),
    ];
    html! {
        <>
            { terms(rows) }
            { maybe_aside(it.note.as_ref()) }
        </>
    }
}

/// A number in a larger unit with one decimal: 1,409.0.
fn tenths(value: u64, unit: u64) -> String {
    let tenths = (value + unit / 20) / (unit / 10);
    format!("{}.{}", grouped(tenths / 10), tenths % 10)
}

/// Thousands set apart by commas, as English does.
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
