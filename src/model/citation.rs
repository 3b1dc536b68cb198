use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A source cited: its place in the record's list, which an author writes as the source's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation(u16);

impl Citation {
    /// Index into the record's sources.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

#[cfg(not(target_arch = "wasm32"))]
thread_local! {
    /// Ids in the order of the record, while authors' files are read.
    static IDS: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Says which source each id names, for whatever this thread reads after.
#[cfg(not(target_arch = "wasm32"))]
pub fn name_sources(ids: Vec<String>) {
    IDS.set(ids);
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[cfg(not(target_arch = "wasm32"))]
        if from.is_human_readable() {
            let id = String::deserialize(from)?;
            let at = IDS.with_borrow(|ids| ids.iter().position(|it| *it == id));
            let known = at.and_then(|it| u16::try_from(it).ok()).map(Self);
            return known.ok_or_else(|| {
                serde::de::Error::custom(format!("cites {id:?}, which sources.toml does not have"))
            });
        }
        u16::deserialize(from).map(Self)
    }
}
