//! In whatever frame a page stands, it reads and leads on; the table of it in docs/embedding.md is written here.

mod conditions;
mod look;
mod stage;
mod table;

use super::driver::{Engine, Ground, Setting, run_on};
use conditions::{CONDITIONS, Condition, Host};
use look::{Moves, Seen};
use stage::{Folders, Stage};

#[test]
fn in_any_frame_a_page_reads_and_leads_on_as_the_table_says() {
    let engines = [Engine::Chromium, Engine::Firefox];
    let folders = &Folders::new();
    let [chromium, firefox] = std::thread::scope(|scope| {
        engines
            .map(|engine| scope.spawn(move || visit(engine, folders)))
            .map(|it| it.join().expect("an engine's visit"))
    });
    let mut troubles = Vec::new();
    for (engine, seen) in engines.iter().zip([&chromium, &firefox]) {
        for (condition, seen) in CONDITIONS.iter().zip(seen) {
            let wished = wished(condition, seen);
            if *seen != wished {
                troubles.push(format!("{engine:?}, {}: found {seen:?}, wished {wished:?}", condition.name));
            }
        }
    }
    assert!(troubles.is_empty(), "{}", troubles.join("\n"));
    table::keep(&chromium, &firefox);
}

/// What ought to be seen: the text, always; a link that leads on; nothing uncaught.
fn wished(condition: &Condition, seen: &Seen) -> Seen {
    let moves = match condition {
        Condition { wakes: true, .. } => Moves::InPlace,
        // A browser lists a folder where a server would send its page.
        Condition { host: Host::Disk, .. } => Moves::Nowhere,
        _ => Moves::ByLoad,
    };
    // Where the program can start, our ear hears.
    let heard = if condition.wakes { Some(Vec::new()) } else { seen.heard.as_ref().map(|_| Vec::new()) };
    Seen { reads: true, moves, awake: condition.wakes, heard }
}

/// What an engine's reader sees in each condition, in their order.
fn visit(engine: Engine, folders: &Folders) -> Vec<Seen> {
    let mut seen: Vec<Option<Seen>> = CONDITIONS.iter().map(|_| None).collect();
    for setting in [Setting::Plain, Setting::NoScript, Setting::NoStorage, Setting::Zoomed] {
        let size = if setting == Setting::Zoomed { (320, 256) } else { (1280, 1024) };
        run_on(Ground { engine, setting, size, folder: folders.whole.path(), below: "" }, async |browser| {
            let stage = Stage::set(browser, folders).await;
            for (condition, seen) in CONDITIONS.iter().zip(&mut seen) {
                if condition.setting == setting {
                    *seen = Some(stage.show(condition).await);
                }
            }
        });
    }
    seen.into_iter().map(|it| it.expect("every setting had its turn")).collect()
}
