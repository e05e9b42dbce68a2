//! What there is to say of the repository itself: which commit, and what it cannot show.

use chrono::NaiveDate;
use std::fmt;

/// Where the records come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The commit that is checked out. Not for editions below the highest: it moves with hidden records.
    pub commit: String,
    /// How many record files are not as they were committed: changed, new or removed.
    pub uncommitted: usize,
    /// Up to this day nothing is known, since the clone does not hold it.
    pub unknown_until: Option<NaiveDate>,
    /// Whether the clone left texts out (`--filter`), not commits (`--depth`).
    pub partial: bool,
    /// Earlier versions of files that could not be read and were passed over.
    pub unreadable: usize,
}

/// Something about the history that its readers must know, in a sentence with a way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// There is a repository that cannot be read, and why.
    Broken(String),
    /// The clone is shallow and begins on this day.
    Shallow(NaiveDate),
    /// The clone left texts out (`--filter`), up to this day.
    Partial(NaiveDate),
    /// So many earlier versions of files made no sense.
    Unreadable(usize),
}

impl Gap {
    /// Whether it tells of single files of records, which not everybody may know, and not of the whole repository.
    pub fn is_of_records(&self) -> bool {
        matches!(self, Gap::Unreadable(_))
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::Broken(why) => {
                write!(f, "the git history cannot be read ({why}); only what the records say themselves is shown")
            }
            Gap::Shallow(day) => write!(
                f,
                "git history is known from {day} on, since this clone is shallow; `git fetch --unshallow` fetches the rest"
            ),
            Gap::Partial(day) => write!(
                f,
                "git history is known from {day} on, since this clone left texts out; a clone without --filter has them"
            ),
            Gap::Unreadable(1) => {
                f.write_str("one earlier version of a file could not be read; its records keep the version before it")
            }
            Gap::Unreadable(n) => write!(
                f,
                "{n} earlier versions of files could not be read; their records keep the versions before them"
            ),
        }
    }
}

impl Provenance {
    /// What cannot be known of the past, gravest first.
    pub fn gaps(&self) -> Vec<Gap> {
        let cut = self.unknown_until.map(|day| if self.partial { Gap::Partial(day) } else { Gap::Shallow(day) });
        cut.into_iter().chain((self.unreadable > 0).then_some(Gap::Unreadable(self.unreadable))).collect()
    }

    /// The commit as people write it.
    pub fn short_commit(&self) -> &str {
        self.commit.get(..8).unwrap_or(&self.commit)
    }
}
