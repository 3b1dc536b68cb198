//! The embed builder, `embed/`: ways to share a view, one below the other. `static/share.js` turns them into tabs, and
//! shows the same over the map where a reader presses Share.

mod choices;
mod document;
mod frame;
mod icon;
mod link;
mod quote;
mod save;

use self::document::document;
use super::Assets;
use super::document::escaped;
use super::home::Home;
use crate::model::{Record, Words};
use crate::ui::Atlas;

/// Where its page lies below the site's root.
pub(super) const FILE: &str = "embed/index.html";

/// What leads from there to the root.
const ROOT: &str = "../";

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// What there is to share.
    pub atlas: Atlas,
    /// The builder's own words.
    pub words: &'a Words,
    /// Style sheets and scripts.
    pub assets: &'a Assets,
    /// Where the site will be.
    pub home: &'a Home,
    /// The picture's template, as SVG.
    pub poster: &'a str,
    /// The subresource integrity of `embed.js`; nothing where it is not part of the site.
    pub companion: Option<&'a str>,
    /// Where this edition's own frozen copy lies below the root; nothing where there is none.
    pub frozen: Option<&'a str>,
}

/// The whole page.
pub fn page(desk: &Desk) -> String {
    document(desk, &main(desk))
}

/// Its main part, which the dialog shows too.
fn main(desk: &Desk) -> String {
    let parts = [link::part(desk), frame::part(desk), save::part(desk), quote::part(desk)];
    let tabs: String = parts.iter().map(|it| it.tab(desk)).collect();
    let parts: String = parts.iter().map(Part::section).collect();
    let style = &desk.assets.share_style;
    let say = |key: &str| desk.say(key);
    let (title, dek, close, ways, copied) =
        (say("title"), say("dek"), say("close"), say("ways"), say("copied"));
    let (back, by_hand, cross) = (say("back"), say("by-hand"), icon::drawn(icon::CLOSE));
    let words = &desk.record().words;
    let (site, named) =
        (escaped(words.say("site.name")), escaped(&words.fill("title.page", &[("page", "{what}")])));
    format!(
        r#"<div class="sharing" data-site="{site}" data-title="{named}">
<link rel="stylesheet" href="{ROOT}{style}">
<div class="share__head">
<h1 id="share-title" tabindex="-1" class="share__title">{title}</h1>
<button type="button" data-action="share-close" aria-label="{close}" title="{close}" class="share__close" hidden>{cross}</button>
<p class="share__dek">{dek} <a href="{ROOT}" data-share="back">{back}</a></p>
<div role="tablist" aria-label="{ways}" class="share__tabs" data-needs="share">{tabs}</div>
</div>
{parts}
<p role="status" class="share__said" data-copied="{copied}" data-by-hand="{by_hand}"></p>
</div>
"#
    )
}

/// One way to share.
struct Part {
    id: &'static str,
    name: String,
    icon: &'static str,
    inside: String,
}

impl Part {
    fn tab(&self, desk: &Desk) -> String {
        let Self { id, icon, .. } = self;
        let (name, icon) = (desk.say(&self.name), icon::drawn(icon));
        format!(
            r#"<button type="button" role="tab" id="share-tab-{id}" aria-controls="share-{id}" class="share__tab">{icon}{name}</button>"#
        )
    }

    fn section(&self) -> String {
        let Self { id, inside, .. } = self;
        format!(
            "<section id=\"share-{id}\" aria-labelledby=\"share-name-{id}\" data-part=\"{id}\" class=\"share__part\">{inside}</section>\n"
        )
    }
}

impl<'a> Desk<'a> {
    fn record(&self) -> &'static Record {
        self.atlas.record()
    }

    /// A word of the builder, as markup.
    fn say(&self, key: &str) -> String {
        escaped(self.words.say(key))
    }

    /// The part's heading, which the script leaves to its tab.
    fn heading(&self, id: &str, key: &str) -> String {
        format!("<h2 id=\"share-name-{id}\" class=\"share__name\">{}</h2>", self.say(key))
    }

    /// A button that copies the text of the field of an id.
    fn copy(&self, of: &str, key: &str, class: &str) -> String {
        let (word, done) = (self.say(key), self.say("copied"));
        let (copy, tick) = (icon::drawn(icon::COPY), icon::drawn(icon::TICK));
        format!(
            r#"<button type="button" data-action="share-copy" data-value="{of}" data-needs="share" class="share__button {class}">{copy}{tick}<span data-done="{done}">{word}</span></button>"#
        )
    }
}
