use super::Rect;

/// Pixels kept free around a label.
const AIR: f64 = 2.0;

/// What of the map's face is taken: the first to ask has the place.
///
/// Labels are put up in order of rank, each where the first of its candidates is free (Imhof's rule that no name
/// covers another, by greedy choice: Marks and Shieber 1991 show that the best choice is NP-hard).
#[derive(Debug)]
pub struct Board {
    face: Rect,
    taken: Vec<Rect>,
}

impl Board {
    /// An empty face.
    pub fn new(face: Rect) -> Self {
        Self { face, taken: Vec::new() }
    }

    /// Takes a place, whoever has it.
    pub fn take(&mut self, place: Rect) {
        self.taken.push(place);
    }

    /// Whether a place lies on the face and nobody has any of it.
    pub fn is_free(&self, place: &Rect) -> bool {
        place.lies_in(&self.face) && self.taken.iter().all(|it| !it.meets(place))
    }

    /// Takes the first candidate whose place is free with a little air around: widths are reckoned, not measured.
    pub fn first<T>(&mut self, candidates: impl IntoIterator<Item = (Rect, T)>) -> Option<(Rect, T)> {
        let found = candidates.into_iter().find(|(place, _)| self.is_free(&place.grown(AIR)))?;
        self.take(found.0);
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_later_takes_the_next_free_place() {
        let mut board = Board::new(Rect { x: 0.0, y: 0.0, width: 100.0, height: 20.0 });
        let at = |x: f64| (Rect { x, y: 4.0, width: 30.0, height: 12.0 }, x);
        assert_eq!(board.first([at(4.0), at(40.0)]).map(|it| it.1), Some(4.0));
        assert_eq!(board.first([at(4.0), at(20.0), at(40.0)]).map(|it| it.1), Some(40.0));
        assert_eq!(board.first([at(80.0)]), None, "half of it would lie off the face");
    }
}
