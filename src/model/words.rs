use serde::{Deserialize, Serialize};

/// Every word of the interface in one language, sorted by key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Words(Vec<(String, String)>);

impl Words {
    /// Sorts words by key.
    pub fn new(mut words: Vec<(String, String)>) -> Self {
        words.sort();
        Self(words)
    }

    /// The word under a key; the key itself where content lacks it, so that nothing is blank.
    pub fn say<'a>(&'a self, key: &'a str) -> &'a str {
        match self.0.binary_search_by(|(it, _)| it.as_str().cmp(key)) {
            Ok(at) => &self.0[at].1,
            Err(_) => key,
        }
    }

    /// Whether content has a word for the key.
    pub fn has(&self, key: &str) -> bool {
        self.0.binary_search_by(|(it, _)| it.as_str().cmp(key)).is_ok()
    }

    /// The word with `{name}` replaced by each value; a name without a value stays as it is written.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut text = String::new();
        let mut parts = self.say(key).split('{');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            match values.iter().find(|(it, _)| *it == name) {
                Some((_, value)) => text.push_str(value),
                None => text.extend(["{", name, "}"]),
            }
            text.push_str(rest);
        }
        text
    }

    /// A number with its noun, from `<key>.one` and `<key>.other`.
    pub fn count(&self, key: &str, number: usize) -> String {
        let form = if number == 1 { ".one" } else { ".other" };
        self.fill(&[key, form].concat(), &[("n", &number.to_string())])
    }

    /// The date as readers say it: 9 June 2017, June 2017 or 2017.
    pub fn date(&self, date: super::Date) -> String {
        self.written(date, "month.")
    }

    /// The date as lists have it, with a short month: 9 Jun 2017.
    pub fn short_date(&self, date: super::Date) -> String {
        self.written(date, "month-short.")
    }

    fn written(&self, date: super::Date, months: &str) -> String {
        let year = date.year.to_string();
        if date.month == 0 {
            return year;
        }
        let key = [months, &date.month.to_string()].concat();
        let (form, day) =
            if date.day == 0 { ("date.month", String::new()) } else { ("date.day", date.day.to_string()) };
        self.fill(form, &[("day", &day), ("month", self.say(&key)), ("year", &year)])
    }

    /// Every key, for checks.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}
