//! Something that has happened and hurts.

use super::kind::{Events, Kind};
use super::types::{Dates, Person, Prose, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// How much an issue hurts.
    Severity {
        /// Stops the program.
        Critical = "critical",
        /// Moves a committed date.
        High = "high",
        /// Costs effort.
        Medium = "medium",
        /// A nuisance.
        Low = "low",
    }
}

table! {
    /// An escalation to somebody who can help.
    Escalation {
        /// When.
        date: NaiveDate,
        /// To whom.
        to: Option<Person>,
        /// The day on which it was resolved.
        resolved: Option<NaiveDate>,
    }
}

table! {
    /// An issue.
    Issue {
        /// The day on which it was raised.
        raised: NaiveDate,
        /// How much it hurts.
        severity: Severity,
        /// The day by which it must be solved.
        due: Option<NaiveDate>,
        /// The day of its last closing.
        closed: Option<NaiveDate>,
        /// The day or days on which it was opened again; after `closed`, it is open.
        reopened: Dates,
        /// How it was solved.
        resolution: Option<Prose>,
        /// Its escalation.
        escalated: Option<Escalation>,
        /// What caused it.
        caused_by: Option<Ref>,
    }
}

impl Kind for Issue {
    const NAME: &'static str = "issue";
    const PLURAL: &'static str = "issues";
    const TITLE: &'static str = "Issue";
    const TITLES: &'static str = "Issues";
    const DOC: &'static str = "Something that has happened and must be solved.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("raised", "closed"), ("raised", "due"), ("raised", "reopened")];
    const PAST: &'static [&'static str] = &["raised", "closed", "reopened"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.raised);
        events.days(&mut self.reopened.0);
        if events.once(&mut self.closed) {
            self.resolution = None;
        }
        if let Some(escalation) = &mut self.escalated {
            events.once(&mut escalation.resolved);
            if events.known(escalation.date) {
                self.escalated = None;
            }
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.closed.is_none_or(|closed| self.reopened.0.iter().any(|day| *day > closed)))
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.is_open(), self.reopened.0.is_empty()) {
            (Some(true), false) => "Reopened",
            (Some(true), true) if self.escalated.as_ref().is_some_and(|e| e.resolved.is_none()) => "Escalated",
            (Some(true), true) => "Open",
            _ => "Closed",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.closed.filter(|_| self.is_open() == Some(false))
    }

    fn due(&self) -> Option<NaiveDate> {
        self.due
    }
}
