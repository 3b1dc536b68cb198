use crate::model::Kind;
use crate::state::Page;

/// What results stand under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What is offered before anything is typed.
    Suggested,
    /// The overview and the themes.
    Themes,
    /// States.
    States,
    /// Organs, bodies, programmes and exercises.
    Bodies,
    /// Leaders' meetings.
    Meetings,
    /// Treaties, declarations, decisions.
    Documents,
    /// Claims of the brief.
    Claims,
    /// Pages about the explainer itself.
    Pages,
}

impl Group {
    /// Every group of the record, in the order of results.
    pub const ALL: [Self; 7] = [
        Self::Themes,
        Self::States,
        Self::Bodies,
        Self::Meetings,
        Self::Documents,
        Self::Claims,
        Self::Pages,
    ];

    /// Its word and its anchor.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Themes => "themes",
            Self::States => "states",
            Self::Bodies => "bodies",
            Self::Meetings => "meetings",
            Self::Documents => "documents",
            Self::Claims => "claims",
            Self::Pages => "pages",
        }
    }

    /// The group a page stands in.
    pub fn of(page: Page) -> Self {
        match page {
            Page::Overview => Self::Themes,
            Page::Of(entity) => match entity.kind {
                Kind::Theme => Self::Themes,
                Kind::State => Self::States,
                Kind::Mechanism => Self::Bodies,
                Kind::Agreement => Self::Documents,
                Kind::Summit => Self::Meetings,
                Kind::Claim => Self::Claims,
            },
            _ => Self::Pages,
        }
    }
}
