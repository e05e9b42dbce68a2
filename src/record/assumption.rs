//! Something taken as true until it is checked.

use super::kind::{Events, Kind};
use super::types::{Prose, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// What checking an assumption showed.
    AssumptionOutcome {
        /// It was right.
        Held = "held",
        /// It was wrong.
        Failed = "failed",
    }
}

table! {
    /// An assumption.
    Assumption {
        /// The day on which it was made.
        raised: NaiveDate,
        /// The day by which it must be checked.
        validate_by: Option<NaiveDate>,
        /// The day on which it was checked.
        validated: Option<NaiveDate>,
        /// What the check showed.
        outcome: Option<AssumptionOutcome>,
        /// What happens if it is wrong.
        if_false: Option<Prose>,
        /// The risk or issue that it became.
        became: Option<Ref> ["risk" "issue"],
    }
}

impl Kind for Assumption {
    const NAME: &'static str = "assumption";
    const PLURAL: &'static str = "assumptions";
    const TITLE: &'static str = "Assumption";
    const TITLES: &'static str = "Assumptions";
    const DOC: &'static str = "Something taken as true until it is checked.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("raised", "validated"), ("raised", "validate_by")];
    const PAST: &'static [&'static str] = &["raised", "validated"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.raised);
        if events.once(&mut self.validated) {
            self.outcome = None;
            self.became = None;
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.validated.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.validated, self.outcome) {
            (None, _) => "Open",
            (Some(_), Some(AssumptionOutcome::Failed)) => "Failed",
            (Some(_), _) => "Held",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.validated
    }

    fn due(&self) -> Option<NaiveDate> {
        self.validate_by
    }
}
