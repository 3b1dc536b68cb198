use super::problem::Problem;
use crate::model::{Date, State};

/// A state's standings must follow one another: none reversed, none overlapping, only the last open.
pub(super) fn check(state: &State, problems: &mut Vec<Problem>) {
    let mut say =
        |text: String| problems.push(Problem::new("states.toml", format!("state {:?}", state.id), text));
    for span in &state.status {
        let name = span.status.slug();
        if let Some(to) = span.to.filter(|&to| span.from.is_after(to) || to == span.from) {
            say(format!("{name} runs from {} to {to}; it must end after it begins", span.from));
        }
        if let Some(decided) = span.decision_date.filter(|it| it.is_after(span.from)) {
            say(format!("{name} begins {} but was decided {decided}; a decision comes first", span.from));
        }
    }
    for pair in state.status.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let ends = before.to.map_or("has no end".to_owned(), |to: Date| format!("ends {to}"));
        if before.to.is_none_or(|to| to.is_after(after.from)) {
            say(format!(
                "{} {ends} and {} begins {}; standings must not overlap",
                before.status.slug(),
                after.status.slug(),
                after.from
            ));
        }
    }
    if state.status.is_empty() != state.guest {
        say("must have a standing, or guest = true and none".to_owned());
    }
}
