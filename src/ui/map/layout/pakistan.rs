use super::names::Naming;
use super::stand::{Form, Stand};
use super::text::{CAPITALS, HERO, HERO_BESIDE, HERO_SMALL, YEAR};
use crate::geo::{Board, Rect, Units};
use crate::model::Iso;
use crate::ui::status_text::in_year;

/// Where the name's end may stand on the Arabian Sea, from the middle of the shape, in units.
const AT_SEA: [Units; 3] =
    [Units { x: -130.0, y: 400.0 }, Units { x: -330.0, y: 430.0 }, Units { x: -60.0, y: 560.0 }];

/// Pakistan is always named: inside its shape, or on the sea with its standing, or the year it joined, and a leader.
pub(super) fn pakistan(naming: &Naming, board: &mut Board, stands: &mut [Option<Stand>]) {
    let Some((at, name, state)) = naming.each().find(|it| it.2.iso3 == Iso::PAKISTAN) else { return };
    let (year, letter) = (naming.year_below(state), naming.room.letter);
    let mut all = Vec::new();
    for setting in [HERO, HERO_SMALL] {
        naming.inside((name.at, name.room), (&state.name, Form::Whole), setting, &year, &mut all);
    }
    let standing = in_year(naming.place.atlas.record(), state, naming.place.view.year);
    let start = naming.screen(name.at);
    for (form, below) in [(Form::Told, &standing), (Form::Whole, &year)] {
        let width = HERO_BESIDE.width(&state.name, letter).max(YEAR.width(below, letter)) + 4.0;
        let height = HERO_BESIDE.line(letter) + YEAR.line(letter);
        for by in AT_SEA {
            let (x, y) = naming.screen(Units { x: name.at.x + by.x, y: name.at.y + by.y });
            let rect = Rect { x: x - width, y, width, height };
            let shift = (x - start.0, y - start.1);
            all.push((rect, Stand { at: name.at, shift, side: "sea", size: HERO_BESIDE.size, form }));
        }
    }
    let last = all.last().copied();
    // Where the sea is out of view.
    naming.inside((name.at, name.room), (&state.name, Form::Whole), CAPITALS, &year, &mut all);
    let found = board.first(all).or_else(|| last.filter(|it| it.0.meets(&naming.room.face())));
    if let Some((rect, stand)) = found {
        board.take(rect);
        stands[at] = Some(stand);
    }
}
