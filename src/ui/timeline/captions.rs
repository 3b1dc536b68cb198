//! Which captions stand in which row and to which side of their place, so that none runs into another or a leader.

/// Hundredths of the axis that a letter of 12 px takes: on the narrowest axis with captions (36rem), and on one with
/// more room (50rem).
const LETTER: [f64; 2] = [1.1, 0.79];

/// Room kept on either side of a caption.
const GAP: f64 = 0.6;

/// Where a caption stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stand {
    /// 0 next to the axis, 1 beyond.
    pub(super) row: usize,
    /// Which way it runs: `start`s at its place, has it in the `middle`, or `end`s there.
    pub(super) side: &'static str,
    /// Only where there is more room.
    pub(super) roomy: bool,
}

impl Stand {
    /// The stand as the style sheet reads it.
    pub(super) fn said(self) -> String {
        let (row, room) = (["near", "far"][self.row], if self.roomy { " roomy" } else { "" });
        [self.side, " ", row, room].concat()
    }
}

/// Places captions given as (hundredths of the axis, letters), the first come first. A caption without room or letters
/// is left out; its mark still has its name.
pub(super) fn place(captions: &[(f64, usize)], rows: usize, sides: &[&'static str]) -> Vec<Option<Stand>> {
    let mut stands: Vec<Option<Stand>> = vec![None; captions.len()];
    for (roomy, letter) in [false, true].into_iter().zip(LETTER) {
        for index in 0..captions.len() {
            for choice in 0..rows * sides.len() {
                let (row, side) = (choice % rows, sides[choice / rows]);
                let stand = Stand { row, side, roomy };
                if stands[index].is_none()
                    && captions[index].1 > 0
                    && fits(captions, &stands, index, stand, letter)
                {
                    stands[index] = Some(stand);
                }
            }
        }
    }
    stands
}

/// From where to where a caption runs.
fn extent((at, letters): (f64, usize), side: &str, letter: f64) -> (f64, f64) {
    let width = letters as f64 * letter;
    match side {
        "start" => (at, at + width),
        "end" => (at - width, at),
        _ => (at - width / 2.0, at + width / 2.0),
    }
}

fn fits(
    captions: &[(f64, usize)],
    stands: &[Option<Stand>],
    index: usize,
    stand: Stand,
    letter: f64,
) -> bool {
    let (at, (from, to)) = (captions[index].0, extent(captions[index], stand.side, letter));
    let clear = |other: usize| {
        let Some(there) = stands[other] else { return true };
        let (start, end) = extent(captions[other], there.side, letter);
        let pierces = |at: f64, start: f64, end: f64| at > start - GAP && at < end + GAP;
        match (stand.row, there.row) {
            // A leader from the upper row runs down through the lower one.
            (1, 0) => !pierces(at, start, end),
            (0, 1) => !pierces(captions[other].0, from, to),
            _ => to + GAP <= start - GAP || from - GAP >= end + GAP,
        }
    };
    from >= 0.0 && to <= 101.0 && (0..captions.len()).all(clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDES: [&str; 3] = ["middle", "end", "start"];

    fn rows(captions: &[(f64, usize)]) -> Vec<Option<usize>> {
        place(captions, 2, &SIDES).into_iter().map(|it| it.map(|it| it.row)).collect()
    }

    #[test]
    fn a_caption_that_would_run_into_its_neighbour_stands_above_it_or_steps_aside() {
        assert_eq!(rows(&[(20.0, 10), (40.0, 10)]), [Some(0), Some(0)]);
        assert_eq!(rows(&[(30.0, 10), (38.0, 10)]), [Some(0), Some(1)]);
        let aside = place(&[(30.0, 10), (38.0, 10)], 1, &SIDES)[1];
        assert_eq!(aside, Some(Stand { row: 0, side: "start", roomy: false }));
    }

    #[test]
    fn no_leader_runs_through_a_caption() {
        // Its mark lies under the first caption: above it, its leader would cross the words.
        assert_eq!(rows(&[(30.0, 20), (34.0, 20)]), [Some(0), None]);
    }

    #[test]
    fn near_the_ends_words_keep_inside_the_axis() {
        let sides: Vec<_> =
            place(&[(1.0, 14), (99.0, 14)], 2, &SIDES).into_iter().map(|it| it.map(|it| it.side)).collect();
        assert_eq!(sides, [Some("start"), Some("end")]);
    }

    #[test]
    fn what_fits_only_a_wide_frame_disturbs_nothing_on_a_narrow_one() {
        let stands = place(&[(30.0, 10), (40.0, 9), (50.0, 10)], 1, &["middle"]);
        assert_eq!(
            stands.iter().map(|it| it.map(|it| it.roomy)).collect::<Vec<_>>(),
            [Some(false), Some(true), Some(false)]
        );
    }
}
