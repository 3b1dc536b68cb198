use serde_json::{Value, json};

use super::Addresses;
use super::resource::publisher;
use crate::content::Published;
use crate::model::{Claim, Entity, Kind, Record, Verdict};
use crate::state::Page;

/// The ends of the scale on which a verdict has a number.
const WORST: u8 = 1;
const BEST: u8 = 5;

/// Claims that a page shows.
pub(super) fn list(record: &Record, at: &Addresses, shown: &dyn Fn(&Claim) -> bool) -> Vec<Value> {
    let all = Kind::Claim.each(record).zip(&record.claims).filter(|(_, it)| shown(it));
    all.map(|(entity, it)| plain(record, at, entity, it)).collect()
}

fn plain(record: &Record, at: &Addresses, entity: Entity, it: &Claim) -> Value {
    json!({ "@type": "Claim", "name": it.says, "url": at.to(&Page::Of(entity).path(record)) })
}

/// A claim on its own page: as a review where it has a verdict that sources can bear, else as a claim alone.
pub(super) fn reviewed(
    record: &Record,
    published: &Published,
    at: &Addresses,
    page: Page,
    it: &Claim,
) -> Value {
    let own = at.to(&page.path(record));
    let mut claim = json!({ "@type": "Claim" });
    if let Some(brief) = published.brief_source(record) {
        claim["datePublished"] = brief.date.as_str().into();
        claim["appearance"] = json!({ "@type": "CreativeWork", "name": brief.title, "url": brief.url });
    }
    // A passage that is not rated belongs to another text, so the brief's author may not have written it.
    if it.verdict.is_some() {
        claim["author"] = json!({ "@type": "Person", "name": published.brief.author });
    }
    let Some(verdict) = it.verdict.filter(|it| *it != Verdict::Opinion) else {
        claim["name"] = it.says.as_str().into();
        claim["url"] = own.into();
        return claim;
    };
    let cited = it.sources.iter().filter_map(|&it| record.source(it));
    json!({
        "@type": "ClaimReview",
        "url": own,
        "claimReviewed": it.says,
        "itemReviewed": claim,
        "reviewRating": rating(record, verdict),
        "reviewBody": it.finding,
        "author": publisher(record),
        "datePublished": it.as_of,
        "citation": cited.map(|it| it.url.as_str()).collect::<Vec<_>>(),
    })
}

/// A verdict's word, and its number where it says how far a claim holds.
fn rating(record: &Record, verdict: Verdict) -> Value {
    let word = record.words.say(&format!("verdict.{}", verdict.slug())).to_owned();
    let number = match verdict {
        Verdict::Supported => BEST,
        Verdict::PartlySupported => 3,
        Verdict::Outdated => 2,
        Verdict::Contradicted => WORST,
        Verdict::NotFound | Verdict::Opinion => return json!({ "@type": "Rating", "alternateName": word }),
    };
    json!({
        "@type": "Rating",
        "alternateName": word,
        "ratingValue": number,
        "bestRating": BEST,
        "worstRating": WORST,
    })
}
