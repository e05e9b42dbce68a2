//! A day has passed with nothing done.

use super::entry::{Datum, Delta};
use super::new::{due, needed_by};
use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::record::{Data, Record};
use crate::words::Words;
use chrono::NaiveDate;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "overdue",
    title: Words::changes_overdue_title,
    counted: Words::changes_overdue_counted,
    definition: "Open now and past its day, which it was not then: the forecast of a milestone, the last useful day of a \
                 decision, the need of a dependency, a due day.",
    needs_versions: false,
    find,
};

/// The day after which an open record is overdue. The target of a risk is an aim, not a promise.
fn limit(record: &Record) -> Option<(&'static str, NaiveDate)> {
    match &record.data {
        _ if record.data.is_open() != Some(true) => None,
        Data::Risk(_) => None,
        Data::Milestone(m) => Some(("forecast", m.expected())),
        // As of a milestone its forecast: that the baseline has passed is told by the slip.
        Data::Task(t) => Some(("due", t.end)),
        Data::Decision(d) => Some(("needed_by", d.needed_by?)),
        Data::Dependency(d) => Some(("needed_by", d.needed_by)),
        data => Some(("due", data.due()?)),
    }
}

fn find(case: &Case<'_>) -> Option<Entry> {
    let now = case.now?;
    let (field, day) = limit(now).filter(|(_, day)| *day < case.as_of)?;
    if case.then.and_then(|then| limit(then)).is_some_and(|(_, day)| day < case.since) {
        return None;
    }
    let rank = match &now.data {
        Data::Decision(_) | Data::Milestone(_) => Rank::Overdue,
        _ => Rank::OtherOverdue,
    };
    let late = (case.as_of - day).num_days();
    let entry = Entry::new(&KIND, now, rank)
        .moved(field, None, Some(Datum::Day(day)))
        .by(Delta::Days(late))
        .on(day.succ_opt())
        .tell(move |v, _| v.w.changes_overdue(late));
    let day = case.day(day);
    Some(match &now.data {
        Data::Decision(_) | Data::Dependency(_) => needed_by(entry, day),
        Data::Milestone(_) => entry.tell(move |v, said| v.w.changes_forecast_was(said, v.day(day))),
        _ => due(entry, day),
    })
}
