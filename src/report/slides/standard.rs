//! Decks that every program has: files like those that people write, embedded. One in the program's `decks/` of the same
//! name takes its place. To add one: its file below `standard/` and one line in [`STANDARD`].

use super::Say;
use crate::config::Settings;
use crate::record::deck_file::DeckFile;
use crate::words::Words;

/// The name of the deck that every site writes.
pub const STEERING: &str = "steering";

/// The name of the deck that is read before the meeting.
pub(super) const PRE_READ: &str = "pre-read";

/// A deck that every program has.
pub struct Standard {
    /// Its name, as in `trueup deck --deck pre-read`.
    pub name: &'static str,
    /// What links to it say.
    pub label: Say,
    /// What it is called in the title of the document.
    pub kind: Say,
    text: &'static str,
}

/// Every deck that a program has without a file.
pub static STANDARD: &[Standard] = &[
    Standard {
        name: STEERING,
        label: Words::deck_steering,
        kind: Words::deck_kind_steering,
        text: include_str!("standard/steering.md"),
    },
    Standard {
        name: PRE_READ,
        label: Words::deck_pre_read,
        kind: Words::deck_kind_pre_read,
        text: include_str!("standard/pre-read.md"),
    },
];

impl Standard {
    /// The one of a name.
    pub fn named(name: &str) -> Option<&'static Standard> {
        STANDARD.iter().find(|standard| standard.name.eq_ignore_ascii_case(name))
    }

    /// As if its file stood in the program's `decks/`.
    pub fn file(&self, program: &str, settings: &Settings) -> Option<DeckFile> {
        DeckFile::embedded(program, self.name, self.text, settings)
    }
}
