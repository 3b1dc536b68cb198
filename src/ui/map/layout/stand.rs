use crate::geo::Units;

/// How a name stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui::map) struct Stand {
    /// The name's place on the plane.
    pub(in crate::ui::map) at: Units,
    /// From there, in pixels: to the edge or middle that `side` says.
    pub(in crate::ui::map) shift: (f64, f64),
    /// `inside` its shape, or on its `left`, `right`, `above`, `below`, or at `sea`.
    pub(in crate::ui::map) side: &'static str,
    /// How large.
    pub(in crate::ui::map) size: &'static str,
    /// What is written.
    pub(in crate::ui::map) form: Form,
}

/// What is written of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::map) enum Form {
    /// All of it on one line.
    Whole,
    /// Its last word on a line of its own.
    Broken,
    /// The code of three letters instead.
    Code,
    /// All of it, with the state's standing below.
    Told,
}

/// A name as lines.
pub(in crate::ui::map) fn broken(name: &str, form: Form) -> String {
    match name.rsplit_once(' ') {
        Some((first, last)) if form == Form::Broken => [first, last].join("\n"),
        _ => name.to_owned(),
    }
}
