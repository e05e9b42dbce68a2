//! Text of untrusted records, made safe for a terminal: what would move the cursor, end the line or turn the reading
//! direction around is shown by a stand-in. One character stays one character, so columns stay right.

use crate::words::without_isolation;

/// The stand-in of a character; none where it can be shown as it is.
pub(super) fn stand_in(c: char) -> Option<char> {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)),
        '\u{7f}' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}' => Some('\u{fffd}'),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => Some('\u{fffd}'),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// A text on one line in which every character can be seen. Marks that keep a title apart in a sentence are left out.
pub fn visible(text: &str) -> String {
    without_isolation(text).chars().map(|c| stand_in(c).unwrap_or(c)).collect()
}

/// JSON in which every character of a string that a terminal would obey is written as an escape.
pub(super) fn escaped_json(value: &serde_json::Value) -> String {
    let plain = format!("{value:#}");
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '\n' => out.push(c),
            _ if stand_in(c).is_some() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_moves_the_cursor_is_left() {
        assert_eq!(visible("a\u{1b}[2J\nb\u{202e}c\u{9b}d"), "a\u{241b}[2J\u{240a}b\u{fffd}c\u{fffd}d");
        assert_eq!(visible("Gr\u{fc}\u{df}e \u{1f600}"), "Gr\u{fc}\u{df}e \u{1f600}");
    }

    #[test]
    fn json_keeps_the_characters_as_escapes() {
        let value = serde_json::json!({ "a": "x\u{202e}\u{7f}\u{1b}" });
        let text = escaped_json(&value);
        assert!(text.contains("x\\u202e\\u007f\\u001b"), "{text}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).ok(), Some(value));
    }
}
