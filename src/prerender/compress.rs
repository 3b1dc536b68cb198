use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use super::fault;

/// Kinds of file that shrink.
const SHRINKING: [&str; 13] =
    ["html", "css", "js", "wasm", "bin", "svg", "json", "txt", "xml", "atom", "csv", "geojson", "md"];

/// Writes `<file>.br` and `<file>.gz` beside every file that shrinks.
pub(super) fn all(folder: &Path) -> Result<(), String> {
    let files: Vec<PathBuf> = walk(folder)?
        .into_iter()
        .filter(|it| it.extension().and_then(|it| it.to_str()).is_some_and(|it| SHRINKING.contains(&it)))
        .collect();
    each(&files, BEST)
}

/// The same for files that are read seldom: a tenth of the time, and a tenth more bytes.
pub(super) fn quickly(files: &[PathBuf]) -> Result<(), String> {
    each(files, QUICK)
}

/// How hard brotli tries, 0 to 11.
const BEST: i32 = 11;
const QUICK: i32 = 9;

fn each(files: &[PathBuf], quality: i32) -> Result<(), String> {
    let share = files.len().div_ceil(thread::available_parallelism().map_or(1, usize::from)).max(1);
    thread::scope(|scope| {
        let parts: Vec<_> = files
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().try_for_each(|it| one(it, quality))))
            .collect();
        parts
            .into_iter()
            .try_for_each(|it| it.join().unwrap_or_else(|_| Err("compressing failed".to_owned())))
    })
}

fn one(path: &Path, quality: i32) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|it| fault(path, &it))?;
    let write = |extension: &str, bytes: Vec<u8>| {
        let beside = PathBuf::from(format!("{}.{extension}", path.display()));
        fs::write(&beside, bytes).map_err(|it| fault(&beside, &it))
    };
    write("br", brotli(&bytes, quality))?;
    let mut zip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zipped = zip.write_all(&bytes).and_then(|()| zip.finish()).map_err(|it| fault(path, &it))?;
    write("gz", zipped)
}

/// Brotli (RFC 7932).
fn brotli(bytes: &[u8], quality: i32) -> Vec<u8> {
    let params = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory can be written");
    out
}

/// Every file below a folder.
pub(super) fn walk(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|it| fault(&folder, &it))?.flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}
