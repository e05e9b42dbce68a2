//! The promise itself was moved.

use super::entry::{Datum, Delta};
use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::record::milestone::Milestone;
use crate::words::Words;
use chrono::NaiveDate;

/// The field of a baseline that nothing approves.
pub(super) const ATTEMPT: &str = "rebaseline";

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "re-baselined",
    title: Words::changes_re_baselined_title,
    counted: Words::changes_re_baselined_counted,
    definition: "The baseline of a milestone is another than then, by an approved change or by overwriting it; or a new one was \
                 recorded without an approved change, and so does not stand.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    let (then, now) = case.both_of::<Milestone>()?;
    if let Some((day, baseline)) = approved(case, now).filter(|_| then.baseline != now.baseline) {
        let change =
            now.rebaseline.iter().rev().find(|r| r.baseline == baseline).and_then(|r| r.change.as_ref()?.text());
        let change = change.map(String::from);
        let entry = moved(case, then.baseline, now.baseline, Rank::Baseline)?.on(Some(day));
        return Some(entry.tell(move |v, said| match &change {
            Some(id) => v.w.changes_by_change(said, v.text(id)),
            None => v.w.changes_by_approved_change(said),
        }));
    }
    if then.baseline != now.baseline {
        let entry = moved(case, then.baseline, now.baseline, Rank::UnapprovedBaseline)?;
        return Some(entry.undated(true).tell(|v, said| v.w.changes_overwritten(said)));
    }
    attempted(case, now)
}

/// The baseline that stands since a day between the two moments.
fn approved(case: &Case<'_>, now: &Milestone) -> Option<(NaiveDate, NaiveDate)> {
    now.moved_baselines.iter().copied().rfind(|(day, _)| case.is_between(*day))
}

fn moved(case: &Case<'_>, from: NaiveDate, to: NaiveDate, rank: Rank) -> Option<Entry> {
    let days = (to - from).num_days();
    let (before, after) = (case.day(from), case.day(to));
    let entry = Entry::new(&KIND, case.now?, rank)
        .moved("baseline", Some(Datum::Day(from)), Some(Datum::Day(to)))
        .by(Delta::Days(days))
        .tell(move |v, _| v.w.changes_baseline(v.day(before), v.day(after), v.w.signed_days(days)));
    Some(entry)
}

/// A new baseline that nothing approves.
fn attempted(case: &Case<'_>, now: &Milestone) -> Option<Entry> {
    let row = now.rebaseline.iter().filter(|r| case.is_between(r.date)).max_by_key(|r| r.date)?;
    if row.baseline == now.baseline {
        return None;
    }
    let days = (row.baseline - now.baseline).num_days();
    let (tried, stands) = (case.day(row.baseline), case.day(now.baseline));
    let entry = Entry::new(&KIND, case.now?, Rank::UnapprovedBaseline)
        .moved(ATTEMPT, Some(Datum::Day(now.baseline)), Some(Datum::Day(row.baseline)))
        .by(Delta::Days(days))
        .on(Some(row.date))
        .tell(move |v, _| v.w.changes_baseline_attempt(v.day(tried), v.day(stands)));
    Some(entry)
}
