//! From changed files to versions of records.
//!
//! Every text is unpacked once, on all cores, in the order in which git stored it: what others are told from lies ahead of
//! them. Of a TOML file, whose versions share most of their records, each record is parsed once.

use super::facts::Facts;
use super::pieces::{self, Print};
use super::repository::{Id, Location, Repository, Unusable};
use super::walk::Touched;
use crate::config::Settings;
use crate::diagnostic::FileId;
use crate::record::{self, Kinds};
use crate::source::{self, Form, SourceFile};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// A text under a path.
type Text<'t> = (&'t str, Id);

/// A record of a TOML file: the path, the fingerprint, what it says.
type Piece<'t> = (&'t str, Print, String);

/// The texts that one thread unpacked, and the pieces that it met in them.
type Share<'t> = (Vec<(Text<'t>, Content)>, Vec<Piece<'t>>);

/// Records, and whether all of them could be read.
type Records = (Vec<Facts>, bool);

/// What a text holds.
enum Content {
    /// The clone does not hold it.
    Missing,
    /// It is broken, too large, or no text.
    Unreadable,
    /// The fingerprints of its records, which are read by themselves.
    Pieces(Vec<Print>),
    /// Its records.
    Records(Records),
}

/// What could not be told of the changed files.
#[derive(Debug, Default)]
pub(super) struct Untold {
    /// Versions of files that no reader could read: broken, too large, or not text.
    pub(super) unreadable: usize,
    /// The last commit with a text that the clone does not hold.
    pub(super) missing: Option<usize>,
}

/// Whether a file can hold records.
pub(super) fn holds_records(path: &str) -> bool {
    matches!(source::form_of(path), Some(Form::Markdown | Form::Toml)) && !record::is_deck(path)
}

/// Reads every version of every file, and tells every version of a record with the position of its commit: by commit, then
/// path.
pub(super) fn read(
    location: &Location,
    mut touched: Vec<Touched>,
    settings: &Settings,
    kinds: &Kinds,
    tell: &mut dyn FnMut(usize, &Facts),
) -> Result<Untold, Unusable> {
    if touched.is_empty() {
        return Ok(Untold::default());
    }
    // Within a commit the order of the paths, as when the folder is read.
    touched.par_sort_unstable_by(|a, b| (a.commit, &a.path).cmp(&(b.commit, &b.path)));
    let reader = Reader { settings, kinds };
    let texts = texts(&location.open()?, &touched);
    let share = texts.len().div_ceil(rayon::current_num_threads() * 8).max(16);
    let unpack = texts.par_chunks(share).map(|part| Ok(unpacked(&location.open()?, reader, part)));
    let shares = unpack.collect::<Result<Vec<Share<'_>>, Unusable>>()?;
    let mut contents = HashMap::with_capacity(texts.len());
    let mut pieces: HashMap<(&str, Print), String> = HashMap::new();
    for (some, met) in shares {
        contents.extend(some);
        pieces.extend(met.into_iter().map(|(path, print, text)| ((path, print), text)));
    }
    let pieces = pieces.into_par_iter().map(|(key, text)| (key, reader.whole(key.0, Form::Toml, &text))).collect();
    Gathering { repository: location.open()?, reader, contents, pieces, wholes: HashMap::new() }.all(&touched, tell)
}

/// The texts that are needed, each once, as git stored them.
fn texts<'t>(repository: &Repository, touched: &'t [Touched]) -> Vec<Text<'t>> {
    let ids = |one: &'t Touched| {
        let before = one.before.filter(|_| one.after.is_some() && is_toml(&one.path));
        before.into_iter().chain(one.after).map(|id| (one.path.as_str(), id))
    };
    let texts: HashSet<Text<'t>> = touched.iter().flat_map(ids).collect();
    let place = repository.places();
    let mut placed: Vec<_> = texts.into_iter().map(|(path, id)| (place(id), path, id)).collect();
    placed.par_sort_unstable();
    placed.into_iter().map(|(_, path, id)| (path, id)).collect()
}

fn is_toml(path: &str) -> bool {
    source::form_of(path) == Some(Form::Toml)
}

