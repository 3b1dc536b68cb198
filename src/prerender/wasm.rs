/// A WebAssembly module without its custom sections: names for debuggers, which weigh a fifth of it, and notes on the
/// tools that made it (WebAssembly core specification, 5.5.3). Bytes that are no module come back as they are.
pub(super) fn without_names(module: &[u8]) -> Vec<u8> {
    stripped(module).unwrap_or_else(|| module.to_vec())
}

fn stripped(module: &[u8]) -> Option<Vec<u8>> {
    let (header, sections) = sections(module)?;
    let mut kept = header.to_vec();
    for (section, body) in sections.into_iter().filter(|it| it.0 != 0) {
        write(&mut kept, section, body);
    }
    Some(kept)
}

/// A module whose imported and exported functions go by the names that `name` gives them, where it gives one.
pub(super) fn renamed(module: &[u8], name: &mut dyn FnMut(&str) -> Option<String>) -> Option<Vec<u8>> {
    let (header, sections) = sections(module)?;
    let mut whole = header.to_vec();
    for (section, body) in sections {
        match section {
            IMPORTS | EXPORTS => write(&mut whole, section, &entries(section, body, name)?),
            _ => write(&mut whole, section, body),
        }
    }
    Some(whole)
}

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The entries of a section of imports or exports with other names. An import says before its own name whose it is; of
/// imports only functions are known.
fn entries(section: u8, body: &[u8], name: &mut dyn FnMut(&str) -> Option<String>) -> Option<Vec<u8>> {
    let (count, length) = leb128(body)?;
    let (mut written, mut rest) = (body[..length].to_vec(), &body[length..]);
    for _ in 0..count {
        if section == IMPORTS {
            let (_, after) = text(rest)?;
            written.extend(&rest[..rest.len() - after.len()]);
            rest = after;
        }
        let (long, after) = text(rest)?;
        match name(long) {
            Some(short) => {
                written.extend(number(short.len()));
                written.extend(short.as_bytes());
            }
            None => written.extend(&rest[..rest.len() - after.len()]),
        }
        let (&kind, index) = after.split_first()?;
        if section == IMPORTS && kind != 0 {
            return None;
        }
        let end = 1 + leb128(index)?.1;
        written.extend(&after[..end]);
        rest = &after[end..];
    }
    rest.is_empty().then_some(written)
}

/// A text with its length before it, and what comes after.
fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (size, length) = leb128(bytes)?;
    let (text, after) = bytes.get(length..)?.split_at_checked(size)?;
    Some((std::str::from_utf8(text).ok()?, after))
}

type Sections<'a> = Vec<(u8, &'a [u8])>;

/// A module's header and its sections.
fn sections(module: &[u8]) -> Option<(&[u8], Sections<'_>)> {
    let (header, mut rest) = module.split_at_checked(8)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut sections = Vec::new();
    while let Some((&section, body)) = rest.split_first() {
        let (size, length) = leb128(body)?;
        let (body, after) = body.get(length..)?.split_at_checked(size)?;
        sections.push((section, body));
        rest = after;
    }
    Some((header, sections))
}

fn write(module: &mut Vec<u8>, section: u8, body: &[u8]) {
    module.push(section);
    module.extend(number(body.len()));
    module.extend(body);
}

/// An unsigned number as a module has it, in seven bits a byte.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// An unsigned number of at most 32 bits and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_custom_sections_go() {
        let module = b"\0asm\x01\0\0\0\x01\x02ab\0\x04\x03xyz\x0a\x01c";
        assert_eq!(without_names(module), b"\0asm\x01\0\0\0\x01\x02ab\x0a\x01c");
    }

    #[test]
    fn what_is_no_module_stays_as_it_is() {
        for bytes in [&b"x"[..], b"\0asm\x01\0\0\0\x01\x90ab"] {
            assert_eq!(without_names(bytes), bytes);
        }
    }
}
