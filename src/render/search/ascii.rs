//! The words of ASCII text, eight bytes at a time: the index of a large site looks at every word of every record.

/// The longest word that is told apart, in bytes: as many as [`super::fold::LONGEST`] letters.
const LONGEST: usize = super::fold::LONGEST;

/// The same byte eight times.
const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of each byte.
const HIGH: u64 = all(0x80);

/// Every word of a text in small letters, as often as it stands there: its bytes from the first, and zeros behind it. As
/// [`super::fold::words`] finds them in the folded text.
pub(super) fn ascii_words(text: &[u8], found: &mut impl FnMut([u64; 3])) {
    let mut at = 0;
    while at < text.len() {
        let first = eight(text, at);
        let letters = in_word(first);
        if letters & 0x80 == 0 {
            // Nothing, or the way to the next word.
            at += (letters.trailing_zeros() / 8) as usize;
            continue;
        }
        let (mut word, mut length) = ([0; 3], 0);
        let (mut bytes, mut ends) = (first, !letters & HIGH);
        for part in &mut word {
            *part = small(bytes) & below(ends);
            length += (ends.trailing_zeros() / 8) as usize;
            if ends != 0 {
                break;
            }
            bytes = eight(text, at + length);
            ends = !in_word(bytes) & HIGH;
        }
        if length > 1 {
            found(word);
        }
        at += length;
        if length == LONGEST {
            at += text[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        }
        // What ends a word begins none.
        at += 1;
    }
}

/// Eight bytes of a text from a place on, the first in the lowest ones; zeros behind its end.
fn eight(text: &[u8], at: usize) -> u64 {
    match text.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text.get(at..).unwrap_or_default().iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    }
}

/// The highest bit of each byte that is at least `least`; all bytes are ASCII.
fn at_least(bytes: u64, least: u8) -> u64 {
    (bytes | HIGH) - all(least)
}

/// The highest bit of each byte that is a letter or a digit.
fn in_word(bytes: u64) -> u64 {
    let digit = at_least(bytes, b'0') & !at_least(bytes, b'9' + 1);
    let lower = bytes | all(0x20);
    let letter = at_least(lower, b'a') & !at_least(lower, b'z' + 1);
    (digit | letter) & HIGH
}

/// Letters and digits with small letters.
fn small(bytes: u64) -> u64 {
    // Digits have this bit, too.
    bytes | all(0x20)
}

/// All bits of the bytes before the first one that is marked.
fn below(marks: u64) -> u64 {
    match marks {
        0 => u64::MAX,
        marks => (1 << (marks.trailing_zeros() - 7)) - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::{fold, words};
    use super::ascii_words;
    use proptest::prelude::*;

    fn of(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        ascii_words(text.as_bytes(), &mut |word| {
            let bytes: Vec<u8> = word.iter().flat_map(|part| part.to_le_bytes()).collect();
            out.push(String::from_utf8(bytes).expect("ASCII").trim_end_matches('\0').to_string());
        });
        out
    }

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(of("a B, To-do: to 15 %"), ["to", "do", "to", "15"]);
        assert_eq!(of(&format!("{} end", "X".repeat(80))), ["x".repeat(24), "end".into()]);
        assert_eq!(of("@@[`{/:0z9A"), ["0z9a"]);
        assert!(of("").is_empty());
    }

    proptest! {
        #[test]
        fn ascii_has_the_words_of_any_text(text in "[\\x00-\\x7f]{0,90}") {
            let folded = fold(&text);
            let mut wanted = Vec::new();
            words(&folded, &mut |word| wanted.push(word.to_string()));
            prop_assert_eq!(of(&text), wanted);
        }
    }
}
