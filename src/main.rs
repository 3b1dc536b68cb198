//! Two doors: in the browser the program wakes the page; on a desk it builds, checks and serves the site.

/// What the program keeps its memory with, because the standard library's weighs 2.5 kB more.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    // The page's own script calls this once the content has come; naming it here keeps it in the program.
    let _ = sco_explainer::browser::wake;
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use std::path::Path;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["site", staging] => sco_explainer::prerender::site(Path::new("content"), Path::new(staging)),
        ["check", dist] => sco_explainer::check::check(Path::new(dist)),
        ["serve", dist] => port().and_then(|port| sco_explainer::serve::serve(Path::new(dist), port)),
        _ => Err("usage: sco-explainer site <staging folder> | check <site folder> | serve <site folder>"
            .to_owned()),
    };
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The port to serve at, from `PORT`.
#[cfg(not(target_arch = "wasm32"))]
fn port() -> Result<u16, String> {
    match std::env::var("PORT") {
        Err(_) => Ok(8080),
        Ok(text) => {
            text.parse().map_err(|_| format!("PORT: found {text:?}, wished a number from 0 to 65535"))
        }
    }
}
