//! The search index as scripts: pages load them by `<script>`, which works from disk too, where nothing can be fetched.
//!
//! `search/titles.js` has a line per record and is loaded when a reader first turns to the search; `search/words-N.js`
//! have the records of each word, a range of words per file, loaded when somebody types such a word; `search/texts-N.js`
//! have the beginnings of texts, loaded for the results that are shown. `themes/default/assets/search.js` reads them.

mod ascii;
mod fold;
mod index;
mod script;

use crate::report::search::{Catalogue, Entry};
use index::{Found, Index};
use rayon::prelude::*;
use script::{json, push_quoted};
use std::fmt::Write;

/// Records that a thread looks at before the words are brought together: every word of each such part is kept once
/// more until then. Few enough for every thread to have some, where there are few.
const CHUNKS: std::ops::RangeInclusive<usize> = 64..=1024;
/// About how many bytes a file of words has.
const WORDS_SIZE: usize = 48 * 1024;
/// About how many bytes a file of texts has.
const TEXTS_SIZE: usize = 64 * 1024;
/// How many bytes of a text are kept to be shown.
const SHOWN: usize = 600;

/// The files of the index, by path below the site's root.
pub fn files(catalogue: &Catalogue<'_>) -> Vec<(String, Vec<u8>)> {
    let (index, shown) = read(catalogue);
    let words = ranges(&index.words, WORDS_SIZE, |(word, records)| word.len() + 2 + records.len() * 3);
    let blocks = ranges(&shown, TEXTS_SIZE, |text| text.len() + 3);
    let firsts: Vec<&str> = words.iter().filter_map(|w| w.first()).map(|(word, _)| word.as_str()).collect();
    let starts = blocks.iter().scan(0, |at, block| Some(std::mem::replace(at, *at + block.len()))).collect();
    let mut files = vec![("search/titles.js".to_string(), titles(catalogue, &index.common, &firsts, starts))];
    files.par_extend(
        words.par_iter().enumerate().map(|(n, words)| (format!("search/words-{n}.js"), word_file(n, words))),
    );
    files.par_extend(
        blocks.par_iter().enumerate().map(|(n, texts)| (format!("search/texts-{n}.js"), text_file(n, texts))),
    );
    files
}

/// The words of all texts and the beginning of each: no text is kept longer than until its words are read.
fn read(catalogue: &Catalogue<'_>) -> (Index, Vec<String>) {
    let chunk = catalogue.entries.len() / (4 * rayon::current_num_threads());
    let chunk = chunk.clamp(*CHUNKS.start(), *CHUNKS.end());
    let part = |(nth, entries): (usize, &[Entry])| {
        let mut found = Found::default();
        let numbers = nth * chunk..nth * chunk + entries.len();
        let shown: Vec<String> = numbers
            .map(|number| {
                let text = (catalogue.text)(number);
                found.read(&text, number);
                beginning(&text).to_string()
            })
            .collect();
        (found, shown)
    };
    let (found, shown): (Vec<Found>, Vec<Vec<String>>) =
        catalogue.entries.par_chunks(chunk).enumerate().map(part).unzip();
    (Index::of(found, catalogue.entries.len()), shown.into_iter().flatten().collect())
}

/// Neighbours together until a file has its size.
fn ranges<T>(items: &[T], size: usize, weight: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let mut out = Vec::new();
    let (mut start, mut total) = (0, 0);
    for (n, item) in items.iter().enumerate() {
        total += weight(item);
        if total >= size {
            out.push(&items[start..=n]);
            (start, total) = (n + 1, 0);
        }
    }
    if start < items.len() {
        out.push(&items[start..]);
    }
    out
}

/// The beginning of a text, up to the end of a word.
fn beginning(text: &str) -> &str {
    if text.len() <= SHOWN {
        return text;
    }
    let end = (0..=SHOWN).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text[..end].rfind(char::is_whitespace).filter(|at| *at > SHOWN / 2).map_or(&text[..end], |at| &text[..at])
}

/// The records in lines of id, title, state, owner and path, parted by tabs, without what is empty at the end. A line
/// that begins with a tab says of which scope and kind the next ones are.
fn titles(catalogue: &Catalogue<'_>, common: &[String], firsts: &[&str], starts: Vec<usize>) -> Vec<u8> {
    let mut states: Vec<(&str, bool)> = Vec::new();
    let mut rows = String::with_capacity(catalogue.entries.len() * 64);
    let mut group = None;
    for entry in &catalogue.entries {
        if group != Some((entry.scope, entry.kind)) {
            group = Some((entry.scope, entry.kind));
            let _ = writeln!(rows, "\t{}\t{}", entry.scope, entry.kind);
        }
        let state = (entry.state.as_str(), entry.closed);
        let place = states.iter().position(|s| *s == state).unwrap_or_else(|| {
            states.push(state);
            states.len() - 1
        });
        let start = rows.len();
        field(&entry.id, &mut rows);
        rows.push('\t');
        field(&entry.title, &mut rows);
        let _ = write!(rows, "\t{place}\t");
        if let Some(owner) = entry.owner {
            let _ = write!(rows, "{owner}");
        }
        let _ = write!(rows, "\t{}", entry.path.as_deref().unwrap_or(""));
        rows.truncate(rows.trim_end_matches('\t').len().max(start + 1));
        rows.push('\n');
    }
    let mut out = String::with_capacity(rows.len() + 4096);
    out.push_str("trueupSearch.titles({\n");
    for (name, list) in [
        ("scopes", json(&catalogue.scopes)),
        ("kinds", json(&catalogue.kinds)),
        ("states", json(&states)),
        ("owners", json(&catalogue.owners)),
        ("common", json(&common)),
        ("words", json(&firsts)),
        ("texts", json(&starts)),
    ] {
        let _ = writeln!(out, "{name}:{list},");
    }
    out.push_str("rows:");
    push_quoted(&rows, &mut out);
    out.push_str("})\n");
    out.into_bytes()
}

/// A text on one line, without tabs.
fn field(text: &str, out: &mut String) {
    out.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
}

/// Words in lines, each with its records as steps from the one before, to the base 36.
fn word_file(n: usize, words: &[(String, Vec<u32>)]) -> Vec<u8> {
    let mut lines = String::with_capacity(WORDS_SIZE);
    for (word, records) in words {
        lines.push_str(word);
        let mut last = 0;
        for record in records {
            lines.push(' ');
            push_base36(record - last, &mut lines);
            last = *record;
        }
        lines.push('\n');
    }
    let mut out = format!("trueupSearch.words({n},");
    push_quoted(&lines, &mut out);
    out.push_str(")\n");
    out.into_bytes()
}

fn text_file(n: usize, texts: &[String]) -> Vec<u8> {
    let mut out = format!("trueupSearch.texts({n},[\n");
    for text in texts {
        push_quoted(text, &mut out);
        out.push_str(",\n");
    }
    out.push_str("])\n");
    out.into_bytes()
}

fn push_base36(mut n: u32, out: &mut String) {
    let mut digits = [0; 7];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(n % 36) as usize];
        n /= 36;
        if n == 0 {
            break;
        }
    }
    out.extend(digits[at..].iter().map(|b| char::from(*b)));
}

#[cfg(test)]
mod tests;
