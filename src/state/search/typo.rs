/// How many small errors a word of so many letters may have.
pub(super) fn allowed(word: &[char]) -> usize {
    let plain = word.iter().all(|it| !it.is_ascii_digit() && !super::fold::is_han(*it));
    match word.len() {
        4..=7 if plain => 1,
        8.. if plain => 2,
        _ => 0,
    }
}

/// The fewest errors with which a typed word begins another, and the most of it that is; nothing if more than `most`.
///
/// An error is a letter too many, too few, another, or two that changed places.
pub(super) fn beginning(typed: &[char], word: &[char], most: usize) -> Option<(usize, usize)> {
    let word = &word[..word.len().min(typed.len() + most)];
    if word.len() + most < typed.len() {
        return None;
    }
    // Rows of the distances between the beginnings of both: the one before last, the last, the present.
    let mut rows = [Vec::new(), Vec::new(), (0..=word.len()).collect::<Vec<usize>>()];
    for (at, &letter) in typed.iter().enumerate() {
        rows.rotate_left(1);
        let [old, last, now] = &mut rows;
        now.clear();
        now.push(at + 1);
        for (to, &other) in word.iter().enumerate() {
            let mut least = (last[to] + usize::from(letter != other)).min(last[to + 1] + 1).min(now[to] + 1);
            if at > 0 && to > 0 && letter == word[to - 1] && typed[at - 1] == other {
                least = least.min(old[to - 1] + 1);
            }
            now.push(least);
        }
        // Errors only grow: most words are given up after a few letters.
        if now.iter().all(|it| *it > most) {
            return None;
        }
    }
    let mut best = None;
    for (length, &errors) in rows[2].iter().enumerate() {
        if errors <= most && length > 0 && best.is_none_or(|(fewest, _)| errors <= fewest) {
            best = Some((errors, length));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(typed: &str, word: &str) -> Option<usize> {
        let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
        beginning(&typed, &word, allowed(&typed)).map(|it| it.0)
    }

    #[test]
    fn small_errors_are_forgiven_by_the_length_of_the_word() {
        for (typed, word, wished) in [
            ("pakistn", "pakistan", Some(1)),
            ("akistan", "pakistan", Some(1)),
            ("bakistan", "pakistan", Some(1)),
            ("pakitsan", "pakistan", Some(1)),
            ("secretariet", "secretariat", Some(1)),
            ("kazakstn", "kazakhstan", Some(2)),
            ("uzbk", "uzbekistan", Some(1)),
            ("irn", "iran", None),
            ("2018", "2017", None),
            ("pakistn", "tajikistan", None),
        ] {
            assert_eq!(errors(typed, word), wished, "{typed} for {word}");
        }
    }
}
