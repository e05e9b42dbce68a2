//! A release with its steps and how it went.

use super::kind::{Events, Kind};
use super::types::{DayFlag, Names, Person, Positive, Prose, When, choice, table};
use chrono::NaiveDate;

choice! {
    /// How a release ended.
    ReleaseOutcome {
        /// It went live.
        Success = "success",
        /// It was taken back.
        RolledBack = "rolled-back",
        /// It failed.
        Failed = "failed",
    }
}

table! {
    /// A step of a release.
    ReleaseStep {
        /// What is done.
        title: Prose,
        /// When it begins.
        start: Option<When>,
        /// When it ends.
        end: Option<When>,
        /// Who does it.
        owner: Option<Person>,
        /// How it is taken back.
        rollback: Option<Prose>,
        /// The day on which it was done, or `true`.
        done: Option<DayFlag>,
    }
}

table! {
    /// A release.
    Release {
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
        /// Where it goes.
        environment: Option<String>,
        /// Its steps.
        step: Vec<ReleaseStep>,
        /// Who has approved it.
        approvals: Names,
        /// How it ended.
        outcome: Option<ReleaseOutcome>,
        /// Hours until service was restored.
        restored: Option<Positive>,
        /// How the whole is taken back.
        back_out: Option<Prose>,
    }
}

impl Kind for Release {
    const NAME: &'static str = "release";
    const PLURAL: &'static str = "releases";
    const TITLE: &'static str = "Release";
    const TITLES: &'static str = "Releases";
    const DOC: &'static str = "A release: window, cutover steps, outcome.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("start", "end")];

    fn events<E: Events>(&mut self, events: &mut E) {
        for step in &mut self.step {
            events.flag(&mut step.done);
        }
        if self.outcome.is_some() && events.known(self.end) {
            self.outcome = None;
            self.restored = None;
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.outcome.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match self.outcome {
            None => "Planned",
            Some(ReleaseOutcome::Success) => "Live",
            Some(ReleaseOutcome::RolledBack) => "Rolled back",
            Some(ReleaseOutcome::Failed) => "Failed",
        })
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.end)
    }
}
