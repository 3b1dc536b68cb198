use super::{Date, Iso, Record};

/// A day on which the membership grew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The day.
    pub date: Date,
    /// Who joined.
    pub joined: Vec<Iso>,
    /// The members from that day, who joined included.
    pub members: Vec<Iso>,
}

impl Record {
    /// The days on which the membership grew, the foundation first.
    pub fn growth(&self) -> Vec<Growth> {
        let starts =
            |state: &super::State| state.status.iter().find(|it| it.status.is_member()).map(|it| it.from);
        let mut days: Vec<Growth> = Vec::new();
        let mut members = Vec::new();
        while let Some(date) = self
            .states
            .iter()
            .filter_map(starts)
            .filter(|it| days.last().is_none_or(|day| *it > day.date))
            .min()
        {
            let new = self.states.iter().filter(|it| starts(it) == Some(date));
            let joined: Vec<Iso> = new.map(|it| it.iso3).collect();
            members.extend(&joined);
            days.push(Growth { date, joined, members: members.clone() });
        }
        days
    }

    /// The row of sums that holds the world's figures.
    pub fn world(&self) -> Option<&super::Aggregate> {
        self.aggregates.iter().find(|it| it.world_population_2024.is_some())
    }
}
