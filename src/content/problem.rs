use std::fmt;

/// One thing wrong with the content, as a sentence for its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    file: String,
    item: String,
    text: String,
}

impl Problem {
    /// Names the file, the item in it (or nothing, for the file as a whole), and says what was found and wished.
    pub fn new(file: impl Into<String>, item: impl Into<String>, text: impl Into<String>) -> Self {
        Self { file: file.into(), item: item.into(), text: text.into() }
    }

    /// The file it is in.
    pub fn file(&self) -> &str {
        &self.file
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.item.is_empty() {
            write!(f, "{}: {}", self.file, self.text)
        } else {
            write!(f, "{}: {}: {}", self.file, self.item, self.text)
        }
    }
}
