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

/// Why nothing shows that a criterion is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// No evidence is named.
    Evidence,
    /// It is older than the criterion allows, in days.
    Freshness {
        /// Days since the evidence.
        age: i64,
        /// Days that it may be old.
        most: u32,
    },
}

impl Gate {
    /// Why nothing shows on a day that one of its criteria, said to be met, is so; none where something does. What was judged
    /// already may rest on evidence that has grown old since.
    pub fn lacks(&self, criterion: &Criterion, day: NaiveDate) -> Option<Lacks> {
        if !criterion.is_met() {
            return None;
        }
        if criterion.evidence.as_ref().is_none_or(|e| e.0.trim().is_empty()) {
            return Some(Lacks::Evidence);
        }
        let (date, most) = criterion.evidence_date.zip(criterion.max_age_days)?;
        let age = (day - date).num_days();
        (self.is_open() == Some(true) && age > i64::from(most.0)).then_some(Lacks::Freshness { age, most: most.0 })
    }

    /// Whether a waiver of one of its criteria, which holds today, ends before the gate is reviewed.
    pub fn outlives_waiver_of(&self, criterion: &Criterion) -> bool {
        self.outcome.is_none() && criterion.waived_until.is_some_and(|until| until < self.review)
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
