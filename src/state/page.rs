use crate::model::{Entity, Kind, Record, Verdict};

/// A page of the explainer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// What the SCO is, the map, the themes.
    Overview,
    /// A theme, state, mechanism, agreement or summit.
    Of(Entity),
    /// Everything in the record, for those who look for something without a script.
    Search,
    /// The brief against the record, claim by claim.
    Claims,
    /// How claims are judged.
    Judging,
    /// Facts put right.
    Corrections,
    /// Everything cited.
    Sources,
    /// Method, borders, licences, privacy, accessibility.
    About,
    /// No page has the address.
    Missing,
}

impl Page {
    /// Every page but [`Page::Missing`].
    pub fn all(record: &Record) -> Vec<Self> {
        let entities = Kind::ALL.into_iter().flat_map(|kind| kind.each(record)).map(Self::Of);
        let plain = [Self::Overview, Self::Search, Self::Claims, Self::Judging, Self::Corrections];
        plain.into_iter().chain([Self::Sources, Self::About]).chain(entities).collect()
    }

    /// The address below the site's root, without a slash before it: `theme/cyber/`.
    pub fn path(self, record: &Record) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Of(entity) => format!("{}/{}/", entity.kind.slug(), entity.id(record)),
            Self::Search => "search/".to_owned(),
            Self::Claims => "claims/".to_owned(),
            Self::Judging => "judging/".to_owned(),
            Self::Corrections => "corrections/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Missing => "404.html".to_owned(),
        }
    }

    /// The page at an address below the root, in any of the forms servers and readers use.
    pub fn at(record: &Record, path: &str) -> Self {
        let path = path.trim_start_matches('/').trim_end_matches("index.html").trim_end_matches('/');
        match path {
            "" => return Self::Overview,
            "search" => return Self::Search,
            "claims" => return Self::Claims,
            "judging" => return Self::Judging,
            "corrections" => return Self::Corrections,
            "sources" => return Self::Sources,
            "about" => return Self::About,
            _ => {}
        }
        let found = path.split_once('/').and_then(|(kind, id)| {
            let kind = Kind::ALL.into_iter().find(|it| it.slug() == kind)?;
            Entity::find(record, kind, id)
        });
        found.map_or(Self::Missing, Self::Of)
    }

    /// What it is called: its heading.
    pub fn name(self, record: &Record) -> String {
        match self {
            Self::Of(entity) => entity.name(record),
            _ => record.words.say(&[self.panel(record).as_str(), ".title"].concat()).to_owned(),
        }
    }

    /// What it is called where the page is not at hand: of a claim, which is the brief's and not ours, with its verdict.
    pub fn title(self, record: &Record) -> String {
        let name = self.name(record);
        let claim = self.entity().filter(|it| it.kind == Kind::Claim).and_then(|it| record.claims.get(it.at));
        let Some(claim) = claim else { return name };
        let verdict = record.words.say(&["verdict.", Verdict::slug_of(claim.verdict)].concat()).to_owned();
        [&verdict, ": ", &name].concat()
    }

    /// What leads from this page to the root: `../../` two folders down.
    pub fn to_root(self, record: &Record) -> String {
        "../".repeat(self.path(record).matches('/').count())
    }

    /// `data-panel`: the kind and id of what is open.
    pub fn panel(self, record: &Record) -> String {
        match self {
            Self::Overview => "overview".to_owned(),
            Self::Of(entity) => entity.key(record),
            Self::Search => "search".to_owned(),
            Self::Claims => "claims".to_owned(),
            Self::Judging => "judging".to_owned(),
            Self::Corrections => "corrections".to_owned(),
            Self::Sources => "sources".to_owned(),
            Self::About => "about".to_owned(),
            Self::Missing => "missing".to_owned(),
        }
    }

    /// The entity shown, if the page is one's.
    pub fn entity(self) -> Option<Entity> {
        match self {
            Self::Of(entity) => Some(entity),
            _ => None,
        }
    }

    /// The place of the open theme in the row of themes.
    pub fn theme(self) -> Option<usize> {
        self.entity().filter(|it| it.kind == Kind::Theme).map(|it| it.at)
    }
}
