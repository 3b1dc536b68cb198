use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day, a month or a year of the Gregorian calendar, as exactly as the source knows it.
///
/// Orders by time; a year comes before its months and a month before its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, 1900 to 2100.
    pub year: u16,
    /// 1 to 12, or 0 where only the year is known.
    pub month: u8,
    /// 1 to 31, or 0 where the day is not known.
    pub day: u8,
}

impl Date {
    /// The last day of a year.
    pub const fn end_of(year: u16) -> Self {
        Self { year, month: 12, day: 31 }
    }

    /// Where in its year the date lies, 0 to 1; the middle where only the year is known.
    pub fn fraction(self) -> f64 {
        match (self.month, self.day) {
            (0, _) => 0.5,
            (month, 0) => (f64::from(month) - 0.5) / 12.0,
            (month, day) => (f64::from(month) - 1.0 + f64::from(day - 1) / 31.0) / 12.0,
        }
    }

    /// Whether it is certainly later than another, by the parts that both know.
    pub fn is_after(self, other: Self) -> bool {
        let known = |parts: [(u16, u16); 3]| {
            parts
                .into_iter()
                .take_while(|(a, b)| *a > 0 && *b > 0)
                .find(|(a, b)| a != b)
                .is_some_and(|(a, b)| a > b)
        };
        known([
            (self.year, other.year),
            (u16::from(self.month), u16::from(other.month)),
            (u16::from(self.day), u16::from(other.day)),
        ])
    }

    fn days_in_month(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if self.year.is_multiple_of(4)
                && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            _ => 31,
        }
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wished =
            || format!("{text:?} must be a date such as 2017-06-09, 2017-06 or 2017, from 1900 to 2100");
        let mut parts = [0u16; 3];
        let pieces: Vec<&str> = text.split('-').collect();
        let widths_fit = pieces
            .iter()
            .zip([4, 2, 2])
            .all(|(piece, width)| piece.len() == width && piece.bytes().all(|it| it.is_ascii_digit()));
        if pieces.len() > 3 || !widths_fit {
            return Err(wished());
        }
        for (part, piece) in parts.iter_mut().zip(&pieces) {
            *part = piece.parse().map_err(|_| wished())?;
        }
        let date = Self { year: parts[0], month: parts[1] as u8, day: parts[2] as u8 };
        let month_fits = pieces.len() < 2 || (1..=12).contains(&date.month);
        let day_fits = pieces.len() < 3 || (1..=date.days_in_month()).contains(&date.day);
        if (1900..=2100).contains(&date.year) && month_fits && day_fits { Ok(date) } else { Err(wished()) }
    }
}

/// The form of ISO 8601, shortened to what is known.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.collect_str(self)
        } else {
            (self.year, self.month, self.day).serialize(to)
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[cfg(not(target_arch = "wasm32"))]
        if from.is_human_readable() {
            return String::deserialize(from)?.parse().map_err(serde::de::Error::custom);
        }
        let (year, month, day) = Deserialize::deserialize(from)?;
        Ok(Self { year, month, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "17",
            "2017-13",
            "2017-02-29",
            "2017-6-9",
            "2017-+6-09",
            "2017-06-09-01",
            "1066",
            "9 June 2017",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert_eq!(date("2016-02-29").to_string(), "2016-02-29");
    }

    #[test]
    fn a_date_known_less_exactly_is_not_taken_for_an_earlier_one() {
        assert!(!date("2017-06-09").is_after(date("2017")) && !date("2017").is_after(date("2017-06-09")));
        assert!(!date("2025-09-01").is_after(date("2025-09")));
        assert!(date("2017-06-09").is_after(date("2017-05")) && date("2018").is_after(date("2017-12-31")));
    }

    #[test]
    fn every_day_lies_within_its_year() {
        assert!(date("2017-01-01").fraction() >= 0.0 && date("2017-12-31").fraction() < 1.0);
        assert!(date("2017-06").fraction() < date("2017-07-01").fraction());
    }
}
