//! The day by which a record is expected to be done, and how it moved.

use super::case::Case;
use super::entry::{Datum, Delta, Entry};
use super::{ChangeKind, rank::Rank};
use crate::record::milestone::Reforecast;
use crate::record::{Data, Record};
use crate::words::Words;
use chrono::NaiveDate;

/// A day that is expected, with the name of its field and what it is for people.
struct Expected {
    field: &'static str,
    name: fn(&Words) -> &str,
    day: NaiveDate,
}

/// The expected day of an open record; none for kinds without one.
fn expected(record: &Record) -> Option<Expected> {
    let of = |field, name: fn(&Words) -> &str, day| Some(Expected { field, name, day });
    match &record.data {
        Data::Program(p) => of("end", Words::changes_day_planned_end, p.end),
        Data::Milestone(m) => of("forecast", Words::changes_day_forecast, m.expected()),
        Data::Task(t) => of("end", Words::changes_day_end, t.end),
        Data::Dependency(d) => of("promised", Words::changes_day_promise, d.promised?),
        Data::Decision(d) => of("needed_by", Words::changes_day_last_useful, d.needed_by?),
        Data::Issue(i) => of("due", Words::changes_day_due, i.due?),
        Data::Action(a) => of("due", Words::changes_day_due, a.due),
        Data::Gate(g) => of("review", Words::changes_day_review, g.review),
        Data::Benefit(b) => of("due", Words::changes_day_due, b.due),
        Data::Release(r) => of("end", Words::changes_day_end, r.end),
        Data::Communication(c) => of("due", Words::changes_day_due, c.due),
        Data::Assumption(a) => of("validate_by", Words::changes_day_check, a.validate_by?),
        data @ Data::Custom(_) => of("due", Words::changes_day_due, data.due()?),
        _ => None,
    }
}

/// The last dated forecast between the two moments.
fn last_forecast<'c>(case: &Case<'c>, record: &'c Record) -> Option<&'c Reforecast> {
    let rows = match &record.data {
        Data::Milestone(m) => &m.reforecast,
        Data::Dependency(d) => &d.reforecast,
        _ => return None,
    };
    rows.iter().filter(|r| case.is_between(r.date)).max_by_key(|r| r.date)
}

/// The expected day of a record that is open at both moments, where it moved by days that `wanted` accepts.
pub(super) fn moved(case: &Case<'_>, kind: &'static ChangeKind, wanted: fn(i64) -> bool) -> Option<Entry> {
    let (then, now) = case.both()?;
    if then.data.is_open() == Some(false) || now.data.is_open() == Some(false) {
        return None;
    }
    let (before, after) = (expected(then)?, expected(now)?);
    let days = (after.day - before.day).num_days();
    if before.field != after.field || !wanted(days) {
        return None;
    }
    let row = last_forecast(case, now);
    let rank = if days > 0 { Rank::of_slip(now) } else { Rank::Better };
    let undated = row.is_none() && case.has_versions();
    let (from, to) = (case.day(before.day), case.day(after.day));
    let entry = Entry::new(kind, now, rank)
        .moved(after.field, Some(Datum::Day(before.day)), Some(Datum::Day(after.day)))
        .by(Delta::Days(days))
        .on(row.map(|r| r.date))
        .because(row.and_then(|r| r.reason.as_ref()))
        .undated(undated)
        .tell(move |v, _| v.w.changes_moved((after.name)(v.w), v.day(from), v.day(to), v.w.signed_days(days)));
    let entry = in_all(entry, now, after.day, days);
    Some(if undated { entry.tell(|v, said| v.w.changes_undated(said)) } else { entry })
}

/// How far a milestone is from its baseline in all, where that is another number.
fn in_all(entry: Entry, record: &Record, expected: NaiveDate, days: i64) -> Entry {
    let Data::Milestone(m) = &record.data else { return entry };
    match (expected - m.baseline).num_days() {
        late if late == days => entry,
        0 => entry.tell(|v, said| v.w.changes_now_on_baseline(said)),
        late if late < 0 => entry.tell(move |v, said| v.w.changes_now_before_baseline(-late, said)),
        late => entry.tell(move |v, said| v.w.changes_now_after_baseline(late, said)),
    }
}
