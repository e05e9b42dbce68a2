//! A request to change scope, schedule, cost or resources.

use super::kind::{Events, Kind};
use super::types::{Person, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// What a change moves.
    ChangeType {
        /// What is delivered.
        Scope = "scope",
        /// When.
        Schedule = "schedule",
        /// For how much.
        Cost = "cost",
        /// By whom.
        Resource = "resource",
    }

    /// Where a change request stands.
    ChangeStatus {
        /// Waiting.
        Proposed = "proposed",
        /// Accepted.
        Approved = "approved",
        /// Refused.
        Rejected = "rejected",
        /// Put off.
        Deferred = "deferred",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

table! {
    /// A change request.
    Change {
        /// The day on which it was asked for.
        requested: NaiveDate,
        /// What it moves.
        r#type: ChangeType,
        /// The day on which it was decided.
        decided: Option<NaiveDate>,
        /// Where it stands.
        status: Option<ChangeStatus>,
        /// Effect on the schedule in days.
        schedule_days: Option<f64>,
        /// Cost in the program's currency.
        cost: Option<f64>,
        /// Weight that it adds to the scope.
        scope_weight: Option<f64>,
        /// What it touches.
        affects: Vec<Ref>,
        /// Who decides.
        approver: Option<Person>,
        /// The decision in which it was taken.
        decision: Option<Ref> ["decision"],
    }
}

impl Kind for Change {
    const NAME: &'static str = "change";
    const PLURAL: &'static str = "changes";
    const TITLE: &'static str = "Change request";
    const TITLES: &'static str = "Change requests";
    const DOC: &'static str = "A request to change scope, schedule, cost or resources, and what became of it.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("requested", "decided")];
    const PAST: &'static [&'static str] = &["requested", "decided"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.requested);
        if events.once(&mut self.decided) {
            self.status = Some(ChangeStatus::Proposed);
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(match self.status {
            None => self.decided.is_none(),
            Some(status) => matches!(status, ChangeStatus::Proposed | ChangeStatus::Deferred),
        })
    }

    fn state(&self) -> Option<&'static str> {
        Some(match self.status {
            Some(ChangeStatus::Approved) => "Approved",
            Some(ChangeStatus::Rejected) => "Rejected",
            Some(ChangeStatus::Deferred) => "Deferred",
            Some(ChangeStatus::Withdrawn) => "Withdrawn",
            Some(ChangeStatus::Proposed) => "Proposed",
            None if self.decided.is_some() => "Decided",
            None => "Proposed",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.decided.filter(|_| self.is_open() == Some(false))
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.decided.unwrap_or(self.requested))
    }
}

impl Change {
    /// Whether it was approved by a day.
    pub fn approved_by(&self, day: NaiveDate) -> bool {
        self.status == Some(ChangeStatus::Approved) && self.decided.unwrap_or(self.requested) <= day
    }
}
