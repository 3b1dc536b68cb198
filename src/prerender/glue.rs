use std::collections::HashMap;

use super::wasm::renamed;

/// How many hexadecimal digits end the generated names that nobody but the program and its script reads.
const HASH: usize = 16;

/// The program and its script, which call one another by names of three letters instead of
/// `__wbg_addEventListener_f2d27251d333a631`: two hundred hashes that no compressor can shorten, in both files.
///
/// A module of another make comes back as it is, and its script with it.
pub(super) fn short(module: Vec<u8>, script: String) -> (Vec<u8>, String) {
    let mut short: HashMap<String, String> = HashMap::new();
    for word in words(&script).filter(|it| is_generated(it)) {
        let next = format!("${}", letters(short.len()));
        short.entry(word.to_owned()).or_insert(next);
    }
    if words(&script).any(|it| short.values().any(|short| short == it)) {
        return (module, script);
    }
    let mut crossed = HashMap::new();
    let lighter = renamed(&module, &mut |long| {
        let (long, short) = short.get_key_value(long)?;
        crossed.insert(long.as_str(), short.as_str());
        Some(short.clone())
    });
    match lighter {
        Some(lighter) => (lighter, said(&script, &crossed)),
        None => (module, script),
    }
}

fn is_generated(word: &str) -> bool {
    let hash = word.len().checked_sub(HASH).filter(|it| *it > 0).and_then(|it| word.get(it..));
    hash.is_some_and(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// A number in letters.
fn letters(number: usize) -> String {
    [number / 26, number % 26].iter().map(|it| char::from(b'a' + *it as u8)).collect()
}

/// The names and keywords of a script.
fn words(script: &str) -> impl Iterator<Item = &str> {
    script.split(|it: char| !is_letter(it)).filter(|it| !it.is_empty())
}

/// The script with other words for some.
fn said(script: &str, others: &HashMap<&str, &str>) -> String {
    let mut said = String::new();
    let mut rest = script;
    while !rest.is_empty() {
        let word = rest.find(|it| !is_letter(it)).unwrap_or(rest.len());
        said.push_str(others.get(&rest[..word]).unwrap_or(&&rest[..word]));
        rest = &rest[word..];
        let between = rest.find(is_letter).unwrap_or(rest.len());
        said.push_str(&rest[..between]);
        rest = &rest[between..];
    }
    said
}

fn is_letter(it: char) -> bool {
    it.is_alphanumeric() || it == '_' || it == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that takes `a.__wbg_say_00000000deadbeef` and gives `wake`.
    const MODULE: &[u8] =
        b"\0asm\x01\0\0\0\x01\x02ab\x02\x20\x01\x01a\x1a__wbg_say_00000000deadbeef\0\0\x07\x08\x01\x04wake\0\x01";

    #[test]
    fn program_and_script_agree_on_short_names() {
        let script = "const it = { __wbg_say_00000000deadbeef: say, __wbg_say_1: `${x}` }; wasm.wake();";
        let (module, script) = short(MODULE.to_vec(), script.to_owned());
        assert_eq!(
            module,
            b"\0asm\x01\0\0\0\x01\x02ab\x02\x09\x01\x01a\x03$aa\0\0\x07\x08\x01\x04wake\0\x01"
        );
        assert_eq!(script, "const it = { $aa: say, __wbg_say_1: `${x}` }; wasm.wake();");
    }

    #[test]
    fn what_is_not_understood_stays_as_it_is() {
        let same = |module: &[u8], script: &str| {
            assert_eq!(short(module.to_vec(), script.to_owned()), (module.to_vec(), script.to_owned()));
        };
        same(MODULE, "__wbg_say_00000000deadbeef($aa)");
        same(b"\0asm\x01\0\0\0\x02\x7f", "__wbg_say_00000000deadbeef()");
        same(b"x", "__wbg_say_00000000deadbeef()");
    }
}
