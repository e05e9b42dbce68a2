//! Work on the roadmap between milestones.

use super::kind::{Events, Kind};
use super::types::{Fraction, Ref, table};
use chrono::NaiveDate;

table! {
    /// A task.
    Task {
        /// Planned or forecast first day.
        start: NaiveDate,
        /// Planned or forecast last day.
        end: NaiveDate,
        /// Share done, 0 to 1.
        progress: Option<Fraction>,
        /// First day of the baseline.
        baseline_start: Option<NaiveDate>,
        /// Last day of the baseline.
        baseline_end: Option<NaiveDate>,
        /// Day on which it began.
        actual_start: Option<NaiveDate>,
        /// Day on which it ended.
        actual_end: Option<NaiveDate>,
        /// Tasks and milestones that must come before.
        depends_on: Vec<Ref> ["task" "milestone"],
        /// The milestone that it works towards.
        milestone: Option<Ref> ["milestone"],
    }
}

impl Kind for Task {
    const NAME: &'static str = "task";
    const PLURAL: &'static str = "tasks";
    const TITLE: &'static str = "Task";
    const TITLES: &'static str = "Tasks";
    const DOC: &'static str = "Work between milestones, for the roadmap; optional.";
    const ORDER: &'static [(&'static str, &'static str)] =
        &[("start", "end"), ("baseline_start", "baseline_end"), ("actual_start", "actual_end")];
    const PAST: &'static [&'static str] = &["actual_start", "actual_end"];

    fn events<E: Events>(&mut self, events: &mut E) {
        if events.once(&mut self.actual_start) {
            self.progress = None;
        }
        if events.once(&mut self.actual_end) {
            self.progress = None;
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.actual_end.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.actual_start, self.actual_end) {
            (_, Some(_)) => "Done",
            (Some(_), None) => "Under way",
            (None, None) => "Not started",
        })
    }

    /// Like a milestone it is overdue once its baseline has passed, whatever was forecast since.
    fn ended(&self) -> Option<NaiveDate> {
        self.actual_end
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.baseline_end.unwrap_or(self.end))
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.actual_end.unwrap_or(self.end))
    }
}

impl Task {
    /// The day on which it ended or, open, will at the earliest end as seen from `as_of`.
    pub fn ends(&self, as_of: NaiveDate) -> NaiveDate {
        self.actual_end.unwrap_or_else(|| self.end.max(as_of))
    }

    /// Whether it is open and even its forecast has passed.
    pub fn is_open_and_past(&self, as_of: NaiveDate) -> bool {
        self.actual_end.is_none() && self.end < as_of
    }
}
