use super::Opened;
use crate::model::Status;

/// How the reader has set up the map and the table, for this visit: no address keeps it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setup {
    /// Standings taken off the map and the table by the key.
    pub hidden: Vec<Status>,
    /// Layers switched from what they are at first.
    pub switched: Vec<Layer>,
    /// The table's column that its rows are ordered by.
    pub order: Order,
    /// Whether keys of a single letter or sign do nothing.
    pub keyless: bool,
    /// Where and on which day the page was opened, once the reader wishes to cite it.
    pub opened: Option<Opened>,
}

/// What can be laid over the states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Mechanisms with a seat.
    Bodies,
    /// Exercises and other events.
    Events,
    /// Cities where leaders met.
    Summits,
    /// Roads, rails and pipes that are context, not SCO projects; off at first.
    Corridors,
}

/// The order of the table's rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// By which column.
    pub column: Column,
    /// Whether the last comes first.
    pub backward: bool,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Names by the alphabet.
    State,
    /// Standing, the closest to the SCO first.
    #[default]
    Status,
    /// The year from which it holds.
    Since,
    /// How much the state hosts.
    Hosts,
}

/// A change of the setup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adjust {
    /// Takes a standing off, or puts it back.
    Toggle(Status),
    /// Puts every standing back.
    ShowAll,
    /// Switches a layer.
    Switch(Layer),
    /// Turns keys of a single letter or sign off, or on again.
    Keys,
    /// Orders the table by a column; again, the other way round.
    Sort(Column),
}

impl Layer {
    /// Every layer, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Bodies, Self::Events, Self::Summits, Self::Corridors];

    /// Its word and its value in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Bodies => "bodies",
            Self::Events => "events",
            Self::Summits => "summits",
            Self::Corridors => "corridors",
        }
    }
}

impl Column {
    /// Every column, from the left.
    pub const ALL: [Self; 4] = [Self::State, Self::Status, Self::Since, Self::Hosts];

    /// Its word and its value in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Status => "status",
            Self::Since => "since",
            Self::Hosts => "hosts",
        }
    }
}

impl Setup {
    /// The setup after a change.
    #[must_use]
    pub fn after(mut self, adjust: Adjust) -> Self {
        match adjust {
            Adjust::Toggle(status) => toggle(&mut self.hidden, status),
            Adjust::ShowAll => self.hidden.clear(),
            Adjust::Switch(layer) => toggle(&mut self.switched, layer),
            Adjust::Keys => self.keyless = !self.keyless,
            Adjust::Sort(column) => {
                let backward = self.order.column == column && !self.order.backward;
                self.order = Order { column, backward };
            }
        }
        self
    }

    /// Whether a standing shows.
    pub fn shows(&self, status: Status) -> bool {
        !self.hidden.contains(&status)
    }

    /// Whether a layer shows.
    pub fn lays(&self, layer: Layer) -> bool {
        (layer != Layer::Corridors) != self.switched.contains(&layer)
    }
}

/// Puts something in, or takes it out.
fn toggle<T: PartialEq>(list: &mut Vec<T>, it: T) {
    let before = list.len();
    list.retain(|other| *other != it);
    if list.len() == before {
        list.push(it);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pressed_twice_is_as_before() {
        let first = Setup::default();
        for adjust in [Adjust::Toggle(Status::Partner), Adjust::Switch(Layer::Corridors), Adjust::Keys] {
            let once = first.clone().after(adjust);
            assert_ne!(once, first);
            assert_eq!(once.after(adjust), first);
        }
        assert!(
            !first.lays(Layer::Corridors)
                && first.after(Adjust::Switch(Layer::Corridors)).lays(Layer::Corridors)
        );
    }

    #[test]
    fn a_column_sorts_forward_first_and_then_backward() {
        let once = Setup::default().after(Adjust::Sort(Column::Since));
        assert_eq!(once.order, Order { column: Column::Since, backward: false });
        assert!(once.after(Adjust::Sort(Column::Since)).order.backward);
    }
}
