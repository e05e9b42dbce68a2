//! A choice that somebody must take, with options.

use super::kind::{Events, Kind};
use super::types::{Dates, Lines, Person, Prose, Ref, table};
use chrono::NaiveDate;

table! {
    /// One way to decide.
    DecisionOption {
        /// Letter or short name.
        key: String,
        /// What would be done.
        title: Prose,
        /// Effect on the schedule in days; below zero is earlier.
        schedule_days: Option<f64>,
        /// Cost in the program's currency; below zero is saved.
        cost: Option<f64>,
        /// Effect on the scope.
        scope: Option<Prose>,
        /// What speaks for it.
        pros: Lines,
        /// What speaks against it.
        cons: Lines,
    }
}

table! {
    /// A decision.
    Decision {
        /// The day on which it was asked for.
        requested: NaiveDate,
        /// The last day on which deciding still helps.
        needed_by: Option<NaiveDate>,
        /// The day on which it was taken.
        decided: Option<NaiveDate>,
        /// The day or days on which it was put off.
        deferred: Dates,
        /// Who decides.
        approver: Option<Person>,
        /// The body or level that decides, e.g. "steering".
        level: Option<String>,
        /// What led to the question.
        context: Option<Prose>,
        /// The ways to decide.
        option: Vec<DecisionOption>,
        /// Key of the option that the program recommends, or the recommendation in words.
        recommendation: Option<Prose>,
        /// What waiting costs.
        if_late: Option<Prose>,
        /// What was decided.
        outcome: Option<Prose>,
        /// Why.
        rationale: Option<Prose>,
        /// Actions that follow.
        follow_ups: Vec<Ref> ["action"],
        /// The earlier decision that this one replaces.
        supersedes: Option<Ref> ["decision"],
    }
}

impl Kind for Decision {
    const NAME: &'static str = "decision";
    const PLURAL: &'static str = "decisions";
    const TITLE: &'static str = "Decision";
    const TITLES: &'static str = "Decisions";
    const DOC: &'static str = "A choice that somebody must take: options, recommendation, last useful day, outcome.";
    const ORDER: &'static [(&'static str, &'static str)] =
        &[("requested", "decided"), ("requested", "needed_by"), ("requested", "deferred")];
    const PAST: &'static [&'static str] = &["requested", "decided", "deferred"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.requested);
        events.days(&mut self.deferred.0);
        if events.once(&mut self.decided) {
            self.outcome = None;
            self.rationale = None;
            self.follow_ups.clear();
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.decided.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.decided, self.deferred.0.is_empty()) {
            (Some(_), _) => "Decided",
            (None, false) => "Deferred",
            (None, true) => "Open",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.decided
    }

    fn due(&self) -> Option<NaiveDate> {
        self.needed_by
    }

    fn date(&self) -> Option<NaiveDate> {
        self.decided.or(self.needed_by)
    }
}

impl Decision {
    /// The option that is recommended, where the recommendation names one.
    pub fn recommended(&self) -> Option<&DecisionOption> {
        let key = self.recommendation.as_ref()?.0.trim();
        self.option.iter().find(|o| o.key.eq_ignore_ascii_case(key))
    }
}
