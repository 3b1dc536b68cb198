use super::{Scheme, Shown, View};
use crate::model::Record;

/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Goes where an address leads: by a link, back or forward.
    Go(Box<View>),
    /// Moves the map to a year.
    Year(u16),
    /// Shows the map or the table.
    Show(Shown),
    /// Turns to light, dark, or what the system says.
    Scheme(Scheme),
}

impl View {
    /// The view after an action.
    #[must_use]
    pub fn after(self, record: &Record, action: Action) -> Self {
        match action {
            Action::Go(view) => *view,
            Action::Year(year) => {
                let (first, last) = record.years().into_inner();
                Self { year: year.clamp(first, last), trouble: None, ..self }
            }
            Action::Show(shown) => Self { shown, trouble: None, ..self },
            Action::Scheme(scheme) => Self { scheme, trouble: None, ..self },
        }
    }
}
