use std::ops::Range;

/// A text as it is compared: small letters without marks, one space between words.
///
/// A table of its own for the scripts of the record: that of all of Unicode would weigh more than the whole search.
pub(super) struct Folded {
    text: String,
    letters: Vec<char>,
    /// The byte each letter began at, and the end.
    at: Vec<usize>,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let room = text.len();
        let (mut letters, mut at) = (Vec::with_capacity(room), Vec::with_capacity(room + 1));
        for (byte, letter) in text.char_indices() {
            match fold(letter) {
                Some(' ') if letters.last().is_none_or(|it| *it == ' ') => {}
                Some(letter) => {
                    letters.push(letter);
                    at.push(byte);
                }
                None => {}
            }
        }
        if letters.last() == Some(&' ') {
            letters.pop();
        } else {
            at.push(text.len());
        }
        Self { text: text.to_owned(), letters, at }
    }

    /// The text as it was written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn letters(&self) -> &[char] {
        &self.letters
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &[char]> {
        self.letters.split(|it| *it == ' ').filter(|it| !it.is_empty())
    }

    /// Where words begin; in Chinese, every character may begin one.
    pub(super) fn starts(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.letters.len()).filter(|&it| {
            let letter = self.letters[it];
            letter != ' ' && (it == 0 || self.letters[it - 1] == ' ' || is_han(letter))
        })
    }

    /// The letters as bytes of the text they came from.
    pub(super) fn bytes(&self, letters: Range<usize>) -> Range<usize> {
        let byte = |it: usize| self.at.get(it).copied().unwrap_or_default();
        byte(letters.start)..byte(letters.end)
    }
}

pub(super) fn is_han(letter: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&letter)
}

/// A letter as it is compared, a space for what stands between words, nothing for marks over letters.
fn fold(letter: char) -> Option<char> {
    let moved = |by: u32| char::from_u32(u32::from(letter) + by).unwrap_or(letter);
    let digit = |from: char| char::from_digit(u32::from(letter) - u32::from(from), 10).unwrap_or(letter);
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'A'..='Z' => letter.to_ascii_lowercase(),
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{200c}'..='\u{200f}' => return None,
        '\0'..='\u{bf}' | '\u{2010}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' => ' ',
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{6d4}' => ' ',
        'À'..='Å' | 'à'..='å' | 'Ā' | 'ā' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' | 'Ē' | 'ē' => 'e',
        'Ğ' | 'ğ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'İ' | 'ı' | 'Ī' | 'ī' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ō' | 'ō' => 'o',
        'Ş' | 'ş' => 's',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ū' | 'ū' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Ё' | 'ё' => 'е',
        'Й' | 'й' => 'и',
        'А'..='Я' => moved(0x20),
        'Ѐ'..='Џ' => moved(0x50),
        'آ' | 'أ' | 'إ' => 'ا',
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ه' | 'ة' => 'ہ',
        'ؤ' => 'و',
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '０'..='９' => digit('０'),
        _ => letter,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        Folded::of(text).letters.iter().collect()
    }

    #[test]
    fn case_and_marks_do_not_matter_in_any_script_of_the_record() {
        assert_eq!(folded("  Türkiye,  ÇA — “Malé” "), "turkiye ca male");
        assert_eq!(folded("Объединённые ШОС"), folded("объединенные шос"));
        assert_eq!(folded("Нью-Йорк"), folded("нью и\u{306}орк"));
        assert_eq!(folded("كي"), folded("کی"));
        assert_eq!(folded("۲۰۱۷ ２０１７ ٢٠١٧"), "2017 2017 2017");
    }

    #[test]
    fn every_letter_knows_where_it_stood() {
        let text = "“Türkiye”";
        let folded = Folded::of(text);
        assert_eq!(&text[folded.bytes(0..3)], "Tür");
        assert_eq!(&text[folded.bytes(3..7)], "kiye");
    }
}
