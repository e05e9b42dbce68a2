//! How and when a record came to its end.

use crate::record::gate::GateOutcome;
use crate::record::{Data, Record};
use chrono::NaiveDate;

/// An end.
pub(super) struct End {
    /// The day, where the record names one.
    pub(super) day: Option<NaiveDate>,
    /// In a word or two: "done", "passed with conditions".
    pub(super) word: String,
}

/// How a record ended; none while it is open and for kinds that never end.
pub(super) fn end(record: &Record) -> Option<End> {
    if record.data.is_open() != Some(false) {
        return None;
    }
    let word = match &record.data {
        Data::Gate(gate) if gate.outcome == Some(GateOutcome::Conditional) => "passed with conditions".into(),
        Data::Gate(_) => "passed".into(),
        data => data.state().unwrap_or("closed").to_lowercase(),
    };
    Some(End { day: day(record), word })
}

fn day(record: &Record) -> Option<NaiveDate> {
    match &record.data {
        Data::Milestone(m) => m.cancelled.or(m.actual),
        Data::Task(t) => t.actual_end,
        Data::Risk(r) => r.closed,
        Data::Assumption(a) => a.validated,
        Data::Issue(i) => i.closed,
        Data::Dependency(d) => d.delivered,
        Data::Decision(d) => d.decided,
        Data::Change(c) => c.decided,
        Data::Action(a) => a.done,
        Data::Gate(g) => Some(g.review),
        Data::Release(r) => Some(r.end),
        Data::Communication(c) => c.sent,
        _ => None,
    }
}
