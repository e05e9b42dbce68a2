//! Paths as addresses, and addresses as what they mean: RFC 3986, section 2 (percent-encoding).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a path's address may not hold: all but unreserved characters and the slashes between folders.
const NOT_IN_A_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// What no address may hold: neither unreserved nor reserved, and no sign of an encoding.
const NOT_IN_AN_ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A path with `/` between its parts as a relative address of the same file.
pub fn of_path(path: &str) -> Cow<'_, str> {
    utf8_percent_encode(path, NOT_IN_A_PATH).into()
}

/// A whole address as programs take it that allow no other characters; what is encoded already stays.
pub fn ascii(address: &str) -> Cow<'_, str> {
    utf8_percent_encode(address, NOT_IN_AN_ADDRESS).into()
}

/// `%20` and the like as the bytes that they mean; a text of which these make no UTF-8 stays as it is.
pub fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text))
}

/// The same for one who looks for a disguise: what is not UTF-8 is a replacement character.
pub fn unmasked(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_back_from_its_address() {
        let table = [
            ("a b/ü#1.html", "a%20b/%C3%BC%231.html"),
            ("a&b'/é", "a%26b%27/%C3%A9"),
            ("content/p/Gr\u{f6}\u{df}e 1.md", "content/p/Gr%C3%B6%C3%9Fe%201.md"),
            ("100%?.pdf", "100%25%3F.pdf"),
            ("a-b_c.d~e/f", "a-b_c.d~e/f"),
            ("", ""),
        ];
        for (path, address) in table {
            assert_eq!(of_path(path), address);
            assert_eq!(decoded(address), path);
        }
    }

    #[test]
    fn what_means_nothing_stays() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%2"), "%zz%2");
        assert_eq!(decoded("a%FFb"), "a%FFb");
        assert_eq!(unmasked("a%FFb"), "a\u{fffd}b");
    }

    #[test]
    fn a_whole_address_keeps_its_parts() {
        assert_eq!(ascii("https://example.org/ä b\"?q=1&r=%20#x"), "https://example.org/%C3%A4%20b%22?q=1&r=%20#x");
    }
}
