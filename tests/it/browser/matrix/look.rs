//! What a reader finds in a frame.
//!
//! It asks by WebDriver's own means wherever it can, because some frames run no script.

use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Whether the theme's text is there to be read.
    pub reads: bool,
    pub moves: Moves,
    pub awake: bool,
    /// What nobody caught; nothing where no script of ours runs.
    pub heard: Option<Vec<String>>,
}

/// What a press on a theme's link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// The theme shows on the same page.
    InPlace,
    /// The theme's page is loaded.
    ByLoad,
    /// The theme does not come.
    Nowhere,
}

/// The fewest letters that a theme's page has.
const LETTERS: usize = 3000;

/// Reads the page of a theme in the current frame and goes on to the page on energy.
pub async fn look(client: &Client, wakes: bool) -> Result<Seen, CmdError> {
    if wakes {
        let _ = wait(client, "html[data-awake]").await;
    }
    let reads = reads(client).await?;
    let awake = !client.find_all(Locator::Css("html[data-awake]")).await?.is_empty();
    let root = client.find(Locator::Css("html")).await?;
    let mut heard = heard(&root).await?;
    theme_link(client).await?.click().await?;
    let moves = match wait(client, "[data-panel='theme:energy']").await {
        Err(_) => Moves::Nowhere,
        // The root of a page that has gone is known no more.
        Ok(_) if root.tag_name().await.is_ok() => Moves::InPlace,
        Ok(_) => Moves::ByLoad,
    };
    if let (Moves::InPlace, Some(heard)) = (moves, &mut heard) {
        *heard = self::heard(&root).await?.unwrap_or_default();
    }
    Ok(Seen { reads, moves, awake, heard })
}

/// Whether the theme's text is in sight, once the record is opened.
async fn reads(client: &Client) -> Result<bool, CmdError> {
    for opener in client.find_all(Locator::Css(".strip__read, .foot__read")).await? {
        if opener.is_displayed().await? {
            opener.click().await?;
            break;
        }
    }
    // WebDriver's text of an element is what of it is displayed.
    let text = client.find(Locator::Css("main")).await?.text().await?;
    Ok(text.len() > LETTERS && text.contains("What the brief argues"))
}

/// The link to the theme of energy, once the menu that holds it is open.
async fn theme_link(client: &Client) -> Result<Element, CmdError> {
    let link = Locator::Css(".themes a[data-theme=energy]");
    for found in client.find_all(link).await? {
        if found.is_displayed().await? {
            return Ok(found);
        }
    }
    client.find(Locator::Css(".themes summary")).await?.click().await?;
    client.find(link).await
}

async fn heard(root: &Element) -> Result<Option<Vec<String>>, CmdError> {
    let text = root.attr("data-heard").await?;
    Ok(text.map(|it| serde_json::from_str(&it).expect("the ear writes JSON")))
}

async fn wait(client: &Client, selector: &str) -> Result<Element, CmdError> {
    let patience = client.wait().at_most(Duration::from_secs(10)).every(Duration::from_millis(30));
    patience.for_element(Locator::Css(selector)).await
}
