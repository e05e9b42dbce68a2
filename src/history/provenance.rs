//! What there is to say of the repository itself: which commit, and what it cannot show.

use chrono::NaiveDate;

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
