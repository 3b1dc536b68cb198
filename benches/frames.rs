//! How long the map and the timeline take to answer a hand, in a real Chromium on the built site.
//!
//! `bin/bench` measures dist/; `bin/bench OTHER` measures another build in turns with it and prints new/old.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use serde_json::Value;

#[path = "../tests/it/browser/driver/mod.rs"]
#[allow(dead_code)]
mod driver;

/// Times the whole measurement is made on each build.
const ROUNDS: usize = 5;

/// What is measured, in the order printed. The first does nothing: what two frames take by themselves.
const KINDS: [&str; 4] = ["nothing", "year", "wheel", "pan"];

/// Milliseconds of every step of one kind.
#[derive(Default)]
struct Steps {
    /// Until the program had done its work.
    script: Vec<f64>,
    /// Until the second frame.
    frames: Vec<f64>,
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let mut builds = vec![PathBuf::from("dist")];
    builds.extend(std::env::args().skip(1).filter(|it| !it.starts_with("--")).map(PathBuf::from));
    let mut measured: Vec<[Steps; 4]> = builds.iter().map(|_| Default::default()).collect();
    for _ in 0..ROUNDS {
        // In turns, so that a busy minute of the machine falls on all of them.
        for (build, steps) in builds.iter().zip(&mut measured) {
            round(build, steps);
        }
    }
    for (build, steps) in builds.iter().zip(&measured) {
        println!("{}, {ROUNDS} rounds, milliseconds: median (95th percentile)", build.display());
        let empty = quantile(&steps[0].frames, 0.5);
        for (kind, it) in KINDS.iter().zip(steps) {
            println!(
                "  {kind:8} script {}   two frames {}   {:.2} times nothing",
                both(&it.script),
                both(&it.frames),
                quantile(&it.frames, 0.5) / empty,
            );
        }
    }
    for (build, old) in builds.iter().zip(&measured).skip(1) {
        println!("dist / {}: ratio of medians", build.display());
        for (at, kind) in KINDS.iter().enumerate() {
            let ratio =
                |of: fn(&Steps) -> &[f64]| quantile(of(&measured[0][at]), 0.5) / quantile(of(&old[at]), 0.5);
            println!(
                "  {kind:8} script {:.2}   two frames {:.2}",
                ratio(|it| &it.script),
                ratio(|it| &it.frames)
            );
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}

/// Opens a build in a fresh browser and takes every step once.
fn round(build: &Path, into: &mut [Steps; 4]) {
    driver::run(1440, 900, build, "", async |browser| {
        browser.wake("").await;
        let found = browser.client.execute_async(HANDS, Vec::new()).await.expect("the hands move");
        assert_eq!(found["trouble"], Value::Null, "{}", build.display());
        for (kind, steps) in KINDS.iter().zip(into) {
            for step in found[kind].as_array().expect("a list of steps") {
                steps.script.push(step[0].as_f64().expect("milliseconds"));
                steps.frames.push(step[1].as_f64().expect("milliseconds"));
            }
        }
    });
}

fn both(of: &[f64]) -> String {
    format!("{:5.1} ({:5.1})", quantile(of, 0.5), quantile(of, 0.95))
}

fn quantile(of: &[f64], part: f64) -> f64 {
    let mut sorted = of.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * part).round() as usize]
}

/// Sends events as a hand would, one a step, each right after a frame; `script` ends when the queue is empty again.
const HANDS: &str = r"
const done = arguments[0], map = document.querySelector('.map'), box = map.getBoundingClientRect();
const frame = () => new Promise(it => requestAnimationFrame(it));
const idle = () => new Promise(it => { const pipe = new MessageChannel(); pipe.port1.onmessage = it; pipe.port2.postMessage(0); });
const moved = () => document.querySelector('.drawing > g').getAttribute('transform');
const steps = async (count, act) => {
  const times = [];
  for (let at = 0; at < count; at++) {
    await frame();
    const start = performance.now();
    act(at);
    await idle();
    const script = performance.now() - start;
    await frame(); await frame();
    times.push([script, performance.now() - start]);
  }
  return times;
};
const at = (x, y) => ({ clientX: box.x + box.width * x, clientY: box.y + box.height * y, bubbles: true, cancelable: true });
const wheel = by => map.dispatchEvent(new WheelEvent('wheel', { ...at(0.55, 0.6), deltaY: by }));
const point = (kind, x, y) => map.dispatchEvent(new PointerEvent(kind, { ...at(x, y), pointerId: 7, pointerType: 'mouse', buttons: 1 }));
const check = (held, what) => { if (!held) throw new Error(what); };
(async () => {
  const year = document.querySelector('input[type=range]');
  const first = Number(year.min), all = Number(year.max) - first + 1;
  const set = value => { year.value = value; year.dispatchEvent(new Event('input', { bubbles: true })); };
  const found = { nothing: await steps(40, () => {}) };
  set(first); await frame(); await frame();
  found.year = await steps(all, at => set(first + (at + 1) % all));
  check(location.search.includes(first), 'the year did not move');
  const home = moved();
  found.wheel = await steps(40, at => wheel(at < 20 ? -60 : 60));
  for (let more = 0; more < 12; more++) wheel(-100);
  await frame(); await frame();
  const near = moved();
  check(near !== home, 'the wheel did not zoom');
  point('pointerdown', 0.5, 0.5);
  found.pan = await steps(60, at => point('pointermove', 0.5 + 0.2 * Math.sin(at / 5 + 0.3), 0.5 + 0.1 * Math.cos(at / 5)));
  point('pointerup', 0.5, 0.5);
  check(moved() !== near, 'the map did not pan');
  done(found);
})().catch(it => done({ trouble: String(it) }));
";
