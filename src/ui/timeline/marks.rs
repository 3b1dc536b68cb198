use yew::prelude::*;

use super::captions::{self, Stand};
use super::{at, percent};
use crate::model::{Body, Date, Entity, Format, Kind, Record, Status};
use crate::state::{Page, View};
use crate::ui::place::Place;

/// One thing that happened.
struct Mark {
    date: Date,
    shape: &'static str,
    text: String,
    caption: Option<String>,
    leads: Option<Entity>,
    /// Of the open page, not of the background.
    bears: bool,
}

/// Leaders' meetings and accessions in the background, the open theme's events before them.
///
/// The page's own lists hold the same links in reading order, so the marks stay out of the order of the Tab key.
pub(super) fn marks(place: &Place) -> Html {
    let record = place.atlas.record();
    let mut marks = background(record);
    marks.extend(events(record, &place.view));
    let captions: Vec<(f64, usize)> = marks
        .iter()
        .filter_map(|it| Some((percent(record, it.date), it.caption.as_ref()?.chars().count())))
        .collect();
    let mut stands = captions::place(&captions).into_iter();
    html! {
        <ul class="marks" aria-label={place.atlas.say("timeline.marks")}>
            { for marks.iter().map(|it| {
                let stand = it.caption.as_ref().and_then(|_| stands.next().flatten());
                mark(place, it, stand)
            }) }
        </ul>
    }
}

fn mark(place: &Place, mark: &Mark, stand: Option<Stand>) -> Html {
    let words = &place.atlas.record().words;
    let name = words.fill("timeline.mark", &[("date", &words.date(mark.date)), ("text", &mark.text)]);
    let weight = if mark.bears { "full" } else { "dim" };
    let style = at(percent(place.atlas.record(), mark.date));
    let inside = html! {
        <>
            <span class="mark-shape" data-shape={mark.shape}></span>
            if let (Some(caption), Some(Stand { row, side })) = (&mark.caption, stand) {
                <span class="marks__caption" aria-hidden="true" data-row={row.to_string()} data-side={side}>{ caption }</span>
            }
        </>
    };
    html! {
        <li class="marks__mark" {style} data-weight={weight} data-shape={mark.shape}>
            if let Some(entity) = mark.leads {
                <a href={place.href(Page::Of(entity))} tabindex="-1" title={name.clone()} aria-label={name}>{ inside }</a>
            } else {
                <span title={name.clone()}>{ inside }</span>
            }
        </li>
    }
}

fn background(record: &Record) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (index, it) in record.summits.iter().enumerate() {
        if it.body != Body::HeadsOfGovernment && it.format != Format::Planned {
            let leads = Entity { kind: Kind::Summit, at: index };
            let text = leads.name(record);
            marks.push(Mark {
                date: it.start,
                shape: "meeting",
                text,
                caption: None,
                leads: Some(leads),
                bears: false,
            });
        }
    }
    for (index, state) in record.states.iter().enumerate() {
        for span in state.status.iter().filter(|it| it.status == Status::Member) {
            let text = record.words.fill("timeline.joins", &[("state", &state.name)]);
            let leads = Some(Entity { kind: Kind::State, at: index });
            marks.push(Mark {
                date: span.from,
                shape: "membership",
                text,
                caption: None,
                leads,
                bears: false,
            });
        }
    }
    marks
}

/// Events of the open theme; on any other page the overview's.
fn events(record: &Record, view: &View) -> Vec<Mark> {
    let theme = view.page.theme().and_then(|at| record.themes.get(at)).unwrap_or(&record.overview);
    theme
        .event
        .iter()
        .map(|it| Mark {
            date: it.date,
            shape: it.kind.slug(),
            text: it.text.clone(),
            caption: it.caption.clone(),
            leads: it.open.as_ref().and_then(|it| Entity::named(record, it)),
            bears: true,
        })
        .collect()
}
