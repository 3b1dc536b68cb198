use super::pen::Pen;
use super::projection::{ROLL_DEGREES, project};
use super::units::Units;

/// Degrees between lines, and between the points of a line.
const STEP: i32 = 15;
const POINT: i32 = 5;

/// How far from the middle lines are drawn, in units: a frame twice as wide as high shows no more.
const REACH: (f64, f64) = (4400.0, 2700.0);

/// Meridians and parallels every 15 degrees, bent as the projection bends them, as path text of the unrolled plane.
pub(crate) fn graticule() -> String {
    let mut pen = Pen::default();
    for lon in (-180..180).step_by(STEP as usize) {
        draw(&mut pen, (-30..=75).step_by(POINT as usize).map(|lat| (lon, lat)));
    }
    for lat in (-30..=75).step_by(STEP as usize) {
        draw(&mut pen, (-40..=200).step_by(POINT as usize).map(|lon| (lon, lat)));
    }
    pen.done()
}

fn draw(pen: &mut Pen, degrees: impl Iterator<Item = (i32, i32)>) {
    let mut run = Vec::new();
    for (lon, lat) in degrees {
        let at = project(f64::from(lon), f64::from(lat));
        if at.x.abs() < REACH.0 && at.y.abs() < REACH.1 {
            run.push(unrolled(at));
        } else {
            finish(pen, &mut run);
        }
    }
    finish(pen, &mut run);
}

fn finish(pen: &mut Pen, run: &mut Vec<(i32, i32)>) {
    if run.len() > 1 {
        pen.line(run, false);
    }
    run.clear();
}

fn unrolled(Units { x, y }: Units) -> (i32, i32) {
    let (sin, cos) = (-ROLL_DEGREES).to_radians().sin_cos();
    ((x * cos - y * sin).round() as i32, (x * sin + y * cos).round() as i32)
}
