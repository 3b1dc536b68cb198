//! What the panels compute from members' figures, against sums made by hand.

use sco_explainer::model::{Iso, Measure, millions, percent, share};

use crate::record::compiled;

#[test]
fn the_ten_members_figures_add_up_to_the_row_of_sums() {
    let record = &compiled().record;
    let sums = record.world().expect("a row with the world's figures");
    let totals = Measure::ALL.map(|it| Some(it.total(record)));
    assert_eq!(totals, [sums.population_2024, sums.gdp_2023_usd, sums.area_km2]);
    assert_eq!(record.indicators.len(), 10);
}

#[test]
fn shares_of_the_ten_make_a_whole() {
    let record = &compiled().record;
    for measure in Measure::ALL {
        let total = measure.total(record);
        let tenths: u64 = record.indicators.iter().map(|it| share(measure.of(it), total)).sum();
        assert!((997..=1003).contains(&tenths), "{measure:?}: {tenths} tenths of a per cent");
        let mut ranks: Vec<usize> =
            record.indicators.iter().map(|it| measure.rank(record, measure.of(it))).collect();
        ranks.sort_unstable();
        assert_eq!(ranks, (1..=10).collect::<Vec<_>>(), "{measure:?}");
    }
}

#[test]
fn the_membership_grew_on_four_days_and_its_shares_with_it() {
    let record = &compiled().record;
    let world = record.world().expect("a row with the world's figures");
    let said: Vec<_> = record
        .growth()
        .iter()
        .map(|day| {
            let sum = |it: Measure| it.sum(record, &day.members);
            let of_world = |it: Measure| percent(&record.words, share(sum(it), it.world(world).unwrap_or(1)));
            let joined: Vec<String> = day.joined.iter().copied().map(Iso::upper).collect();
            let land = millions(sum(Measure::Land));
            (
                day.date.to_string(),
                joined.join(" "),
                day.members.len(),
                of_world(Measure::People),
                of_world(Measure::Output),
                land,
            )
        })
        .collect();
    let row = |date: &str, joined: &str, members: usize, people: &str, output: &str, land: &str| {
        (date.to_owned(), joined.to_owned(), members, people.to_owned(), output.to_owned(), land.to_owned())
    };
    assert_eq!(
        said,
        [
            row("2001-06-15", "CHN KAZ KGZ RUS TJK UZB", 6, "20.0%", "19.2%", "30.3"),
            row("2017-06-09", "IND PAK", 8, "40.9%", "22.8%", "34.5"),
            row("2023-07-04", "IRN", 9, "42.0%", "23.2%", "36.1"),
            row("2024-07-04", "BLR", 10, "42.1%", "23.3%", "36.3"),
        ]
    );
}
