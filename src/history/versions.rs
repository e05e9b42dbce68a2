//! From changed files to versions of records. Files are read on all cores, a path's versions one after the other, so
//! that of a file with many records only those are parsed that the change touched; the newest first, since git stores
//! older texts as what differs from newer ones.

use super::facts::Facts;
use super::repository::{Id, Location, Repository, Unusable};
use super::walk::Touched;
use crate::config::Settings;
use crate::diagnostic::FileId;
use crate::record::{self, Kinds};
use crate::source::{self, Form, SourceFile};
use rayon::prelude::*;
use std::collections::HashSet;

/// A version of a record with the position of its commit.
pub(super) type Version = (usize, Facts);

/// The versions that one thread read, each with the positions of its commit and its path, and what it could not read.
type Share = (Vec<(usize, usize, Facts)>, Versions);

/// What the changed files hold.
#[derive(Debug, Default)]
pub(super) struct Versions {
    /// Versions of records by commit, then path.
    pub(super) found: Vec<Version>,
    /// Versions of files that no reader could read: broken, too large, or not text.
    pub(super) unreadable: usize,
    /// The last commit with a text that the clone does not hold.
    pub(super) missing: Option<usize>,
}

/// Whether a file can hold records.
pub(super) fn holds_records(path: &str) -> bool {
    matches!(source::form_of(path), Some(Form::Markdown | Form::Toml)) && !record::is_deck(path)
}

/// Reads every version of every file.
pub(super) fn read(
    location: &Location,
    mut touched: Vec<Touched>,
    settings: &Settings,
    kinds: &Kinds,
) -> Result<Versions, Unusable> {
    touched.par_sort_unstable();
    let share = touched.len().div_ceil(rayon::current_num_threads() * 4).max(16);
    let parts: Vec<Share> = touched
        .par_chunks(share)
        .enumerate()
        .map(|(n, part)| {
            let repository = location.open()?;
            let mut reader = Reader { repository: &repository, settings, kinds, last: None, out: Versions::default() };
            let mut found = Vec::with_capacity(part.len());
            for (m, one) in part.iter().enumerate().rev() {
                found.extend(reader.read(one).into_iter().map(|facts| (one.commit, n * share + m, facts)));
            }
            Ok((found, reader.out))
        })
        .collect::<Result<_, Unusable>>()?;
    let mut all = Versions::default();
    let mut found = Vec::with_capacity(touched.len());
    for (some, versions) in parts {
        found.extend(some);
        all.unreadable += versions.unreadable;
        all.missing = all.missing.max(versions.missing);
    }
    // Within a commit the order of the paths, as when the folder is read.
    found.par_sort_by_key(|(commit, order, _)| (*commit, *order));
    all.found = found.into_iter().map(|(commit, _, facts)| (commit, facts)).collect();
    Ok(all)
}

struct Reader<'r> {
    repository: &'r Repository,
    settings: &'r Settings,
    kinds: &'r Kinds,
    /// The text before the change that was read last, which is mostly the one after the next.
    last: Option<(Id, String)>,
    out: Versions,
}

impl Reader<'_> {
    /// The versions of records that a change of a file brought.
    fn read(&mut self, one: &Touched) -> Vec<Facts> {
        let Some(id) = one.after else { return Vec::new() };
        let form = source::form_of(&one.path).unwrap_or(Form::Attachment);
        let kept = self.last.take().filter(|(last, _)| *last == id).map(|(_, text)| text);
        let Some(text) = kept.or_else(|| self.text(id)) else {
            if self.repository.has(id) {
                self.out.unreadable += 1;
            } else {
                self.out.missing = self.out.missing.max(Some(one.commit));
            }
            return Vec::new();
        };
        let before = one.before.filter(|_| form == Form::Toml).and_then(|id| Some((id, self.text(id)?)));
        let facts = match form {
            Form::Toml => self.pieces(&one.path, before.as_ref().map_or("", |(_, text)| text), &text),
            _ => self.whole(&one.path, form, &text),
        };
        self.last = before;
        match facts {
            Ok(facts) => facts,
            Err(facts) => {
                self.out.unreadable += 1;
                facts
            }
        }
    }

    fn text(&self, id: Id) -> Option<String> {
        self.repository.text(id, source::MAX_FILE).and_then(|bytes| String::from_utf8(bytes).ok())
    }

    /// The records of a text; an error with what could be read where not all could.
    fn whole(&self, path: &str, form: Form, text: &str) -> Result<Vec<Facts>, Vec<Facts>> {
        let file = SourceFile::new(path, form, text);
        let parsed = record::parse_fields(FileId(0), &file, self.settings, self.kinds);
        let facts = parsed.records.into_iter().map(Facts::of).collect();
        if parsed.unreadable.is_empty() { Ok(facts) } else { Err(facts) }
    }

    /// The records of a TOML file that stand in pieces which the text before did not have.
    fn pieces(&self, path: &str, before: &str, text: &str) -> Result<Vec<Facts>, Vec<Facts>> {
        let (old, new) = differing(before, text);
        let old: HashSet<&str> = pieces(old).collect();
        let mut out = Vec::new();
        for piece in pieces(new).filter(|piece| !old.contains(piece)) {
            match self.whole(path, Form::Toml, piece) {
                Ok(facts) => out.extend(facts),
                // A piece that makes no sense by itself was no piece.
                Err(_) => return self.whole(path, Form::Toml, text),
            }
        }
        Ok(out)
    }
}

