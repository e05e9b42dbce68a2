//! The promise itself was moved.

use super::entry::{Datum, Delta, signed_days};
use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::record::milestone::Milestone;
use chrono::NaiveDate;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "re-baselined",
    title: "Re-baselined",
    one: "baseline was moved or set anew",
    many: "baselines were moved or set anew",
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
        let by = change.map(|id| format!(" by change {id}")).unwrap_or_else(|| " by an approved change".into());
        return Some(moved(case, then.baseline, now.baseline, Rank::Baseline)?.on(Some(day)).text(by));
    }
    if then.baseline != now.baseline {
        let entry = moved(case, then.baseline, now.baseline, Rank::UnapprovedBaseline)?;
        return Some(entry.undated(true).text(", overwritten without an approved change"));
    }
    attempted(case, now)
}

/// The baseline that stands since a day between the two moments.
fn approved(case: &Case<'_>, now: &Milestone) -> Option<(NaiveDate, NaiveDate)> {
    now.moved_baselines.iter().copied().rfind(|(day, _)| case.is_between(*day))
}

fn moved(case: &Case<'_>, from: NaiveDate, to: NaiveDate, rank: Rank) -> Option<Entry> {
    let days = (to - from).num_days();
    let entry = Entry::new(&KIND, case.now?, rank)
        .moved("baseline", Some(Datum::Day(from)), Some(Datum::Day(to)))
        .by(Delta::Days(days))
        .text(format!("baseline moved from {} to ", case.day(from)))
        .strong(case.day(to))
        .text(format!(" ({})", signed_days(days)));
    Some(entry)
}

/// A new baseline that nothing approves.
fn attempted(case: &Case<'_>, now: &Milestone) -> Option<Entry> {
    let row = now.rebaseline.iter().filter(|r| case.is_between(r.date)).max_by_key(|r| r.date)?;
    if row.baseline == now.baseline {
        return None;
    }
    let days = (row.baseline - now.baseline).num_days();
    let entry = Entry::new(&KIND, case.now?, Rank::UnapprovedBaseline)
        .moved("rebaseline", Some(Datum::Day(now.baseline)), Some(Datum::Day(row.baseline)))
        .by(Delta::Days(days))
        .on(Some(row.date))
        .text(format!("a baseline of {} was recorded ", case.day(row.baseline)))
        .strong("without an approved change")
        .text(format!("; {} still stands", case.day(now.baseline)));
    Some(entry)
}
