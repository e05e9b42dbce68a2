//! A program as it stands on the day that is shown: what the governance warnings look at.

use super::Scene;
use crate::diagnostic::{Finding, Rule};
use crate::evidence::{self, Evidence};
use crate::metrics::{Managed, snapshot};
use crate::portfolio::{ProgramView, View};
use crate::record::Record;
use chrono::NaiveDate;

/// A program as of the day that is shown, whatever the audience, with the evidence of that day.
pub struct Standing<'s> {
    /// The scene that it belongs to.
    pub scene: &'s Scene<'s>,
    /// All programs as of the day.
    pub view: &'s View,
    /// The program.
    pub program: &'s ProgramView,
    /// Which risks somebody deals with.
    pub managed: Managed<'s>,
    /// What the records say of it.
    pub evidence: Evidence,
}

impl<'s> Standing<'s> {
    /// Looks at a program of a view.
    pub(super) fn of(scene: &'s Scene<'s>, view: &'s View, program: &'s ProgramView) -> Self {
        let measured = snapshot(&view.settings, program);
        let evidence = evidence::judge(program, &measured, &view.settings);
        Standing { scene, view, program, managed: Managed::of(program), evidence }
    }

    /// The day that is shown.
    pub fn day(&self) -> NaiveDate {
        self.view.as_of
    }
}

/// A warning about a field of a record.
pub(super) fn warn(rule: &'static Rule, record: &Record, field: &str, message: String, help: &str) -> Finding {
    Finding::new(rule, record.field(field), message, help).about(record.path())
}

/// `1 day`, `6 days`.
pub(super) fn days(n: i64) -> String {
    if n == 1 { "1 day".into() } else { format!("{n} days") }
}
