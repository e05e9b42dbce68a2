//! Escaping for HTML text, attributes and addresses.

/// Appends text so that HTML reads it as text, in elements and in quoted attributes. Control
/// characters that HTML does not allow are left out.
pub(crate) fn escape(text: &str, out: &mut String) {
    let mut done = 0;
    let mut at = 0;
    while at < text.len() {
        at += quiet(&text.as_bytes()[at..]);
        let Some(byte) = text.as_bytes().get(at) else { break };
        if let Some(instead) = replacement(*byte) {
            out.push_str(&text[done..at]);
            out.push_str(instead);
            done = at + 1;
        }
        at += 1;
    }
    out.push_str(&text[done..]);
}

/// How many bytes from the start are letters and the like, so that no printer of HTML has to look at them one by one:
/// eight are looked at together.
pub(crate) fn quiet(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(block) = bytes[at..].first_chunk() {
        let quiet = quiet_of_eight(block);
        if quiet < 8 {
            return at + quiet;
        }
        at += 8;
    }
    // What is left is shorter: looked at together with what stands before it, which is quiet.
    match bytes.last_chunk() {
        Some(last) => bytes.len() - 8 + quiet_of_eight(last),
        None => at + bytes[at..].iter().take_while(|b| !LOUD[usize::from(**b)]).count(),
    }
}

/// How many of eight bytes from the start are not loud. Below, the highest bit of each loud byte is set, and perhaps that
/// of quiet ones after it.
fn quiet_of_eight(block: &[u8; 8]) -> usize {
    const fn all(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let bytes = u64::from_le_bytes(*block);
    let zero = |bytes: u64| bytes.wrapping_sub(all(1)) & !bytes;
    let control = bytes.wrapping_sub(all(b' ')) & !bytes;
    let quote = zero(bytes ^ all(b'"'));
    let and_or_apostrophe = zero((bytes | all(b'&' ^ b'\'')) ^ all(b'\''));
    let angle = zero((bytes | all(b'<' ^ b'>')) ^ all(b'>'));
    let delete = zero(bytes ^ all(0x7f));
    let loud = (bytes | control | quote | and_or_apostrophe | angle | delete) & all(0x80);
    (loud.trailing_zeros() / 8) as usize
}

const fn is_loud(b: u8) -> bool {
    (b < b' ') | (b == b'"') | (b == b'&') | (b == b'\'') | (b == b'<') | (b == b'>') | (b >= 0x7f)
}

/// [`is_loud`] of each byte, for texts and ends of texts that are shorter than a block.
const LOUD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_loud(byte as u8);
        byte += 1;
    }
    table
};

/// What stands for an ASCII byte; `None` for itself.
fn replacement(byte: u8) -> Option<&'static str> {
    if !NEEDS_WORK[usize::from(byte)] {
        return None;
    }
    Some(match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => "",
    })
}

/// The bytes that cannot stay; all of them are ASCII, so cutting there keeps characters whole.
const NEEDS_WORK: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let control = (byte < 32 && byte != b'\n' as usize && byte != b'\t' as usize) || byte == 127;
        table[byte] = control || matches!(byte as u8, b'&' | b'<' | b'>' | b'"' | b'\'');
        byte += 1;
    }
    table
};

/// Appends an address for an attribute: what no address may hold is percent-encoded, what is
/// encoded already stays.
pub(super) fn escape_href(href: &str, out: &mut String) {
    let bytes = href.as_bytes();
    // The way to a page of the site consists of these alone.
    if bytes.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'/' | b'#' | b'_')) {
        return out.push_str(href);
    }
    for (at, c) in href.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&#39;"),
            '%' if bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)) => out.push('%'),
            '%' | ' ' | '"' | '<' | '>' | '`' | '{' | '}' | '|' | '\\' | '^' => {
                let hex = |n: u32| char::from_digit(n, 16).unwrap_or('0').to_ascii_uppercase();
                out.extend(['%', hex(u32::from(c) / 16), hex(u32::from(c) % 16)]);
            }
            c if c.is_control() => {}
            c if c.is_whitespace() => out.push_str("%20"),
            c => out.push(c),
        }
    }
}

/// Appends the text of a piece of HTML: tags left out, the five basic entities resolved.
pub(super) fn strip_tags(html: &str, out: &mut String) {
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (text, tail) = rest.split_at(at);
        out.push_str(text);
        rest =
            if tail.starts_with('<') { tail.split_once('>').map_or("", |(_, after)| after) } else { entity(tail, out) };
    }
    out.push_str(rest);
}

fn entity<'h>(tail: &'h str, out: &mut String) -> &'h str {
    const KNOWN: [(&str, char); 7] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&#39;", '\''),
        ("&#x27;", '\''),
        ("&nbsp;", '\u{A0}'),
    ];
    for (name, c) in KNOWN {
        if let Some(after) = tail.strip_prefix(name) {
            out.push(c);
            return after;
        }
    }
    out.push('&');
    &tail[1..]
}

#[cfg(test)]
mod tests {
    use super::{LOUD, escape, escape_href, quiet, strip_tags};
    use proptest::prelude::*;

    fn with(f: fn(&str, &mut String), text: &str) -> String {
        let mut out = String::new();
        f(text, &mut out);
        out
    }

    #[test]
    fn text_and_addresses_are_escaped() {
        assert_eq!(with(escape, "a<b>&\"'\0\u{1b}\nü"), "a&lt;b&gt;&amp;&quot;&#39;\nü");
        assert_eq!(with(escape_href, "a b%20%zz\"'<ü>&x\t"), "a%20b%20%25zz%22&#39;%3Cü%3E&amp;x");
        assert_eq!(with(strip_tags, "<b class=\"x\">1 &amp; 2</b> &lt; &copy;<br"), "1 & 2 < &copy;");
    }

    proptest! {
        #[test]
        fn eight_bytes_are_looked_at_as_one_is(bytes in proptest::collection::vec(any::<u8>(), 0..40), plain in 0..40usize) {
            let text = [vec![b'a'; plain], bytes].concat();
            prop_assert_eq!(quiet(&text), text.iter().take_while(|b| !LOUD[usize::from(**b)]).count());
        }
    }

    #[test]
    fn every_byte_is_quiet_or_loud_wherever_it_stands() {
        for byte in 0..=255_u8 {
            for at in 0..24 {
                let mut text = [b'x'; 24];
                text[at] = byte;
                assert_eq!(quiet(&text), if LOUD[usize::from(byte)] { at } else { 24 }, "{byte} at {at}");
            }
        }
    }
}
