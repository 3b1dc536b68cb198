use yew::prelude::*;

use super::atlas::Atlas;
use super::part::{self, link, tag};
use crate::geo::{Camera, Room, Tier};
use crate::model::{Entity, Kind};
use crate::state::{Filter, Page, Setup, View, address};

/// Where the reader is: what components need to write links and choose words.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// What there is to show.
    pub atlas: Atlas,
    /// What is shown of it.
    pub view: View,
    /// How they set up the map and the table.
    pub setup: Setup,
    /// How the map lies for the part that puts up labels; other parts do not depend on it.
    pub laid: Option<Lens>,
}

impl Place {
    /// Where a view is, set up as it is at first.
    pub fn at(atlas: Atlas, view: View) -> Self {
        Self { atlas, view, setup: Setup::default(), laid: None }
    }

    /// The link to a page, from here: relative, and keeping the year and the frame.
    pub fn href(&self, page: Page) -> AttrValue {
        self.href_to(&View {
            page,
            trouble: None,
            with: Vec::new(),
            filter: Filter::default(),
            ..self.view.clone()
        })
    }

    /// The link to the open state's page with others beside it.
    pub fn href_beside(&self, with: Vec<usize>) -> AttrValue {
        self.href_to(&View { trouble: None, with, ..self.view.clone() })
    }

    /// The link to the page of all claims, showing some.
    pub fn href_filtered(&self, filter: Filter) -> AttrValue {
        self.href_to(&View {
            page: Page::Claims,
            trouble: None,
            with: Vec::new(),
            filter,
            ..self.view.clone()
        })
    }

    /// The link to a view, from here.
    pub(super) fn href_to(&self, there: &View) -> AttrValue {
        let below = address(self.atlas.record(), there);
        let root = self.atlas.root(self.view.page);
        AttrValue::from(if root.is_empty() && below.is_empty() { "./".to_owned() } else { root + &below })
    }

    /// The link to the embed builder, which brings the view along: `embed/?page=theme/cyber/&year=2017`. Nothing
    /// where one file holds every page and nobody knows where the site is.
    pub fn share_href(&self) -> Option<AttrValue> {
        let below = address(self.atlas.record(), &self.view).replacen('?', "&", 1);
        let root = self.atlas.beside(self.view.page)?;
        Some(AttrValue::from([&root, "embed/?page=", &below].concat()))
    }

    /// The day whose standings are shown, in words.
    pub fn date(&self) -> String {
        let record = self.atlas.record();
        record.words.date(record.edition.day_of(self.view.year))
    }

    /// A link to a page with a word of the interface.
    pub fn link_to(&self, page: Page, key: &str) -> Html {
        link(self.href(page), self.atlas.text(key))
    }

    /// A link with the entity's name.
    pub fn link(&self, entity: Entity) -> Html {
        self.link_saying(entity, entity.name(self.atlas.record()))
    }

    /// A link to the entity with words of its own.
    pub fn link_saying(&self, entity: Entity, text: String) -> Html {
        link(self.href(Page::Of(entity)), part::text(&text))
    }

    /// The same link marked as a theme's.
    pub fn theme_link(&self, at: usize) -> Html {
        let theme = &self.atlas.record().themes[at];
        let href = self.href(Page::Of(Entity { kind: Kind::Theme, at }));
        tag!("a", ["href" = href, "data-theme" = theme.id.clone()], vec![part::text(&theme.title)])
    }

    /// `aria-current` of a link to a page.
    pub fn current(&self, page: Page) -> Option<&'static str> {
        (self.view.page == page).then_some("page")
    }
}

/// How closely the reader looks at the map, and how it lies on their screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lens {
    /// What part of the plane.
    pub camera: Camera,
    /// Where the camera was when labels were last laid out.
    pub rest: Camera,
    /// The map on the screen; nothing before it has been measured.
    pub room: Option<Room>,
    /// Whether the camera is on its way.
    pub moving: bool,
}

/// Pixels a unit on a desk screen and on a phone: what patterns and pins are drawn for before the map has been measured.
const USUAL_SCALE: f64 = 0.14;
const LEAST_SCALE: f64 = 0.07;

impl Lens {
    /// The first frame's: not measured.
    pub fn first(camera: Camera) -> Self {
        Self { camera, rest: camera, room: None, moving: false }
    }

    /// The overview, not measured.
    pub fn unmeasured() -> Self {
        Self::first(Camera::default())
    }

    /// The same with the camera where labels were last laid out.
    #[must_use]
    pub fn at_rest(self) -> Self {
        Self { camera: self.rest, moving: false, ..self }
    }

    /// Pixels a unit as drawn, for patterns.
    pub fn pixels(self) -> f64 {
        self.room.map_or(USUAL_SCALE, |it| it.unit).max(0.001) * self.camera.zoom
    }

    /// Pixels a unit as drawn, for what must not crowd: as few as on a phone before the map has been measured.
    pub fn sparse_pixels(self) -> f64 {
        self.room.map_or(LEAST_SCALE, |it| it.unit) * self.camera.zoom
    }

    /// The tier of names that fit; nothing before the overview has been measured, when the style sheet decides.
    pub fn tier(self) -> Option<Tier> {
        let near = !self.camera.is_home();
        (near || self.room.is_some()).then(|| Tier::at(self.sparse_pixels()))
    }
}
