//! Which word stands in which record.

use super::ascii::ascii_words;
use super::fold::{fold, ids, words};
use foldhash::fast::RandomState;
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// A word in more than this share of all records tells nothing, and is not kept.
const COMMON: f64 = 0.4;
/// Slots for words that were just added, a power of two: few enough to stay near the processor.
const LAST: usize = 1 << LAST_BITS;
const LAST_BITS: u32 = 10;
/// With fewer records than this, every word is kept.
const FEW: usize = 64;

/// Words with the records that hold them, ascending; and the words that too many hold.
pub(super) struct Index {
    /// In the order in which scripts compare texts.
    pub(super) words: Vec<(String, Vec<u32>)>,
    /// Words that are not kept, in the same order.
    pub(super) common: Vec<String>,
}

impl Index {
    /// What was found in `count` texts, part by part in their order.
    pub(super) fn of(parts: Vec<Found>, count: usize) -> Index {
        let mut short: HashMap<Short, Vec<u32>, RandomState> = HashMap::default();
        let mut long: HashMap<String, Vec<u32>, RandomState> = HashMap::default();
        for part in parts {
            let Found { short: words, long: long_words, mut holders, .. } = part;
            for (word, at) in words {
                short.entry(word).or_default().append(&mut holders[at].records);
            }
            for (word, at) in long_words {
                long.entry(word).or_default().append(&mut holders[at].records);
            }
        }
        let limit = if count < FEW { count } else { (count as f64 * COMMON) as usize };
        let words = short.into_iter().map(|(word, records)| (word.text(), records)).chain(long);
        let (mut kept, common): (Vec<_>, Vec<_>) = words.partition(|(_, records)| records.len() <= limit);
        kept.par_sort_unstable_by(|a, b| order(&a.0, &b.0));
        let mut common: Vec<String> = common.into_iter().map(|(word, _)| word).collect();
        common.sort_unstable_by(|a, b| order(a, b));
        Index { words: kept, common }
    }
}

/// Words with the records that hold them, in no order. Every word of every text is looked up: in the slots, where most of
/// them stand, else by a fast hash, of words that nearly always lie in the table itself.
pub(super) struct Found {
    /// Words with their place among the holders.
    short: HashMap<Short, usize, RandomState>,
    long: HashMap<String, usize, RandomState>,
    holders: Vec<Holders>,
    /// Words that were just added, each in its slot.
    last: Vec<(Short, usize)>,
}

impl Default for Found {
    fn default() -> Found {
        // No word is empty, so none of these stands for one.
        let last = vec![(Short([0; 3]), 0); LAST];
        Found { short: HashMap::default(), long: HashMap::default(), holders: Vec::new(), last }
    }
}

/// The records that hold a word.
#[derive(Default)]
struct Holders {
    /// One more than the last of them; none is zero.
    next: u32,
    records: Vec<u32>,
}

impl Holders {
    fn add(&mut self, record: u32) {
        if self.next != record + 1 {
            self.next = record + 1;
            self.records.push(record);
        }
    }
}

/// A word of at most 24 bytes, filled up with zeros, which no word holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Short(pub(super) [u64; 3]);

impl Short {
    fn of(word: &str) -> Option<Short> {
        let mut bytes = [0; 24];
        bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
        // Words are folded; ids come as they are written.
        bytes.make_ascii_lowercase();
        let part = |n: usize| u64::from_le_bytes(bytes.as_chunks().0[n]);
        Some(Short([part(0), part(1), part(2)]))
    }

    /// Its slot, a number below [`LAST`]. Every byte counts, so that words such as `item-0001` and `item-0002` have
    /// different ones.
    fn slot(&self) -> usize {
        let [first, second, third] = self.0;
        let mixed = (first ^ second.rotate_left(21) ^ third.rotate_left(42)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> (u64::BITS - LAST_BITS)) as usize
    }

