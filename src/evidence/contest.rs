//! Where a report contests the evidence: shown beside it, never instead of it.

use crate::record::metric::Dimension;
use crate::record::report::{Override, Report, ReportDimension};
use chrono::NaiveDate;

/// An `[[override]]` of the last report.
#[derive(Debug, Clone, PartialEq)]
pub struct Contest {
    /// The dimension in question; none for the whole.
    pub dimension: Option<Dimension>,
    /// Why the evidence is said not to be the whole story.
    pub reason: String,
    /// Who agreed to say so.
    pub approver: Option<String>,
    /// Until when the agreement holds.
    pub expires: Option<NaiveDate>,
    /// Whether that day has passed.
    pub expired: bool,
}

/// The contests of a report as of a day.
pub(super) fn of(report: &Report, as_of: NaiveDate) -> Vec<Contest> {
    report.r#override.iter().map(|row| contest(row, as_of)).collect()
}

fn contest(row: &Override, as_of: NaiveDate) -> Contest {
    Contest {
        dimension: dimension(row.dimension),
        reason: row.reason.0.to_string(),
        approver: row.approver.as_ref().and_then(|p| p.text()).map(String::from),
        expires: row.expires,
        expired: row.expires.is_some_and(|day| day < as_of),
    }
}

fn dimension(named: ReportDimension) -> Option<Dimension> {
    Dimension::ALL.iter().copied().find(|d| d.word() == named.word())
}
