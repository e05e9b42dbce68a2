//! A point at which readiness is judged against criteria.

use super::kind::{Events, Kind};
use super::types::{DayCount, DayFlag, Person, Prose, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// What a gate opens.
    GateType {
        /// The next phase.
        Phase = "phase",
        /// Use by customers.
        GoLive = "go-live",
        /// Operation (operational readiness review).
        Orr = "orr",
        /// Handover to the line.
        Handover = "handover",
    }

    /// How a gate was judged.
    GateOutcome {
        /// Passed.
        Go = "go",
        /// Passed with conditions.
        Conditional = "conditional",
        /// Not passed.
        NoGo = "no-go",
    }
}

table! {
    /// Something that must be so before the gate opens.
    Criterion {
        /// What must be so.
        text: Prose,
        /// Area, e.g. "Security".
        category: Option<String>,
        /// Who sees to it.
        owner: Option<Person>,
        /// By when.
        due: Option<NaiveDate>,
        /// The day since which it is met, or `true`.
        met: Option<DayFlag>,
        /// What shows that it is met.
        evidence: Option<Prose>,
        /// The day of the evidence.
        evidence_date: Option<NaiveDate>,
        /// Days after which the evidence is too old.
        max_age_days: Option<DayCount>,
        /// Who waived it.
        waived_by: Option<Person>,
        /// Until when it is waived.
        waived_until: Option<NaiveDate>,
    }
}

table! {
    /// A role's agreement.
    Signoff {
        /// Whose agreement is needed.
        role: String,
        /// Who gave it.
        by: Option<Person>,
        /// When.
        date: Option<NaiveDate>,
        /// What was said.
        verdict: Option<String>,
    }
}

table! {
    /// A gate.
    Gate {
        /// The day of the review.
        review: NaiveDate,
        /// The milestone that it guards.
        milestone: Option<Ref> ["milestone"],
        /// What it opens.
        r#type: Option<GateType>,
        /// How it was judged.
        outcome: Option<GateOutcome>,
        /// What must be so.
        criterion: Vec<Criterion>,
        /// Whose agreement is needed.
        signoff: Vec<Signoff>,
    }
}

impl Kind for Gate {
    const NAME: &'static str = "gate";
    const PLURAL: &'static str = "gates";
    const TITLE: &'static str = "Gate";
    const TITLES: &'static str = "Gates";
    const DOC: &'static str = "A point at which readiness is judged against criteria.";

    fn events<E: Events>(&mut self, events: &mut E) {
        for criterion in &mut self.criterion {
            events.flag(&mut criterion.met);
            if events.once(&mut criterion.evidence_date) {
                criterion.evidence = None;
            }
        }
        for signoff in &mut self.signoff {
            if events.once(&mut signoff.date) {
                signoff.by = None;
                signoff.verdict = None;
            }
        }
        if self.outcome.is_some() && events.known(self.review) {
            self.outcome = None;
        }
    }

    fn is_open(&self) -> Option<bool> {
        Some(!matches!(self.outcome, Some(GateOutcome::Go | GateOutcome::Conditional)))
    }

    fn state(&self) -> Option<&'static str> {
        Some(match self.outcome {
            None => "To be reviewed",
            Some(GateOutcome::Go) => "Go",
            Some(GateOutcome::Conditional) => "Go with conditions",
            Some(GateOutcome::NoGo) => "No-go",
        })
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.review)
    }
}

impl Criterion {
    /// Whether it is met.
    pub fn is_met(&self) -> bool {
        self.met.is_some_and(DayFlag::is_set)
    }

    /// Whether it is waived on a day.
    pub fn is_waived(&self, day: NaiveDate) -> bool {
        !self.is_met() && self.waived_by.is_some() && self.waived_until.is_none_or(|until| until >= day)
    }

    /// Whether it should have been met before a day, and is neither met nor waived.
    pub fn is_overdue(&self, day: NaiveDate) -> bool {
        !self.is_met() && self.due.is_some_and(|due| due < day) && !self.is_waived(day)
    }
}