/// Two texts without the records that they share at their beginning and at their end.
fn differing<'t>(before: &'t str, text: &'t str) -> (&'t str, &'t str) {
    let shared = alike(before.as_bytes().chunks(CHUNK), text.as_bytes().chunks(CHUNK), |a, b| {
        a.iter().zip(b).take_while(|(a, b)| a == b).count()
    });
    let head = &text[..text.floor_char_boundary(shared)];
    let start = head.rmatch_indices("\n[[").map(|(at, _)| at + 1).find(|at| opens(&head[*at..])).unwrap_or(0);
    let (before, text) = (&before[start..], &text[start..]);
    let shared = alike(before.as_bytes().rchunks(CHUNK), text.as_bytes().rchunks(CHUNK), |a, b| {
        a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
    });
    let end = &text[text.ceil_char_boundary(text.len() - shared)..];
    let tail = end.match_indices("\n[[").map(|(at, _)| at + 1).find(|at| opens(&end[*at..]));
    let tail = tail.map_or(0, |at| end.len() - at);
    (&before[..before.len() - tail], &text[..text.len() - tail])
}

/// Bytes that are compared at once.
const CHUNK: usize = 256;

/// How many bytes two texts have in common, chunk by chunk; `within` counts them in the first chunks that differ.
fn alike<'t>(
    a: impl Iterator<Item = &'t [u8]>,
    b: impl Iterator<Item = &'t [u8]>,
    within: fn(&[u8], &[u8]) -> usize,
) -> usize {
    let mut shared = 0;
    for (a, b) in a.zip(b) {
        if a != b {
            return shared + within(a, b);
        }
        shared += a.len();
    }
    shared
}

/// Whether a line opens a record: `[[risk]]`, not `[[risk.review]]`.
fn opens(line: &str) -> bool {
    let name = line.strip_prefix("[[").and_then(|rest| rest.split_once("]]")).map(|(name, _)| name);
    name.is_some_and(|name| !name.contains(['.', '\n']))
}

/// A TOML text cut before each line that opens a record: `[[risk]]`, not `[[risk.review]]`.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            if end > 0 && opens(line) {
                break;
            }
            end += line.len();
        }
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::{differing, pieces};

    #[test]
    fn a_file_is_cut_before_its_records_and_nowhere_else() {
        let text = "# head\n[[risk]]\nid = \"R\"\n[[risk.review]]\ndate = 1\n[[issue]] # x\nid = \"I\"";
        let cut: Vec<&str> = pieces(text).collect();
        assert_eq!(cut.concat(), text);
        assert_eq!(cut.len(), 3, "{cut:?}");
        assert_eq!(cut[1], "[[risk]]\nid = \"R\"\n[[risk.review]]\ndate = 1\n");
        assert_eq!(pieces("").count(), 0);
    }

    #[test]
    fn of_two_texts_only_the_records_that_differ_are_looked_at() {
        let record = |id: &str, more: &str| format!("[[risk]]\nid = \"{id}\"\n{more}\n");
        let text = |middle: &str| record("é", &"x".repeat(300)) + &record("R-1", "") + middle + &record("R-3", "ü");
        let changed = |before: &str, text: &str| -> Vec<String> {
            let (old, new) = differing(before, text);
            assert!(new.len() < text.len(), "something is alike");
            let old: Vec<&str> = pieces(old).collect();
            pieces(new).filter(|piece| !old.contains(piece)).map(str::to_string).collect()
        };
        let (old, new) = (text(&record("R-2", "impact = 1")), text(&record("R-2", "impact = 2")));
        assert_eq!(changed(&old, &new), [record("R-2", "impact = 2")]);
        // A record more, one less, one ahead of all, nothing new.
        assert_eq!(changed(&text(""), &new), [record("R-2", "impact = 2")]);
        assert!(changed(&old, &text("")).is_empty() && changed(&old, &old).is_empty());
        assert_eq!(changed(&old, &(record("R-9", "") + &old)), [record("R-9", "")]);
        assert_eq!(differing("", &new), ("", &*new));
        assert_eq!(differing("ä", "ö"), ("ä", "ö"));
    }
}
