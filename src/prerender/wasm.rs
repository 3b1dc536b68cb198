/// A WebAssembly module without its custom sections: names for debuggers, which weigh a fifth of it, and notes on the
/// tools that made it (WebAssembly core specification, 5.5.3). Bytes that are no module come back as they are.
pub(super) fn without_names(module: &[u8]) -> Vec<u8> {
    stripped(module).unwrap_or_else(|| module.to_vec())
}

fn stripped(module: &[u8]) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(8)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = header.to_vec();
    while let Some((&section, body)) = rest.split_first() {
        let (size, length) = leb128(body)?;
        let (whole, after) = rest.split_at_checked(1 + length + size)?;
        if section != 0 {
            kept.extend(whole);
        }
        rest = after;
    }
    Some(kept)
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
