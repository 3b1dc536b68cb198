use super::{Aggregate, Citation, Indicator, Iso, Record, Words};

/// One of the figures that every member has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Population.
    People,
    /// Gross domestic product, in US dollars of the day.
    Output,
    /// Area in square kilometres.
    Land,
}

impl Measure {
    /// Every measure, in the order readers see them.
    pub const ALL: [Self; 3] = [Self::People, Self::Output, Self::Land];

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "figure.population",
            Self::Output => "figure.gdp",
            Self::Land => "figure.area",
        }
    }

    /// Its mark in keys of words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Output => "output",
            Self::Land => "land",
        }
    }

    /// A member's figure.
    pub fn of(self, it: &Indicator) -> u64 {
        match self {
            Self::People => it.population,
            Self::Output => it.gdp_usd,
            Self::Land => it.area_km2,
        }
    }

    /// The year a member's figure is for; land has none.
    pub fn year(self, it: &Indicator) -> Option<u16> {
        match self {
            Self::People => Some(it.population_year),
            Self::Output => Some(it.gdp_year),
            Self::Land => None,
        }
    }

    /// What a member's figure rests on.
    pub fn sources(self, it: &Indicator) -> &[Citation] {
        match self {
            Self::People => &it.population_sources,
            Self::Output => &it.gdp_sources,
            Self::Land => &it.area_sources,
        }
    }

    /// The world's figure, where the record has it.
    pub fn world(self, it: &Aggregate) -> Option<u64> {
        match self {
            Self::People => it.world_population_2024,
            Self::Output => it.world_gdp_2023_usd,
            Self::Land => None,
        }
    }

    /// A figure with its unit: 251.3 million.
    pub fn say(self, words: &Words, value: u64) -> String {
        let (key, n) = match self {
            Self::People => ("figure.people", tenths(value, 1_000_000)),
            Self::Output => ("figure.usd", tenths(value, 1_000_000_000)),
            Self::Land => ("figure.km2", grouped(value)),
        };
        words.fill(key, &[("n", &n)])
    }

    /// The figure of some members together.
    pub fn sum(self, record: &Record, members: &[Iso]) -> u64 {
        record.indicators.iter().filter(|it| members.contains(&it.state)).map(|it| self.of(it)).sum()
    }

    /// The figure of all members together.
    pub fn total(self, record: &Record) -> u64 {
        record.indicators.iter().map(|it| self.of(it)).sum()
    }

    /// Where a figure stands among the members', the largest first.
    pub fn rank(self, record: &Record, value: u64) -> usize {
        1 + record.indicators.iter().filter(|it| self.of(it) > value).count()
    }
}

/// A part of a whole in tenths of a per cent, in whole numbers throughout.
pub fn share(part: u64, whole: u64) -> u64 {
    (part * 1000 + whole / 2).checked_div(whole).unwrap_or_default()
}

/// A share as readers see it: 7.3%, or less than 0.1%.
pub fn percent(words: &Words, tenths: u64) -> String {
    let key = if tenths == 0 { "share.less" } else { "share.percent" };
    words.fill(key, &[("n", &format!("{}.{}", tenths / 10, tenths % 10))])
}

/// A number in millions with one decimal.
pub fn millions(value: u64) -> String {
    tenths(value, 1_000_000)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_a_tenth_and_no_whole_stops_it() {
        assert_eq!([share(1, 3), share(2, 3), share(1, 1), share(0, 7), share(5, 0)], [333, 667, 1000, 0, 0]);
        assert_eq!(share(24_556_211_234_011, 105_435_039_507_024), 233, "23.3 per cent");
    }

    #[test]
    fn a_number_is_grouped_and_rounded_to_one_decimal() {
        assert_eq!(tenths(1_408_975_000, 1_000_000), "1,409.0");
        assert_eq!(tenths(9_949_999, 1_000_000), "9.9");
        assert_eq!(grouped(36_345_851), "36,345,851");
    }
}
