//! Findings: what is wrong, where, and what to do about it.
//!
//! A finding is made by whichever stage notices the problem and is only *placed* (turned into file, line and
//! column) when it is shown: later stages know a record and the path to a field, not bytes.

use crate::words::{Sentence, Words};
use std::ops::Range;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; never fails a build.
    Note,
    /// Governance: the records are readable, but they do not support what is reported.
    Warning,
    /// The records cannot be used as they are.
    Error,
}

impl Level {
    /// The word that carries the level in every output format.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// One thing that is asked of the records: its code never changes its meaning.
#[derive(Debug)]
pub struct Rule {
    /// `E012`, `W103`: stable, used in `allow` lists and in `trueup explain`.
    pub code: &'static str,
    /// How grave it is where nothing else is set.
    pub level: Level,
    /// A short name in words, e.g. "unknown field".
    pub name: fn(&Words) -> &str,
    /// The long form that `trueup explain` prints: what, why it matters, how to mend it; paragraphs parted by an empty line.
    pub explain: fn(&Words) -> &str,
}

impl PartialEq for Rule {
    /// A code never stands for two rules.
    fn eq(&self, other: &Rule) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// A file of the source folder, by its position in [`crate::source::Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One step on the way to a field inside a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field by name.
    Key(String),
    /// A row of a list, from zero.
    Row(usize),
}

/// Which record of a file: a Markdown file holds one, a TOML file rows of tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seat {
    /// The front matter of a Markdown file.
    Front,
    /// The n-th (from zero) table of an array of tables.
    Row {
        /// The array's name, i.e. the kind as written.
        table: String,
        /// Position in the array.
        nth: usize,
    },
}

/// Where a finding points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Bytes of a file.
    Span(FileId, Range<usize>),
    /// A field (or, with an empty path, the whole) of a record; `key` points at the name instead of the value.
    Field {
        /// The file.
        file: FileId,
        /// The record in the file.
        seat: Seat,
        /// The way to the field.
        path: Vec<Step>,
    },
    /// A path that could not be read at all: there is no text to show.
    Path(String),
}

impl Place {
    /// The file, where there is one.
    pub fn file(&self) -> Option<FileId> {
        match self {
            Place::Span(file, _) | Place::Field { file, .. } => Some(*file),
            Place::Path(_) => None,
        }
    }
}

/// A better text for the place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What would stand there instead, as TOML.
    pub replacement: String,
}

/// What a warning says and what to do, for pages in their language.
#[derive(Debug, Clone)]
pub struct Told {
    /// What is wrong.
    pub message: Sentence,
    /// What to do.
    pub help: Sentence,
}

impl PartialEq for Told {
    /// Two findings are equal where their English is: it is made from these sentences.
    fn eq(&self, _: &Told) -> bool {
        true
    }
}

impl Eq for Told {}

/// A problem found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was asked.
    pub rule: &'static Rule,
    /// What is wrong, in one sentence without a full stop, in English.
    pub message: String,
    /// A few words at the place itself.
    pub label: String,
    /// What to do, in English.
    pub help: String,
    /// Both for pages in other languages, where pages show it.
    pub told: Option<Box<Told>>,
    /// Where.
    pub place: Place,
    /// Other places that matter, each with a few words.
    pub related: Vec<(Place, String)>,
    /// A replacement, where one is likely right.
    pub fix: Option<Fix>,
    /// The record that it is about, as `program/id`, where there is one.
    pub record: Option<String>,
}

impl Finding {
    /// A finding with message and help; label, related places and fix can be added.
    pub fn new(rule: &'static Rule, place: Place, message: impl Into<String>, help: impl Into<String>) -> Self {
        Finding {
            rule,
            message: message.into(),
            label: String::new(),
            help: help.into(),
            told: None,
            place,
            related: Vec::new(),
            fix: None,
            record: None,
        }
    }

    /// A finding that pages show, too.
    pub fn told(rule: &'static Rule, place: Place, message: Sentence, help: Sentence, english: &Words) -> Self {
        let finding = Finding::new(rule, place, message.say(english), help.say(english));
        Finding { told: Some(Box::new(Told { message, help })), ..finding }
    }

    /// What is wrong, in a language where it can be said in it.
    pub fn message_in(&self, w: &Words) -> String {
        self.told.as_ref().map_or_else(|| self.message.clone(), |told| told.message.say(w))
    }

    /// What to do, likewise.
    pub fn help_in(&self, w: &Words) -> String {
        self.told.as_ref().map_or_else(|| self.help.clone(), |told| told.help.say(w))
    }

    /// Adds the words that stand at the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a second place.
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }

    /// Adds a replacement for the text at the place.
    pub fn fix(mut self, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { replacement: replacement.into() });
        self
    }

    /// Names the record that it is about.
    pub fn about(mut self, record: impl Into<String>) -> Self {
        self.record = Some(record.into());
        self
    }
}

/// The candidate nearest to `word`, near enough to ask "did you mean".
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(&lower, &c.to_lowercase()), c))
        // Among words of one or two letters every other one would be near.
        .filter(|(distance, c)| *distance <= if c.chars().count() < 3 { 0 } else { 1 + c.chars().count() / 4 })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, c)| c)
}

/// Help text: the suggestion where there is one, else the whole list.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone, what: &str) -> String {
    match nearest(word, candidates.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let all: Vec<&str> = candidates.into_iter().take(30).collect();
            if all.is_empty() {
                format!("there are no {what} to choose from")
            } else {
                format!("{what}: {}", all.join(", "))
            }
        }
    }
}
