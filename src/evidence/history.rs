//! Reported and evidence on the day of each report: the strip of colours that shows whether a report ever moved.

use super::judge;
use crate::config::Settings;
use crate::metrics::{Rag, snapshot};
use crate::portfolio::{Portfolio, ProgramView};
use crate::record::report::{Report, ReportedRag};
use chrono::NaiveDate;
use rayon::prelude::*;

/// What was reported on a day, and what the records of that day say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day of the report.
    pub date: NaiveDate,
    /// What it says of the whole.
    pub reported: Option<ReportedRag>,
    /// The evidence as of that day.
    pub evidence: Rag,
}

/// The last `most` reports of a program, oldest first, each with the evidence of its own day: the
/// same judgement on an earlier view, for the same audience.
pub fn history(
    portfolio: &Portfolio,
    settings: &Settings,
    program: &ProgramView,
    audience: usize,
    most: usize,
) -> Vec<Moment> {
    let mut reports: Vec<(NaiveDate, Option<ReportedRag>)> =
        program.of::<Report>().map(|(_, r)| (r.date, r.overall)).collect();
    reports.sort_by_key(|(date, _)| *date);
    reports.drain(..reports.len().saturating_sub(most));
    let moment = |(date, reported): (NaiveDate, Option<ReportedRag>)| {
        let then = portfolio.view_program(&program.slug, date, audience);
        let evidence = then.map_or(Rag::Grey, |p| judge(&p, &snapshot(settings, &p), settings).overall);
        Moment { date, reported, evidence }
    };
    reports.into_par_iter().map(moment).collect()
}
