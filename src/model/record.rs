use serde::{Deserialize, Serialize};

use super::{
    Aggregate, Agreement, Alias, BriefSection, Citation, Claim, Correction, Corridor, Counts, Edition,
    Entity, Fact, Indicator, Iso, Mechanism, Publisher, Section, Source, State, Status, Style, Summit, Theme,
    Words,
};

/// All that one language's explainer says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Which issue this is.
    pub edition: Edition,
    /// Words of the interface.
    pub words: Words,
    /// The whole in short.
    pub overview: Theme,
    /// The themes in the brief's order.
    pub themes: Vec<Theme>,
    /// States in the order of lists.
    pub states: Vec<State>,
    /// Organs, bodies, programmes, exercises.
    pub mechanisms: Vec<Mechanism>,
    /// Documents.
    pub agreements: Vec<Agreement>,
    /// Leaders' meetings.
    pub summits: Vec<Summit>,
    /// What is known of Pakistan.
    pub facts: Vec<Fact>,
    /// Figures by member.
    pub indicators: Vec<Indicator>,
    /// Figures of the whole.
    pub aggregates: Vec<Aggregate>,
    /// The page about the explainer.
    pub about: Vec<Section>,
    /// Other names to look for things by.
    pub aliases: Vec<Alias>,
    /// Sections of the brief, in its order.
    pub sections: Vec<BriefSection>,
    /// Claims of the brief, in its order.
    pub claims: Vec<Claim>,
    /// Facts put right, the newest first.
    pub corrections: Vec<Correction>,
    /// How claims are judged.
    pub judging: Vec<Section>,
    /// Ways to cite a page.
    pub styles: Vec<Style>,
    /// Publishers tied to a state.
    pub publishers: Vec<Publisher>,
    /// Everything cited.
    pub sources: Vec<Source>,
    /// What rests on each source, in the order of sources: pages, or nothing for the overview. Made by the build.
    pub uses: Vec<Vec<Option<Entity>>>,
    /// What links states and is no SCO project; the pack leaves it out, because the chart holds what is drawn of it.
    #[serde(skip)]
    pub corridors: Vec<Corridor>,
}

impl Record {
    /// Whether it is no more than the opening: the overview can be drawn of it, and no other page.
    pub fn is_opening(&self) -> bool {
        self.about.is_empty()
    }

    /// A source cited.
    pub fn source(&self, cited: Citation) -> Option<&Source> {
        self.sources.get(cited.index())
    }

    /// A state by its code.
    pub fn state(&self, iso: Iso) -> Option<&State> {
        self.states.iter().find(|it| it.iso3 == iso)
    }

    /// A state's name, or its code where it is not in the record.
    pub fn state_name(&self, iso: Iso) -> String {
        self.state(iso).map_or_else(|| iso.upper(), |it| it.name.clone())
    }

    /// A state's standing at the end of a year.
    pub fn status(&self, state: &State, year: u16) -> Status {
        state.status_at(self.edition.day_of(year))
    }

    /// How many hold each standing at the end of a year.
    pub fn counts(&self, year: u16) -> Counts {
        Counts::of(self.states.iter().map(|it| self.status(it, year)))
    }

    /// Where the years run from when they run by themselves: the year chosen, or the first after the last.
    pub fn play_from(&self, year: u16) -> u16 {
        let (first, last) = self.years().into_inner();
        if year < last { year } else { first }
    }

    /// Years of the timeline.
    pub fn years(&self) -> std::ops::RangeInclusive<u16> {
        self.edition.first_year..=self.edition.last_year()
    }
}
