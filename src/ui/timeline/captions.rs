//! Which captions of the timeline stand in which of two rows, so that none runs into another or into a leader.

/// Hundredths of the axis that a letter takes on the narrowest axis with captions (42rem, 12 px letters).
const LETTER: f64 = 0.95;

/// Room kept between two captions, and between a caption and another's leader.
const GAP: f64 = 1.0;

/// Where a caption stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stand {
    /// 0 next to the axis, 1 above.
    pub(super) row: usize,
    /// Which side of its mark it keeps to: `start`, `middle` or `end`.
    pub(super) side: &'static str,
}

/// Places captions given as (hundredths of the axis, letters), in the order of time. A caption without room is left
/// out; its mark still has its name.
pub(super) fn place(captions: &[(f64, usize)]) -> Vec<Option<Stand>> {
    let mut rows: [Vec<(f64, f64, f64)>; 2] = [Vec::new(), Vec::new()];
    let stands = captions.iter().map(|&(at, letters)| {
        let width = letters as f64 * LETTER;
        let (side, from) = match at {
            _ if at < width / 2.0 => ("start", at),
            _ if at > 100.0 - width / 2.0 => ("end", at - width),
            _ => ("middle", at - width / 2.0),
        };
        let (from, to) = (from - GAP, from + width + GAP);
        let free = |row: &[(f64, f64, f64)]| row.iter().all(|it| to <= it.0 || from >= it.1);
        let crossed = rows[1].iter().any(|it| (from..to).contains(&it.2));
        let crosses = rows[0].iter().any(|it| (it.0..it.1).contains(&at));
        let row = if free(&rows[0]) && !crossed {
            0
        } else if free(&rows[1]) && !crosses {
            1
        } else {
            return None;
        };
        rows[row].push((from, to, at));
        Some(Stand { row, side })
    });
    stands.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(captions: &[(f64, usize)]) -> Vec<Option<usize>> {
        place(captions).into_iter().map(|it| it.map(|it| it.row)).collect()
    }

    #[test]
    fn a_caption_that_would_run_into_its_neighbour_stands_above_it() {
        assert_eq!(rows(&[(20.0, 10), (40.0, 10)]), [Some(0), Some(0)]);
        assert_eq!(rows(&[(20.0, 14), (28.0, 14)]), [Some(0), Some(1)]);
    }

    #[test]
    fn no_leader_runs_through_a_caption() {
        // Its mark lies under the first caption: above it, its leader would cross the words.
        assert_eq!(rows(&[(20.0, 20), (24.0, 20)]), [Some(0), None]);
    }

    #[test]
    fn near_the_ends_words_keep_inside_the_axis() {
        let sides: Vec<_> =
            place(&[(1.0, 14), (99.0, 14)]).into_iter().map(|it| it.map(|it| it.side)).collect();
        assert_eq!(sides, [Some("start"), Some("end")]);
    }
}
