//! Rows in order without the library's sorting, which would weigh forty kilobytes in the program.

/// What a row is ordered by: small numbers first. What has no place comes last, whichever way the others go.
pub(super) fn rank(place: Option<usize>, falls: bool) -> usize {
    place.map_or(usize::MAX, |it| if falls { usize::MAX - 1 - it } else { it })
}

/// Where each row goes, by its rank; rows of the same rank stay in their order.
pub(super) fn ordered(ranks: &[usize]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..ranks.len()).collect();
    let mut done = Vec::new();
    while let Some(first) = (0..left.len()).min_by_key(|&it| ranks[left[it]]) {
        done.push(left.remove(first));
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_rank_keep_their_order_both_ways() {
        let places = [Some(2), Some(1), None, Some(2), Some(1)];
        let order = |falls: bool| ordered(&places.map(|it| rank(it, falls)));
        assert_eq!(order(false), [1, 4, 0, 3, 2]);
        assert_eq!(order(true), [0, 3, 1, 4, 2], "what has no place stays last");
        assert_eq!(ordered(&[]), Vec::<usize>::new());
    }
}
