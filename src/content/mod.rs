//! Reads what authors write below `content/`, refuses what is wrong with it, all at once, and makes the pack.

mod aliased;
mod check;
mod cited;
mod claimed;
mod corridors;
mod folder;
mod geometry;
mod lakes;
mod opening;
mod order;
mod problem;
mod published;
mod spans;

use std::path::Path;

use crate::geo::{Chart, Outline, Topology};
use crate::model::{Record, Words, pack};

pub use problem::Problem;
pub use published::{Listing, Published, TABLES};

/// What a build starts from.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// All that is said.
    pub record: Record,
    /// Where names stand.
    pub chart: Chart,
    /// The drawing's paths.
    pub outlines: Vec<Outline>,
    /// The areas and lines that it was drawn from.
    pub topology: Topology,
    /// What data files and feeds say beside the record.
    pub published: Published,
    /// Words of the embed builder, which only its own page holds.
    pub builder: Words,
}

impl Compiled {
    /// The bytes the browser reads: the record and the chart.
    pub fn pack(&self) -> Vec<u8> {
        pack::write(&(&self.record, &self.chart))
    }

    /// The record as far as the overview shows it.
    pub fn opening(&self) -> Record {
        opening::opening(&self.record)
    }

    /// The chart as far as the overview shows it.
    pub fn opening_chart(&self) -> Chart {
        opening::chart(&self.record, &self.chart)
    }

    /// The bytes with which the browser starts on the overview.
    pub fn opening_pack(&self) -> Vec<u8> {
        pack::write(&(self.opening(), self.opening_chart()))
    }
}

/// Compiles a content folder.
///
/// # Errors
/// Every problem found, each a sentence naming the file, the item, what was found and what was wished.
pub fn compile(folder: &Path) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let record = folder::record(folder, &mut problems);
    let geometry = geometry::read(folder, &mut problems);
    let Some(mut record) = record else { return Err(problems) };
    check::all(&record, &mut problems);
    order::all(&mut record);
    record.uses = cited::uses(&record);
    let published = published::read(folder, &record, &mut problems);
    let builder = folder::words(folder, "builder.toml", &mut problems);
    let drawn = geometry.map(|it| (it.draw(&record, &mut problems), it.topology));
    match drawn.zip(published.zip(builder)) {
        Some((((chart, outlines), topology), (published, builder))) if problems.is_empty() => {
            Ok(Compiled { record, chart, outlines, topology, published, builder })
        }
        _ => Err(problems),
    }
}