fn unpacked<'t>(repository: &Repository, reader: Reader<'_>, part: &[Text<'t>]) -> Share<'t> {
    let (mut known, mut met) = (HashSet::new(), Vec::new());
    let mut content = |(path, id): Text<'t>| {
        let read = with_text(repository, id, |text| {
            if !is_toml(path) {
                return Content::Records(reader.whole(path, source::form_of(path).unwrap_or(Form::Attachment), text));
            }
            let prints = pieces::of(text).map(|piece| {
                let print = pieces::print(piece);
                if known.insert((path, print)) {
                    met.push((path, print, piece.to_string()));
                }
                print
            });
            Content::Pieces(prints.collect())
        });
        read.unwrap_or_else(|| {
            // Only a clone that left texts out lacks any; elsewhere the repository is damaged.
            let left_out = repository.is_partial() && !repository.has(id);
            if left_out { Content::Missing } else { Content::Unreadable }
        })
    };
    let contents = part.iter().map(|text| (*text, content(*text))).collect();
    (contents, met)
}

/// Does something with a text; none where it cannot be read.
fn with_text<R>(repository: &Repository, id: Id, with: impl FnOnce(&str) -> R) -> Option<R> {
    repository.with_text(id, source::MAX_FILE, |bytes| std::str::from_utf8(bytes).ok().map(with)).flatten()
}

#[derive(Clone, Copy)]
struct Reader<'r> {
    settings: &'r Settings,
    kinds: &'r Kinds,
}

impl Reader<'_> {
    /// The records of a text.
    fn whole(self, path: &str, form: Form, text: &str) -> Records {
        let file = SourceFile::new(path, form, text);
        let parsed = record::parse_fields(FileId(0), &file, self.settings, self.kinds);
        (parsed.records.into_iter().map(Facts::of).collect(), parsed.unreadable.is_empty())
    }
}

/// Puts together what the texts hold.
struct Gathering<'r, 't> {
    repository: Repository,
    reader: Reader<'r>,
    contents: HashMap<Text<'t>, Content>,
    pieces: HashMap<(&'t str, Print), Records>,
    /// TOML texts with a piece that makes no sense by itself, so that it is none.
    wholes: HashMap<Text<'t>, Records>,
}

impl<'t> Gathering<'_, 't> {
    fn all(mut self, touched: &'t [Touched], tell: &mut dyn FnMut(usize, &Facts)) -> Result<Untold, Unusable> {
        let mut out = Untold::default();
        for one in touched {
            let Some(id) = one.after else { continue };
            let mut all = |facts: &[Facts]| facts.iter().for_each(|facts| tell(one.commit, facts));
            let readable = match self.contents.get(&(one.path.as_str(), id)) {
                None | Some(Content::Missing) => {
                    out.missing = out.missing.max(Some(one.commit));
                    continue;
                }
                Some(Content::Unreadable) => false,
                Some(Content::Records((facts, readable))) => {
                    all(facts);
                    *readable
                }
                Some(Content::Pieces(prints)) => match self.changed(one, prints) {
                    Some(records) => {
                        records.into_iter().for_each(all);
                        true
                    }
                    None => {
                        let (facts, readable) = self.whole((&one.path, id));
                        all(facts);
                        *readable
                    }
                },
            };
            out.unreadable += usize::from(!readable);
        }
        Ok(out)
    }

    /// The records of a TOML file that the text before did not have; none where one of them makes no sense.
    fn changed<'s>(&'s self, one: &'s Touched, prints: &'s [Print]) -> Option<Vec<&'s [Facts]>> {
        let before = one.before.and_then(|id| self.contents.get(&(one.path.as_str(), id)));
        let before: &[Print] = if let Some(Content::Pieces(prints)) = before { prints } else { &[] };
        let sound = |print| {
            let (facts, readable) = self.pieces.get(&(one.path.as_str(), print))?;
            readable.then_some(facts.as_slice())
        };
        pieces::added(before, prints).map(sound).collect()
    }

    fn whole(&mut self, key: Text<'t>) -> &Records {
        let (repository, reader) = (&self.repository, self.reader);
        let whole = |text: &str| reader.whole(key.0, Form::Toml, text);
        let read = || with_text(repository, key.1, whole).unwrap_or_default();
        self.wholes.entry(key).or_insert_with(read)
    }
}
