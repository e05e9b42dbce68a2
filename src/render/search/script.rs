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
    let mut last = ' ';
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '/' if last == '/' => out.push_str("\\/"),
            '\u{2028}' | '\u{2029}' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
        last = c;
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::push_quoted;

    #[test]
    fn a_text_stays_within_its_quotes() {
        let mut out = String::new();
        push_quoted("a\"b\\c\n\td\r\u{2028}</script>\u{0}", &mut out);
        assert_eq!(out, "\"a\\\"b\\\\c\\n\\td </script>\"");
    }

    #[test]
    fn no_text_looks_like_an_address_to_ask_for() {
        let mut out = String::new();
        push_quoted("'https://elsewhere.example/a'", &mut out);
        assert_eq!(out, "\"'https:/\\/elsewhere.example/a'\"");
    }
}
