//! The versions of every record along the first parents of the commit that is checked out.

use super::facts::{Facts, Values};
use super::repository::{Id, Location, Repository, Unusable};
use super::versions::{self, Untold};
use super::walk::{self, End};
use crate::config::Settings;
use crate::record::Kinds;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stays the same of a record when its file is renamed: its folder below `content/` and its id in lower case.
pub(super) type Key = (Box<str>, Box<str>);

/// A commit that changed a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    /// Its identity.
    pub(super) id: Id,
    /// From when on it stood, in seconds since 1970; never before the commit ahead of it.
    pub(super) seconds: i64,
    /// Who wrote it.
    pub(super) author: String,
}

/// A change of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    /// Position of the commit.
    pub(super) mark: u32,
    /// The values since.
    pub(super) values: Values,
    /// The fingerprint since.
    pub(super) print: u64,
}

/// All versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Chronicle {
    /// The commit that is checked out.
    pub(super) tip: Id,
    /// The time of the last commit, whatever it changed.
    pub(super) last: i64,
    /// Up to this time nothing is known, since the clone does not hold it.
    pub(super) unknown_until: Option<i64>,
    /// Versions of files that could not be read.
    pub(super) unreadable: usize,
    /// The commits that changed a record, oldest first.
    pub(super) marks: Vec<Mark>,
    /// The changes of every record, oldest first.
    pub(super) records: BTreeMap<Key, Vec<Step>>,
}

impl Chronicle {
    /// Nothing yet, at a commit.
    fn empty(tip: Id) -> Chronicle {
        let (marks, records) = (Vec::new(), BTreeMap::new());
        Chronicle { tip, last: i64::MIN, unknown_until: None, unreadable: 0, marks, records }
    }

    /// Reads the versions up to a commit; those that are known already are not read again.
    pub(super) fn read(
        location: &Location,
        repository: &Repository,
        head: Id,
        known: Option<Chronicle>,
        settings: &Settings,
        kinds: &Kinds,
    ) -> Result<Chronicle, Unusable> {
        let until = known.as_ref().map(|k| k.tip);
        let (commits, end) = walk::first_parents(repository, head, until);
        let mut out = match known {
            Some(known) if end == End::Reached => known,
            // The history was written anew: what was known of the old one does not hold.
            Some(_) => return Chronicle::read(location, repository, head, None, settings, kinds),
            None => Chronicle::empty(head),
        };
        let before = until.filter(|_| end == End::Reached).and_then(|tip| repository.commit(tip)).map(|c| c.tree);
        let mut times = Vec::with_capacity(commits.len());
        for commit in &commits {
            out.last = out.last.max(commit.seconds);
            times.push(out.last);
        }
        let touched = walk::touched(location, &commits, before, versions::holds_records)?;
        let mut open = None;
        let mut tell = |n: usize, facts: &Facts| {
            if open != Some(n) {
                open = Some(n);
                let (id, author) = (commits[n].id, commits[n].author.clone());
                out.marks.push(Mark { id, seconds: times[n], author });
            }
            out.add(facts);
        };
        let Untold { unreadable, missing } = versions::read(location, touched, settings, kinds, &mut tell)?;
        if end == End::Cut {
            out.unknown_until = times.first().copied();
        }
        // A text that is missing is made good by the commits after it.
        let whole = missing.map(|n| *times.get(n + 1).unwrap_or(&times[n]));
        out.unknown_until = out.unknown_until.max(whole);
        out.unreadable += unreadable;
        out.tip = head;
        Ok(out)
    }

    /// Whether every change names a commit that is there.
    pub(super) fn is_sound(&self) -> bool {
        self.records.values().flatten().all(|step| (step.mark as usize) < self.marks.len())
    }

    /// Adds a version that the last commit brought; one that says the same as the version before is none.
    fn add(&mut self, facts: &Facts) {
        let Facts { key, values, print } = facts;
        let mark = u32::try_from(self.marks.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let step = Step { mark, values: *values, print: *print };
        match self.records.get_mut(key) {
            Some(steps) if steps.last().is_some_and(|last| last.print == *print) => {}
            Some(steps) => steps.push(step),
            None => drop(self.records.insert(key.clone(), vec![step])),
        }
    }
}
