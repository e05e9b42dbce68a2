//! The charter of a program.

use super::kind::Kind;
use super::types::{DayCount, Limited, Lines, Person, Prose, Scalar, table};
use chrono::NaiveDate;

table! {
    /// An objective of a program.
    Objective {
        /// What is to be reached.
        statement: Prose,
        /// How it is measured.
        measure: Option<Prose>,
        /// The value aimed for.
        target: Option<Scalar>,
        /// By when.
        due: Option<NaiveDate>,
    }
}

table! {
    /// A program: its charter.
    Program {
        /// First day.
        start: NaiveDate,
        /// Baseline finish.
        end: NaiveDate,
        /// Who answers for it to the organisation.
        sponsor: Option<Person>,
        /// Who leads it.
        manager: Option<Person>,
        /// Phase that it is in, in the organisation's own words.
        phase: Option<String>,
        /// Currency of every amount, an ISO 4217 code.
        currency: Option<String>,
        /// What belongs to it.
        scope_in: Lines,
        /// What does not.
        scope_out: Lines,
        /// What it is to reach.
        objective: Vec<Objective>,
        /// Days between two status reports.
        cadence_days: Option<DayCount>,
        /// Day of the next steering committee.
        next_steering: Option<NaiveDate>,
        /// Limits of the program's own, by KPI key: {target, amber, red}.
        thresholds: Limited,
    }
}

impl Kind for Program {
    const NAME: &'static str = "program";
    const PLURAL: &'static str = "programs";
    const TITLE: &'static str = "Program";
    const TITLES: &'static str = "Programs";
    const DOC: &'static str = "The charter: what the program is for, who answers for it, when it starts and ends.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("start", "end")];

    fn date(&self) -> Option<NaiveDate> {
        Some(self.end)
    }
}
