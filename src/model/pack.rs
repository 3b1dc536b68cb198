//! The pack: a record and its drawing as bytes, written once by the build and read by the browser.

use serde::de::DeserializeOwned;

/// First bytes of every pack; the last is the form's version.
const MARK: &[u8] = b"SCO\x01";

/// Writes anything of the record as a pack.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<T: serde::Serialize>(content: &T) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    bytes.extend(postcard::to_stdvec(content).expect("plain data in memory always has a form"));
    bytes
}

/// Reads a pack.
///
/// # Errors
/// A sentence, where the bytes are not a pack of this version or end early.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let body = bytes.strip_prefix(MARK).ok_or("the content pack is of another version than the program")?;
    postcard::from_bytes(body).map_err(|_| "the content pack is damaged".to_owned())
}
