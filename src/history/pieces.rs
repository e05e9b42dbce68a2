//! A TOML file as the records that it holds, so that of two versions only those are looked at that differ.

use memchr::memmem;
use std::collections::HashSet;
use std::hash::BuildHasher;

/// The fingerprint of a piece; it lives no longer than the program runs.
pub(super) type Print = u64;

pub(super) fn print(piece: &str) -> Print {
    foldhash::quality::FixedState::with_seed(0).hash_one(piece.as_bytes())
}

/// Whether what follows `[[` opens a record: `risk]]`, not `risk.review]]`.
fn opens(text: &str) -> bool {
    let end = text.bytes().position(|byte| matches!(byte, b']' | b'.' | b'\n'));
    end.is_some_and(|at| text[at..].starts_with("]]"))
}

/// A text cut before each line that opens a record.
pub(super) fn of(text: &str) -> impl Iterator<Item = &str> {
    let openings = memmem::find_iter(text.as_bytes(), "\n[[");
    let cuts = openings.filter(|at| opens(&text[at + 3..])).map(|at| at + 1).chain([text.len()]);
    let mut from = 0;
    cuts.map(move |to| &text[std::mem::replace(&mut from, to)..to]).filter(|piece| !piece.is_empty())
}

/// The pieces that are in a text and were not in the one before, in order.
pub(super) fn added<'t>(before: &'t [Print], text: &'t [Print]) -> impl Iterator<Item = Print> + 't {
    // Mostly one record of many has changed: what is alike around it need not be searched.
    let head = before.iter().zip(text).take_while(|(a, b)| a == b).count();
    let (before, text) = (&before[head..], &text[head..]);
    let tail = before.iter().rev().zip(text.iter().rev()).take_while(|(a, b)| a == b).count();
    let (before, text) = (&before[..before.len() - tail], &text[..text.len() - tail]);
    let old: HashSet<Print> = before.iter().copied().collect();
    text.iter().copied().filter(move |print| !old.contains(print))
}

#[cfg(test)]
mod tests {
    use super::{added, of, print};

    #[test]
    fn a_file_is_cut_before_its_records_and_nowhere_else() {
        let text = "# head\n[[risk]]\nid = \"R\"\n[[risk.review]]\ndate = 1\n[[issue]] # x\nid = \"I\"";
        let cut: Vec<&str> = of(text).collect();
        assert_eq!(cut.concat(), text);
        assert_eq!(cut.len(), 3, "{cut:?}");
        assert_eq!(cut[1], "[[risk]]\nid = \"R\"\n[[risk.review]]\ndate = 1\n");
        assert_eq!(of("").count(), 0);
        assert_eq!(of("[[a]]\n[[b]]").count(), 2);
        assert_eq!(
            of("[[a]]\nx = [\n[[1]]\n]").count(),
            2,
            "an array in an array looks like a record, and is tried as one"
        );
    }

    #[test]
    fn of_two_texts_only_the_records_that_differ_are_looked_at() {
        let new = |before: &[u64], text: &[u64]| added(before, text).collect::<Vec<_>>();
        assert_eq!(new(&[1, 2, 3], &[1, 4, 3]), [4]);
        assert_eq!(new(&[1, 3], &[1, 2, 3]), [2]);
        assert_eq!(new(&[1, 2], &[9, 1, 2]), [9]);
        assert_eq!(new(&[1, 2, 3], &[3, 1, 2]), [0_u64; 0], "another order is no other text");
        assert!(new(&[1, 2], &[1]).is_empty() && new(&[1, 2], &[1, 2]).is_empty());
        assert_eq!(new(&[], &[1, 1]), [1, 1]);
        assert_ne!(print("a"), print("b"));
    }
}
