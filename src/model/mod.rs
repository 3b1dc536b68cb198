//! The record: who is in the SCO, since when, what it has built and agreed, and how we know.
//!
//! Every type reads from an author's TOML and from the pack alike; there is one definition of each.

mod agreement;
mod alias;
mod citation;
mod claim;
mod correction;
mod corridor;
mod date;
mod degrees;
mod edition;
mod entity;
mod fact;
mod growth;
mod indicator;
mod iso;
mod measure;
mod mechanism;
pub mod pack;
mod publisher;
mod record;
mod source;
mod state;
mod status;
mod style;
mod summit;
mod theme;
mod words;

pub use agreement::{Agreement, AgreementKind};
pub use alias::Alias;
pub use citation::Citation;
#[cfg(not(target_arch = "wasm32"))]
pub use citation::name_sources;
pub use claim::{BriefSection, Claim, ClaimKind, Verdict};
pub use correction::Correction;
pub use corridor::{Corridor, Stop};
pub use date::Date;
pub use degrees::Degrees;
pub use edition::{Edition, Section};
pub use entity::{Entity, Kind};
pub use fact::Fact;
pub use growth::Growth;
pub use indicator::{Aggregate, Indicator};
pub use iso::Iso;
pub use measure::{Measure, millions, percent, share};
pub use mechanism::{Activity, Capital, Mechanism, MechanismKind, Pin, Running};
pub use publisher::{Publisher, Tie};
pub use record::Record;
pub use source::{Source, SourceKind};
pub use state::{Span, State};
pub use status::{Counts, Status};
pub use style::Style;
pub use summit::{Body, Format, Summit};
pub use theme::{Event, EventKind, Known, Place, Theme};
pub use words::Words;
