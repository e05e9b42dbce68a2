//! What the repository knows of a record beside its text: on which days its content changed, in which commits.

use chrono::NaiveDate;
use std::sync::Arc;

/// A commit that changed a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its id, in hexadecimal digits.
    pub id: String,
    /// Who wrote it, as the commit says. Not for editions below the highest, as the id.
    pub author: String,
}

/// A change of a record's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// From when on the content stood, in the site's time zone; days never fall along the list.
    pub day: NaiveDate,
    /// The commit; none where it is not committed yet.
    pub commit: Option<Arc<Commit>>,
}

/// The changes of a record's content, oldest first; the first is the one in which it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// The changes; never empty.
    pub changes: Vec<Changed>,
    /// Where the clone ends: the day before which nothing is known, so that the first change is not its birth.
    pub known_from: Option<NaiveDate>,
}

impl Past {
    /// The change in which it was first seen, as of a day; none where that came later, or lies before what the clone holds.
    pub fn first_seen(&self, at: NaiveDate) -> Option<&Changed> {
        let first = self.changes.first().filter(|c| c.day <= at)?;
        self.known_from.is_none_or(|from| first.day > from).then_some(first)
    }

    /// The last change of its content, as of a day.
    pub fn last_changed(&self, at: NaiveDate) -> Option<&Changed> {
        let last = self.changes.iter().rev().find(|c| c.day <= at)?;
        self.known_from.is_none_or(|from| last.day > from).then_some(last)
    }

    /// The days after `from`, up to and with `until`, on which its content changed after it had been written.
    pub fn changed_between(&self, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
        let later = self.changes.iter().skip(1).map(|c| c.day);
        let mut days: Vec<NaiveDate> = later.filter(|day| *day > from && *day <= until).collect();
        days.dedup();
        days
    }
}
