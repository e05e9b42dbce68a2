//! One record at two moments.

use super::Sides;
use super::entry::Entry;
use super::telling::Day;
use crate::record::{OfKind, Record};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A record on every side of a comparison.
#[derive(Clone, Copy)]
pub struct Case<'c> {
    /// As it was known then.
    pub then: Option<&'c Arc<Record>>,
    /// As today's text says that it stood then.
    pub cut: Option<&'c Arc<Record>>,
    /// As it is known now.
    pub now: Option<&'c Arc<Record>>,
    /// The earlier day.
    pub since: NaiveDate,
    /// The later day.
    pub as_of: NaiveDate,
    pub(super) sides: &'c Sides<'c>,
}

impl<'c> Case<'c> {
    /// The record on both sides.
    pub(super) fn both(&self) -> Option<(&'c Arc<Record>, &'c Arc<Record>)> {
        self.then.zip(self.now)
    }

    /// What its kind defines, on both sides.
    pub(super) fn both_of<K: OfKind>(&self) -> Option<(&'c K, &'c K)> {
        let (then, now) = self.both()?;
        then.as_kind().zip(now.as_kind())
    }

    /// Whether a day lies between the two moments: after the earlier, not after the later.
    pub(super) fn is_between(&self, day: NaiveDate) -> bool {
        self.since < day && day <= self.as_of
    }

    /// Whether the present record tells of any event between the two moments.
    pub(super) fn has_dated_entry(&self) -> bool {
        self.now.is_some_and(|now| {
            let (born, days) = Record::clone(now).settle();
            born.max(days.into_iter().max()).is_some_and(|day| self.is_between(day))
        })
    }

    /// Whether the files of the earlier day were read: else what was known then is what today's say of it.
    pub(super) fn has_versions(&self) -> bool {
        !std::ptr::eq(self.sides.then, self.sides.cut)
    }

    /// Whether a change became known between the two moments: by its own date, by the files of the later day, or by the
    /// days on which the repository saw the record change. The present text may have been edited after the later one.
    pub(super) fn became_known(&self, entry: &Entry) -> bool {
        if !self.has_versions() || entry.date.is_some_and(|day| self.is_between(day)) {
            return true;
        }
        if let Some((cut, now)) = self.sides.later {
            let then = Case { cut: cut.find(&entry.record), now: now.find(&entry.record), ..*self };
            return (entry.kind.find)(&then).is_some();
        }
        let Some(past) = self.now.and_then(|now| now.past.as_ref()) else { return true };
        past.first_seen(self.as_of).is_some_and(|first| self.is_between(first.day))
            || !past.changed_between(self.since, self.as_of).is_empty()
    }

    /// A day in a sentence.
    pub(super) fn day(&self, day: NaiveDate) -> Day {
        Day { day, reference: self.as_of }
    }
}

/// Every record of either moment, by its id without case: those of today in their order, then those that are gone.
pub(super) fn cases<'c>(sides: &'c Sides<'c>) -> impl Iterator<Item = Case<'c>> {
    let by_id = |records: &mut dyn Iterator<Item = &'c Arc<Record>>| -> BTreeMap<String, &'c Arc<Record>> {
        records.map(|r| (r.id().to_ascii_lowercase(), r)).collect()
    };
    let then = by_id(&mut sides.then.records());
    let cut = by_id(&mut sides.cut.records());
    let now = by_id(&mut sides.now.records());
    let mut ids: Vec<String> = now.keys().chain(then.keys()).cloned().collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(move |id| Case {
        then: then.get(&id).copied(),
        cut: cut.get(&id).copied(),
        now: now.get(&id).copied(),
        since: sides.then.as_of,
        as_of: sides.now.as_of,
        sides,
    })
}
