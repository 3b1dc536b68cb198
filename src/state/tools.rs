/// What the reader has in hand for the moment: no address keeps it, and neither map nor table depends on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tools {
    /// The open search, if it is.
    pub search: Option<Search>,
    /// Whether the years run by themselves.
    pub playing: bool,
    /// How far the text is drawn up over the map on a phone.
    pub sheet: Sheet,
}

/// A search in progress.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What has been typed.
    pub query: String,
    /// Which result Enter opens, from nought.
    pub chosen: usize,
}

/// How far the sheet of text is drawn up on a phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// The title alone.
    Peek,
    /// Half of the screen, under the map.
    #[default]
    Half,
    /// All of it.
    Full,
}
