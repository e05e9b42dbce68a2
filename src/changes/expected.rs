//! The day by which a record is expected to be done, and how it moved.

use super::case::Case;
use super::entry::{Datum, Delta, Entry, signed_days};
use super::{ChangeKind, rank::Rank};
use crate::record::milestone::Reforecast;
use crate::record::{Data, Record};
use chrono::NaiveDate;

/// A day that is expected, with the name of its field and what it is for people.
struct Expected {
    field: &'static str,
    name: &'static str,
    day: NaiveDate,
}

/// The expected day of an open record; none for kinds without one.
fn expected(record: &Record) -> Option<Expected> {
    let of = |field, name, day| Some(Expected { field, name, day });
    match &record.data {
        Data::Program(p) => of("end", "planned end", p.end),
        Data::Milestone(m) => of("forecast", "forecast", m.expected()),
        Data::Task(t) => of("end", "end", t.end),
        Data::Dependency(d) => of("promised", "promise", d.promised?),
        Data::Decision(d) => of("needed_by", "last useful day", d.needed_by?),
        Data::Issue(i) => of("due", "due day", i.due?),
        Data::Action(a) => of("due", "due day", a.due),
        Data::Gate(g) => of("review", "review", g.review),
        Data::Benefit(b) => of("due", "due day", b.due),
        Data::Release(r) => of("end", "end", r.end),
        Data::Communication(c) => of("due", "due day", c.due),
        Data::Assumption(a) => of("validate_by", "check", a.validate_by?),
        data @ Data::Custom(_) => of("due", "due day", data.due()?),
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
    let entry = Entry::new(kind, now, rank)
        .moved(after.field, Some(Datum::Day(before.day)), Some(Datum::Day(after.day)))
        .by(Delta::Days(days))
        .on(row.map(|r| r.date))
        .because(row.and_then(|r| r.reason.as_ref()))
        .undated(undated)
        .text(format!("{} moved from {} to ", after.name, case.day(before.day)))
        .strong(case.day(after.day))
        .text(format!(" ({})", signed_days(days)));
    let entry = in_all(entry, now, after.day, days);
    Some(if undated { entry.text(", without a dated entry") } else { entry })
}

/// How far a milestone is from its baseline in all, where that is another number.
fn in_all(entry: Entry, record: &Record, expected: NaiveDate, days: i64) -> Entry {
    let Data::Milestone(m) = &record.data else { return entry };
    match (expected - m.baseline).num_days() {
        late if late == days => entry,
        0 => entry.text(", now on its baseline"),
        late if late < 0 => entry.text(format!(", now {} before its baseline", super::entry::days(-late))),
        late => entry.text(format!(", now {} after its baseline", super::entry::days(late))),
    }
}
