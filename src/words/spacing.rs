//! Spaces that a language sets around its marks. Catalogues are written with plain spaces; a line must not end before
//! such a mark.

use std::borrow::Cow;

/// Before `;`, `?` and `!`: narrow, and no line ends there.
const NARROW: char = '\u{202f}';
/// Before `:`, `»` and `%`, and after `«`: as wide as between words, and no line ends there.
const WIDE: char = '\u{a0}';

/// A text that people wrote, its numbers held together with the percent signs after them.
pub(crate) fn percents_held(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    // Every text of every page comes here, and hardly one has the sign.
    for at in memchr::memchr_iter(b'%', text.as_bytes()) {
        if let [.., b'0'..=b'9', b' '] = text.as_bytes()[..at] {
            out.push_str(&text[done..at - 1]);
            out.push(WIDE);
            done = at;
        }
    }
    if done == 0 {
        return text.into();
    }
    out.push_str(&text[done..]);
    out.into()
}

/// A text whose numbers are not parted from the units behind them; `units` names those of the language, with spaces
/// between.
pub(crate) fn units_held<'t>(text: &'t str, units: &str) -> Cow<'t, str> {
    let is_number = |word: &str| {
        let word = word.trim_start_matches(['(', '[', '+', '\u{2212}']);
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
            && word.ends_with(|c: char| c.is_ascii_digit())
    };
    let is_unit = |word: &str| {
        let word = word.trim_end_matches([')', ']', ',', ';', ':', '.', '?', '!']);
        units.split(' ').any(|unit| unit == word)
    };
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(' ') {
        let before = text[..at].rsplit([' ', '\u{a0}']).next().unwrap_or("");
        let after = text[at + 1..].split([' ', '\u{a0}']).next().unwrap_or("");
        if is_number(before) && is_unit(after) {
            out.push_str(&text[done..at]);
            out.push('\u{a0}');
            done = at + 1;
        }
    }
    if done == 0 {
        return text.into();
    }
    out.push_str(&text[done..]);
    out.into()
}

/// The text of a catalogue with the spaces of its language, after the rules of the Imprimerie nationale for French; of
/// the others only the space before a percent sign.
pub(super) fn spaced<'t>(language: &str, text: &'t str) -> Cow<'t, str> {
    let french = language == "fr";
    if !french && (language == super::ENGLISH || !text.contains('%')) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = None;
    while let Some(c) = characters.next() {
        let space = match (c, before, characters.peek()) {
            (' ', Some('«'), _) | (' ', _, Some(':' | '»')) if french => WIDE,
            (' ', _, Some(';' | '?' | '!')) if french => NARROW,
            (' ', Some('0'..='9'), Some('%')) if language != super::ENGLISH => WIDE,
            _ => c,
        };
        out.push(space);
        before = Some(c);
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::{percents_held, spaced};

    #[test]
    fn a_number_that_people_wrote_keeps_its_percent_sign() {
        assert_eq!(
            percents_held("Below 99.99 % and 5 %, not % or x %"),
            "Below 99.99\u{a0}% and 5\u{a0}%, not % or x %"
        );
        assert!(matches!(percents_held("100% of it"), std::borrow::Cow::Borrowed("100% of it")));
    }

    #[test]
    fn french_marks_do_not_begin_a_line() {
        let said = spaced("fr", "Quoi ? Rien : « jamais » ; 0 ou 100 % !");
        assert_eq!(said, "Quoi\u{202f}? Rien\u{a0}: «\u{a0}jamais\u{a0}»\u{202f}; 0 ou 100\u{a0}%\u{202f}!");
    }

    #[test]
    fn other_languages_keep_their_spaces() {
        assert_eq!(spaced("es", "¿Qué : 5 %?"), "¿Qué : 5\u{a0}%?");
        assert_eq!(spaced("en", "0 or 100 %"), "0 or 100 %");
    }
}
