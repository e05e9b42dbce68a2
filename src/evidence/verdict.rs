//! How what is reported stands to the evidence, and whether the report is too old.

use crate::calendar::day_month_year;
use crate::config::{Settings, rule_limit};
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::report::{Report, ReportedRag};
use chrono::NaiveDate;
use std::sync::Arc;

/// How a report stands to the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Both say the same.
    Agrees,
    /// The report is better.
    Optimistic,
    /// Green outside, red inside.
    Watermelon,
    /// The report is worse.
    Cautious,
    /// The last report is too old, or there is none.
    Stale,
    /// The last report says nothing of it.
    Unreported,
    /// The records say nothing of it.
    NoEvidence,
}

impl Verdict {
    /// The word in exports.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Agrees => "agrees",
            Verdict::Optimistic => "optimistic",
            Verdict::Watermelon => "watermelon",
            Verdict::Cautious => "cautious",
            Verdict::Stale => "stale",
            Verdict::Unreported => "unreported",
            Verdict::NoEvidence => "no-evidence",
        }
    }

    /// Whether the report claims more than the records show.
    pub fn is_better_than_evidence(self) -> bool {
        matches!(self, Verdict::Optimistic | Verdict::Watermelon)
    }

    /// Whether it comes from comparing a report with evidence.
    pub fn is_comparison(self) -> bool {
        matches!(self, Verdict::Agrees | Verdict::Optimistic | Verdict::Watermelon | Verdict::Cautious)
    }
}

/// Compares a reported status with the evidence; "complete" claims as much as "green", "not started" claims nothing.
pub(super) fn compare(reported: Option<ReportedRag>, evidence: Rag) -> Verdict {
    let claimed = match reported {
        None | Some(ReportedRag::NotStarted) => return Verdict::Unreported,
        Some(ReportedRag::Green | ReportedRag::Complete) => Rag::Green,
        Some(ReportedRag::Amber) => Rag::Amber,
        Some(ReportedRag::Red) => Rag::Red,
    };
    match (claimed, evidence) {
        (_, Rag::Grey) => Verdict::NoEvidence,
        (Rag::Green, Rag::Red) => Verdict::Watermelon,
        (claimed, evidence) if claimed < evidence => Verdict::Optimistic,
        (claimed, evidence) if claimed > evidence => Verdict::Cautious,
        _ => Verdict::Agrees,
    }
}

/// The last report of a program's view.
pub fn last_report(program: &ProgramView) -> Option<(&Arc<Record>, &Report)> {
    program.of::<Report>().max_by_key(|(_, r)| r.date)
}

/// Days between two reports: as the program says, else the default that may be set.
pub fn cadence(program: &ProgramView, settings: &Settings) -> f64 {
    let own = program.program().and_then(|p| p.cadence_days).map(|d| f64::from(d.0));
    let limits = program.program().map(|p| &p.thresholds.0);
    own.unwrap_or_else(|| rule_limit::DEFAULT_CADENCE.of(limits, &settings.thresholds))
}

/// That a report is missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Staleness {
    /// The day of the last report; none where there is no report at all.
    pub last: Option<NaiveDate>,
    /// Its age in days, as of the view's date.
    pub age: Option<i64>,
    /// The age in days above which a report is stale.
    pub limit: f64,
}

impl Staleness {
    /// In a sentence.
    pub fn text(&self) -> String {
        match (self.last, self.age) {
            (Some(day), Some(age)) => {
                format!(
                    "The last report is {age} days old ({}); more than {} is stale.",
                    day_month_year(day),
                    self.limit
                )
            }
            _ => "There is no status report.".to_string(),
        }
    }
}

/// Whether the last report is older than its cadence allows.
pub fn staleness(program: &ProgramView, settings: &Settings) -> Option<Staleness> {
    let limits = program.program().map(|p| &p.thresholds.0);
    let limit = cadence(program, settings) * rule_limit::STALE_CADENCES.of(limits, &settings.thresholds);
    let Some((_, report)) = last_report(program) else {
        return Some(Staleness { last: None, age: None, limit });
    };
    let age = (program.as_of - report.date).num_days();
    (age as f64 > limit).then_some(Staleness { last: Some(report.date), age: Some(age), limit })
}
