//! Texts of scripts that run to the left, among words that run to the right.

use std::borrow::Cow;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE of the Unicode Bidirectional Algorithm (UAX #9): what stands between
/// them runs as its own letters do and turns nothing beside it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text as it may stand in a sentence: kept apart where it holds letters that run to the left, else as it is. Without
/// that, a number after an Arabic title is read as a part of the title.
pub fn isolated(text: &str) -> Cow<'_, str> {
    let [open, close] = ISOLATE;
    if !text.is_ascii() && text.chars().any(leftward) { format!("{open}{text}{close}").into() } else { text.into() }
}

/// Whether a character is a mark of [`isolated`].
pub fn is_isolation(c: char) -> bool {
    ISOLATE.contains(&c)
}

/// The text without the marks of [`isolated`], for files and terminals.
pub fn without_isolation(text: &str) -> Cow<'_, str> {
    if text.contains(ISOLATE) { text.replace(ISOLATE, "").into() } else { text.into() }
}

/// Whether a text begins from the right: its first letter is Hebrew, Arabic or of their kin. What is kept apart says
/// nothing of the sentence around it (rule P2 of the algorithm), unless there is no other letter.
pub fn from_right(text: &str) -> bool {
    let mut apart = 0_usize;
    let around = text.chars().find(|c| {
        match ISOLATE.iter().position(|mark| mark == c) {
            Some(0) => apart += 1,
            Some(_) => apart = apart.saturating_sub(1),
            None => {}
        }
        apart == 0 && c.is_alphabetic()
    });
    around.or_else(|| text.chars().find(|c| c.is_alphabetic())).is_some_and(leftward)
}

fn leftward(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_first_letter() {
        assert!(from_right("3. تأخر API") && from_right("שלום") && from_right("𞤀𞤣𞤤𞤢𞤥"));
        assert!(!from_right("API تأخر") && !from_right("12") && !from_right("移行") && !from_right(""));
        assert!(!from_right("\u{2068}تأخر\u{2069} is late") && from_right("3. \u{2068}تأخر\u{2069}"));
    }

    #[test]
    fn only_what_runs_to_the_left_is_kept_apart() {
        assert!(matches!(isolated("移行 (3) é"), Cow::Borrowed("移行 (3) é")));
        assert_eq!(isolated("API تأخر"), "\u{2068}API تأخر\u{2069}");
        assert_eq!(without_isolation(&isolated("שלום")), "שלום");
    }
}
