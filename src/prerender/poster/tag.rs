use crate::geo::short;
use crate::prerender::document::escaped;

/// An element as text; attributes are escaped, what stands inside is not.
pub(super) fn tag(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let mut out = format!("<{name}");
    for (key, value) in attributes {
        out += &format!(" {key}=\"{}\"", escaped(value));
    }
    if inside.is_empty() { out + "/>" } else { format!("{out}>{inside}</{name}>") }
}

/// A move to the right and down.
pub(super) fn moved(x: f64, y: f64) -> String {
    format!("translate({} {})", short(x), short(y))
}
