//! How and when a record came to its end.

use super::telling::{Day, Voice};
use crate::record::gate::GateOutcome;
use crate::record::{Data, KindSpec, Record};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// An end.
pub(super) struct End {
    /// The day, where the record names one.
    pub(super) day: Option<NaiveDate>,
    /// In a word.
    pub(super) how: How,
}

/// How it ended.
#[derive(Clone)]
pub(super) enum How {
    /// A gate was passed.
    Passed,
    /// A gate was passed with conditions.
    PassedWithConditions,
    /// A record of this kind reached a state.
    State(Arc<KindSpec>, &'static str),
}

impl How {
    /// In exports: "done", "passed with conditions".
    pub(super) fn word(&self) -> String {
        match self {
            How::Passed => "passed".into(),
            How::PassedWithConditions => "passed with conditions".into(),
            How::State(_, state) => state.to_lowercase(),
        }
    }

    /// For readers.
    pub(super) fn say(&self, w: &Words) -> String {
        match self {
            How::Passed => w.changes_passed().into(),
            How::PassedWithConditions => w.changes_passed_conditional().into(),
            How::State(kind, state) => w.state_within(&kind.name, state),
        }
    }
}

/// A state that was reached, with the day where it is known.
pub(super) fn said(v: &mut Voice<'_>, state: String, day: Option<Day>) -> String {
    let state = v.text(state);
    match day {
        Some(day) => v.w.changes_ended_on(state, v.day(day)),
        None => format!("<b>{state}</b>"),
    }
}

/// How a record ended; none while it is open and for kinds that never end.
pub(super) fn end(record: &Record) -> Option<End> {
    if record.data.is_open() != Some(false) {
        return None;
    }
    let how = match &record.data {
        Data::Gate(gate) if gate.outcome == Some(GateOutcome::Conditional) => How::PassedWithConditions,
        Data::Gate(_) => How::Passed,
        data => How::State(Arc::clone(&record.kind), data.state().unwrap_or("Closed")),
    };
    Some(End { day: day(record), how })
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
