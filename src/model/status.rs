use serde::{Deserialize, Serialize};

/// What a state is to the SCO at a moment, in the organisation's own categories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// One of the five that met from 1996, before there was an SCO.
    ShanghaiFive,
    /// One of the six that founded the SCO on 15 June 2001.
    FoundingMember,
    /// A member that joined later.
    Member,
    /// A category from 2004 to 2025.
    Observer,
    /// A category from 2009 to 2025.
    DialoguePartner,
    /// The category that took the place of the two before, in 2025.
    Partner,
    /// No standing, or not yet.
    None,
}

impl Status {
    /// Every standing, from the innermost out.
    pub const ALL: [Self; 7] = [
        Self::ShanghaiFive,
        Self::FoundingMember,
        Self::Member,
        Self::Observer,
        Self::DialoguePartner,
        Self::Partner,
        Self::None,
    ];

    /// The word in `data-status` and in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::ShanghaiFive => "shanghai-five",
            Self::FoundingMember => "founding-member",
            Self::Member => "member",
            Self::Observer => "observer",
            Self::DialoguePartner => "dialogue-partner",
            Self::Partner => "partner",
            Self::None => "none",
        }
    }

    /// Whether the state sits at the table.
    pub fn is_member(self) -> bool {
        matches!(self, Self::FoundingMember | Self::Member)
    }
}

/// How many states hold each standing, in the order of [`Status::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; 7]);

impl Counts {
    /// Counts standings.
    pub fn of(statuses: impl Iterator<Item = Status>) -> Self {
        let mut counts = [0; 7];
        for status in statuses {
            counts[status as usize] += 1;
        }
        Self(counts)
    }

    /// States of one standing.
    pub fn get(self, status: Status) -> usize {
        self.0[status as usize]
    }

    /// Founders and later members together.
    pub fn members(self) -> usize {
        self.get(Status::FoundingMember) + self.get(Status::Member)
    }
}
