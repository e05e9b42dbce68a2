//! What a judge looks at, with the limits that hold.

use super::Reason;
use crate::config::{RuleLimit, Settings};
use crate::metrics::{Kpi, Measured, Rag};
use crate::portfolio::ProgramView;
use crate::words::{Sentence, Words};
use chrono::NaiveDate;

/// A program with its figures as of a date.
#[derive(Debug, Clone, Copy)]
pub struct Case<'v> {
    /// Its records.
    pub program: &'v ProgramView,
    /// Its figures as of the same date.
    pub measured: &'v Measured,
    /// The site's settings.
    pub settings: &'v Settings,
}

impl<'v> Case<'v> {
    /// The date.
    pub fn as_of(&self) -> NaiveDate {
        self.program.as_of
    }

    /// The limit of a rule that holds for the program.
    pub fn limit(&self, limit: &RuleLimit) -> f64 {
        limit.of(self.program.program().map(|p| &p.thresholds.0), &self.settings.thresholds)
    }

    /// A KPI that has a value.
    pub(super) fn kpi(&self, key: &str) -> Option<&'v Kpi> {
        self.measured.kpi(key).filter(|k| k.figure.value.is_some())
    }

    /// A reason from a KPI that is beyond one of its limits; `text` is given the words, how many records its value is
    /// made from, the value, and the limit that it has passed.
    pub(super) fn beyond(
        &self,
        key: &'static str,
        records: Vec<String>,
        text: impl Fn(&Words, usize, String, String) -> String + Send + Sync + 'static,
    ) -> Option<Reason> {
        let kpi = self.kpi(key)?;
        let limit = match kpi.rag {
            Rag::Red => kpi.limits.red,
            Rag::Amber => kpi.limits.amber,
            Rag::Green | Rag::Grey => None,
        }?;
        let shown = kpi.lasting();
        let text = Sentence::new(move |w| text(w, shown.n, shown.said(w), shown.unit.show(limit, w)));
        Some(Reason::new(kpi.rag, key, text, records))
    }
}
