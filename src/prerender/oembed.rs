//! What a page says of itself to programs that turn an address into a frame (oembed.com, 1.0, type `rich`).
//!
//! Answers are files: what a program adds to their address, such as `maxwidth`, is ignored, and the frame fits any
//! width. Addresses in them are absolute where the site's is known. Where it is not they are relative to the answer's
//! own file, which no program can use in a page of its own; a publisher sets `SITE_URL`.

use serde_json::{Value, json};

use super::document::escaped;
use super::home::Home;
use super::poster::SIZE;
use super::previews::{beside, picture};
use crate::state::Page;
use crate::ui::{Atlas, title};

/// The frame's size in pixels: as wide as articles are, and high enough for map and text.
const WIDTH: u32 = 800;
const HEIGHT: u32 = 640;

/// How long an answer may be kept, in seconds: a day.
const KEPT: u32 = 86_400;

/// An answer for every page: its file below the root and its text.
pub fn all(atlas: Atlas, home: &Home) -> Vec<(String, String)> {
    let one = |page| (file(atlas, page), format!("{:#}\n", answer(atlas, home, page)));
    Page::all(atlas.record()).into_iter().map(one).collect()
}

/// A page's answer below the root.
pub(super) fn file(atlas: Atlas, page: Page) -> String {
    format!("oembed/{}.json", beside(atlas, page))
}

/// The link by which programs find it; `root` leads from the page to where the site begins.
pub fn discovery(atlas: Atlas, home: &Home, page: Page, root: &str) -> String {
    let file = file(atlas, page);
    let href = home.absolute(&file).unwrap_or_else(|| format!("{root}{file}"));
    let title = escaped(&title(atlas.record(), page, &[]));
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"{title}\" href=\"{}\">",
        escaped(&href)
    )
}

fn answer(atlas: Atlas, home: &Home, page: Page) -> Value {
    let record = atlas.record();
    let up = "../".repeat(file(atlas, page).matches('/').count());
    let to = |path: &str| home.absolute(path).unwrap_or_else(|| format!("{up}{path}"));
    let (title, path) = (title(record, page, &[]), page.path(record));
    let name = record.words.say("site.name");
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": name,
        "author_url": to("about/"),
        "provider_name": name,
        "provider_url": to(""),
        "cache_age": KEPT,
        "thumbnail_url": to(&picture(atlas, page)),
        "thumbnail_width": SIZE.0,
        "thumbnail_height": SIZE.1,
        "width": WIDTH,
        "height": HEIGHT,
        "html": framed(&title, &to(&path), &to(&format!("{path}?embed=1"))),
    })
}

/// A link for as long as the frame has not spoken, and the frame: only what WordPress lets through, which shows the
/// frame once it says the secret it was given.
fn framed(title: &str, page: &str, frame: &str) -> String {
    let [title, page, frame] = [title, page, frame].map(escaped);
    format!(
        "<blockquote><a href=\"{page}\">{title}</a></blockquote><iframe title=\"{title}\" src=\"{frame}\" \
         width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\" scrolling=\"auto\"></iframe>"
    )
}