    fn text(&self) -> String {
        let bytes = self.0.iter().flat_map(|part| part.to_le_bytes()).take_while(|byte| *byte != 0).collect();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl Hash for Short {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        let [first, second, third] = self.0;
        state.write_u64(first);
        // Most words are at an end here.
        if second != 0 {
            state.write_u64(second);
            state.write_u64(third);
        }
    }
}

impl Found {
    /// Every word of a text; a record is known by its position, and they are read in their order.
    pub(super) fn read(&mut self, text: &str, position: usize) {
        // Fewer files than this can be read.
        let number = u32::try_from(position).unwrap_or(u32::MAX - 1);
        if text.is_ascii() {
            ascii_words(text.as_bytes(), &mut |word| self.add(Short(word), number));
        } else {
            words(&fold(text), &mut |word| match Short::of(word) {
                Some(short) => self.add(short, number),
                None => self.add_long(word, number),
            });
        }
        ids(text, &mut |id| {
            // An id is never longer than such a word may be.
            if let Some(id) = Short::of(id) {
                self.add(id, number);
            }
        });
    }

    fn add(&mut self, word: Short, record: u32) {
        let last = &mut self.last[word.slot()];
        if last.0 != word {
            let at = *self.short.entry(word).or_insert_with(|| new(&mut self.holders));
            *last = (word, at);
        }
        self.holders[last.1].add(record);
    }

    fn add_long(&mut self, word: &str, record: u32) {
        let at = match self.long.get(word) {
            Some(at) => *at,
            None => *self.long.entry(word.to_string()).or_insert_with(|| new(&mut self.holders)),
        };
        self.holders[at].add(record);
    }
}

/// The place of a word that is new.
fn new(holders: &mut Vec<Holders>) -> usize {
    holders.push(Holders::default());
    holders.len() - 1
}

/// The order of scripts: by UTF-16 unit.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

#[cfg(test)]
mod tests {
    use super::{Found, Index};

    /// The index of texts of which a thread reads so many in one go.
    fn index(texts: &[impl AsRef<str>], chunk: usize) -> Index {
        let part = |(nth, texts): (usize, &[_])| {
            let mut found = Found::default();
            for (n, text) in texts.iter().enumerate() {
                found.read(AsRef::as_ref(text), nth * chunk + n);
            }
            found
        };
        Index::of(texts.chunks(chunk).enumerate().map(part).collect(), texts.len())
    }

    #[test]
    fn a_word_names_the_records_that_hold_it() {
        let found = index(&["Cutover plan", "plan", "Räumung"], 2);
        let words: Vec<(&str, &[u32])> = found.words.iter().map(|(w, r)| (w.as_str(), r.as_slice())).collect();
        assert_eq!(words, [("cutover", &[0][..]), ("plan", &[0, 1]), ("raumung", &[2])]);
        assert!(found.common.is_empty());
    }

    #[test]
    fn an_id_is_found_as_it_is_written() {
        let found = index(&["see R-07, then é R-08", "r-07 07"], 2);
        let words: Vec<(&str, &[u32])> = found.words.iter().map(|(w, r)| (w.as_str(), r.as_slice())).collect();
        assert_eq!(words.iter().find(|(w, _)| *w == "r-07"), Some(&("r-07", &[0, 1][..])));
        assert_eq!(words.iter().find(|(w, _)| *w == "r-08"), Some(&("r-08", &[0][..])));
    }

    #[test]
    fn records_ascend_across_chunks_and_words_of_most_are_left_out() {
        let texts: Vec<String> = (0..3000).map(|n| format!("every n{n} third{}", n % 3)).collect();
        let found = index(&texts, 1024);
        assert_eq!(found.common, ["every"]);
        let third = &found.words.iter().find(|(w, _)| w == "third0").expect("there").1;
        assert_eq!(third.len(), 1000);
        assert!(third.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn words_stand_in_the_order_of_scripts() {
        let found = index(&["\u{20000}\u{FF21} \u{FA0E} z"], 1);
        let words: Vec<&str> = found.words.iter().map(|(w, _)| w.as_str()).collect();
        assert!(words.windows(2).all(|p| p[0].encode_utf16().lt(p[1].encode_utf16())), "{words:?}");
    }
}
