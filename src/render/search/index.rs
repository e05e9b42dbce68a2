//! Which word stands in which record.

use super::fold::{fold, words};
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::HashMap;

/// Records that a thread looks at before the words are brought together.
const CHUNK: usize = 256;
/// A word in more than this share of all records tells nothing, and is not kept.
const COMMON: f64 = 0.4;
/// With fewer records than this, every word is kept.
const FEW: usize = 64;

/// Words with the records that hold them, ascending; and the words that too many hold.
pub(super) struct Index {
    /// In the order in which scripts compare texts.
    pub(super) words: Vec<(String, Vec<u32>)>,
    /// Words that are not kept, in the same order.
    pub(super) common: Vec<String>,
}

/// The index of texts; a record is known by its position.
pub(super) fn index(texts: &[&str]) -> Index {
    let parts: Vec<Found> = texts.par_chunks(CHUNK).enumerate().map(|(n, chunk)| part(chunk, n * CHUNK)).collect();
    let mut all = Found::default();
    for part in parts {
        for (word, mut records) in part {
            all.entry(word).or_default().append(&mut records);
        }
    }
    let limit = if texts.len() < FEW { texts.len() } else { (texts.len() as f64 * COMMON) as usize };
    let (mut kept, common): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, records)| records.len() <= limit);
    kept.par_sort_unstable_by(|a, b| order(&a.0, &b.0));
    let mut common: Vec<String> = common.into_iter().map(|(word, _)| word).collect();
    common.sort_unstable_by(|a, b| order(a, b));
    Index { words: kept, common }
}

/// Words with their records, in no order. Every word of every text is looked up: a fast hash.
type Found = HashMap<String, Vec<u32>, foldhash::fast::RandomState>;

fn part(texts: &[&str], first: usize) -> Found {
    let mut out = Found::default();
    for (n, text) in texts.iter().enumerate() {
        let number = u32::try_from(first + n).unwrap_or(u32::MAX);
        words(&fold(text), &mut |word| match out.get_mut(word) {
            Some(records) if records.last() == Some(&number) => {}
            Some(records) => records.push(number),
            None => drop(out.insert(word.to_string(), vec![number])),
        });
    }
    out
}

/// The order of scripts: by UTF-16 unit.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

#[cfg(test)]
mod tests {
    use super::index;

    #[test]
    fn a_word_names_the_records_that_hold_it() {
        let found = index(&["Cutover plan", "plan", "Räumung"]);
        let words: Vec<(&str, &[u32])> = found.words.iter().map(|(w, r)| (w.as_str(), r.as_slice())).collect();
        assert_eq!(words, [("cutover", &[0][..]), ("plan", &[0, 1]), ("raumung", &[2])]);
        assert!(found.common.is_empty());
    }

    #[test]
    fn records_ascend_across_chunks_and_words_of_most_are_left_out() {
        let texts: Vec<String> = (0..1000).map(|n| format!("every n{n} third{}", n % 3)).collect();
        let found = index(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(found.common, ["every"]);
        let third = &found.words.iter().find(|(w, _)| w == "third0").expect("there").1;
        assert_eq!(third.len(), 334);
        assert!(third.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn words_stand_in_the_order_of_scripts() {
        let found = index(&["\u{20000}\u{FF21} \u{FA0E} z"]);
        let words: Vec<&str> = found.words.iter().map(|(w, _)| w.as_str()).collect();
        assert!(words.windows(2).all(|p| p[0].encode_utf16().lt(p[1].encode_utf16())), "{words:?}");
    }
}
