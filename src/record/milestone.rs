//! A dated promise: baseline, forecast, actual.

use super::kind::{Dated, Events, Kind};
use super::types::{Positive, Prose, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// To whom a milestone is promised.
    Commitment {
        /// Inside the program.
        Internal = "internal",
        /// To somebody outside.
        External = "external",
    }
}

table! {
    /// A day on which the forecast was moved.
    Reforecast {
        /// When it was moved.
        date: NaiveDate,
        /// The day that was forecast from then on.
        forecast: NaiveDate,
        /// Why.
        reason: Option<Prose>,
    }
    computed {
        /// Whether it comes from an earlier version of the record instead of a row of its own.
        from_git: bool,
    }
}

table! {
    /// A day on which the baseline was moved.
    Rebaseline {
        /// When it was moved.
        date: NaiveDate,
        /// The baseline from then on.
        baseline: NaiveDate,
        /// The change that approves it; without an approved one the baseline does not move.
        change: Option<Ref> ["change"],
    }
    computed {
        /// Whether it comes from an earlier version of the record instead of a row of its own.
        from_git: bool,
    }
}

table! {
    /// A milestone.
    Milestone {
        /// The day that was promised.
        baseline: NaiveDate,
        /// The day that is expected now; used only where there is no dated history.
        forecast: Option<NaiveDate>,
        /// The day on which it was reached.
        actual: Option<NaiveDate>,
        /// The day on which it was given up.
        cancelled: Option<NaiveDate>,
        /// Milestones and tasks that must come before.
        depends_on: Vec<Ref> ["milestone" "task"],
        /// Weight in the scope; 1 where it is not given.
        weight: Option<Positive>,
        /// To whom it is promised.
        commitment: Option<Commitment>,
        /// The gate that it must pass.
        gate: Option<Ref> ["gate"],
        /// History of forecasts.
        reforecast: Vec<Reforecast>,
        /// History of baselines.
        rebaseline: Vec<Rebaseline>,
        /// The day on which it joined the scope; without it, it was in from the beginning.
        added: Option<NaiveDate>,
        /// The change that added it.
        added_by: Option<Ref> ["change"],
    }
    computed {
        /// The baseline before any approved move; set by the view, in which `baseline` is the one that stands.
        first_baseline: Option<NaiveDate>,
        /// Each baseline that stood after the first, with its day; set by the view.
        moved_baselines: Vec<(NaiveDate, NaiveDate)>,
        /// The forecast before the first row of the history, where an earlier version says so.
        first_forecast: Option<NaiveDate>,
        /// The day before which nothing is known of its forecasts, since the clone ends there.
        known_from: Option<NaiveDate>,
    }
}

impl Dated for Reforecast {
    fn date(&self) -> NaiveDate {
        self.date
    }
}

impl Dated for Rebaseline {
    fn date(&self) -> NaiveDate {
        self.date
    }
}

impl Kind for Milestone {
    const NAME: &'static str = "milestone";
    const PLURAL: &'static str = "milestones";
    const TITLE: &'static str = "Milestone";
    const TITLES: &'static str = "Milestones";
    const DOC: &'static str = "A dated promise with its baseline, its forecasts and the day on which it was kept.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("added", "cancelled")];
    const PAST: &'static [&'static str] = &["actual", "cancelled", "added"];
    const HISTORIES: &'static [&'static str] = &["reforecast", "rebaseline"];

    fn events<E: Events>(&mut self, events: &mut E) {
        if let Some(added) = self.added {
            events.born(added);
        }
        events.once(&mut self.actual);
        events.once(&mut self.cancelled);
        let has_history = !self.reforecast.is_empty();
        events.rows(&mut self.reforecast);
        events.rows(&mut self.rebaseline);
        if has_history {
            let last = self.reforecast.iter().max_by_key(|r| r.date);
            self.forecast = last.map(|r| r.forecast).or(self.first_forecast);
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.actual.is_none() && self.cancelled.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.cancelled, self.actual) {
            (Some(_), _) => "Cancelled",
            (None, Some(_)) => "Done",
            (None, None) => "Open",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.cancelled.or(self.actual)
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.baseline)
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.actual.unwrap_or_else(|| self.expected()))
    }
}

impl Milestone {
    /// The forecast that stands, else the baseline.
    pub fn expected(&self) -> NaiveDate {
        self.forecast.unwrap_or(self.baseline)
    }

    /// The day on which it ended or, open, will at the earliest end as seen from `as_of`: an open one that
    /// should be over is at least as late as today.
    pub fn end(&self, as_of: NaiveDate) -> NaiveDate {
        self.actual.unwrap_or_else(|| self.expected().max(as_of))
    }

    /// How often the expected date was changed: reports that keep it are no moves.
    pub fn moves(&self) -> usize {
        let mut rows: Vec<(NaiveDate, NaiveDate)> = self.reforecast.iter().map(|r| (r.date, r.forecast)).collect();
        rows.sort_by_key(|(day, _)| *day);
        let days = std::iter::once(self.first_baseline.unwrap_or(self.baseline)).chain(rows.iter().map(|(_, to)| *to));
        days.collect::<Vec<_>>().windows(2).filter(|pair| pair[0] != pair[1]).count()
    }

    /// Weight in the scope.
    pub fn weight(&self) -> f64 {
        self.weight.map_or(1.0, |w| w.0)
    }

    /// Whether it is delivered.
    pub fn is_done(&self) -> bool {
        self.actual.is_some() && self.cancelled.is_none()
    }
}

impl Milestone {
    /// Whether it is open and even its forecast has passed: overdue, and nobody has given a new date.
    pub fn is_open_and_past(&self, as_of: NaiveDate) -> bool {
        self.actual.is_none() && self.cancelled.is_none() && self.expected() < as_of
    }
}
