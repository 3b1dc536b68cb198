use crate::state::Layer;

/// The layer a pin belongs to, by its shape.
pub(super) fn of_pin(shape: &str) -> Layer {
    match shape {
        "body" => Layer::Bodies,
        "meeting" => Layer::Summits,
        _ => Layer::Events,
    }
}
