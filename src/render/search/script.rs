//! Values as they stand in a script.

use serde::Serialize;

/// A value as JSON, which is a part of the language of scripts.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "[]".into())
}

/// Appends a text in quotes. Two slashes never stand together, so that no text looks like an address that the script
/// asks for.
pub(super) fn push_quoted(text: &str, out: &mut String) {
    out.push('"');
    let bytes = text.as_bytes();
    let (mut done, mut at) = (0, 0);
    while let Some(here) = bytes[at..].iter().position(|b| MAY_CHANGE[usize::from(*b)]).map(|n| at + n) {
        let (instead, length) = match &bytes[here..] {
            [b'"', ..] => ("\\\"", 1),
            [b'\\', ..] => ("\\\\", 1),
            [b'\n', ..] => ("\\n", 1),
            [b'\t', ..] => ("\\t", 1),
            [b'/', ..] if here > 0 && bytes[here - 1] == b'/' => ("\\/", 1),
            [0x7f | 0..=0x1f, ..] => ("", 1),
            // U+0080 to U+009F; U+2028 and U+2029, which scripts take for ends of lines.
            [0xc2, 0x80..=0x9f, ..] => ("", 2),
            [0xe2, 0x80, 0xa8 | 0xa9, ..] => (" ", 3),
            _ => {
                at = here + 1;
                continue;
            }
        };
        out.push_str(&text[done..here]);
        out.push_str(instead);
        at = here + length;
        done = at;
    }
    out.push_str(&text[done..]);
    out.push('"');
}

/// Bytes that may have to be written in another way; all others stay.
const MAY_CHANGE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, 0..=0x1f | b'"' | b'/' | b'\\' | 0x7f | 0xc2 | 0xe2);
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::push_quoted;

    #[test]
    fn a_text_stays_within_its_quotes() {
        let mut out = String::new();
        push_quoted("a\"b\\c\n\td\r\u{2028}</script>\u{0}\u{85}\u{a0}–é", &mut out);
        assert_eq!(out, "\"a\\\"b\\\\c\\n\\td </script>\u{a0}–é\"");
    }

    #[test]
    fn no_text_looks_like_an_address_to_ask_for() {
        let mut out = String::new();
        push_quoted("'https://elsewhere.example/a'", &mut out);
        assert_eq!(out, "\"'https:/\\/elsewhere.example/a'\"");
    }
}
