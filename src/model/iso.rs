use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A state's three-letter code of ISO 3166-1, upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso([u8; 3]);

impl Iso {
    /// The state whose thread runs through the explainer.
    pub const PAKISTAN: Self = Self(*b"PAK");

    /// Reads a code in either case; nothing else is a code.
    pub fn read(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|it| it.to_ascii_uppercase())))
    }

    /// The code in capitals, as in `data-iso`.
    pub fn upper(self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }

    /// The code in small letters, as in an address.
    pub fn lower(self) -> String {
        self.upper().to_ascii_lowercase()
    }
}

impl fmt::Debug for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.upper())
    }
}

impl fmt::Display for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.upper())
    }
}

impl Serialize for Iso {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_str(self) } else { self.0.serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Iso {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[cfg(not(target_arch = "wasm32"))]
        if from.is_human_readable() {
            let text = String::deserialize(from)?;
            let upper = text.chars().all(|it| it.is_ascii_uppercase());
            return Self::read(&text).filter(|_| upper).ok_or_else(|| {
                serde::de::Error::custom(format!(
                    "{text:?} must be a state's code of three capitals, such as PAK"
                ))
            });
        }
        Deserialize::deserialize(from).map(Self)
    }
}
