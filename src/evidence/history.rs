//! Reported and evidence on the day of each report: the strip of colours that shows whether a report ever moved.

use super::{Evidence, judge_beside};
use crate::config::Settings;
use crate::metrics::snapshot;
use crate::portfolio::{Portfolio, ProgramView};
use crate::record::report::Report;
use chrono::NaiveDate;
use rayon::prelude::*;

/// The most reports that are looked back at: two years of weekly ones.
pub const LONGEST: usize = 104;

/// What was reported on a day, and what the records of that day say.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The day of the report.
    pub date: NaiveDate,
    /// Id of the report.
    pub report: String,
    /// The evidence as of that day, beside what this report says: reasons, verdicts and contests as they were known then.
    pub evidence: Evidence,
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
    let mut reports: Vec<(NaiveDate, &str)> = program.of::<Report>().map(|(r, report)| (report.date, r.id())).collect();
    reports.sort();
    reports.drain(..reports.len().saturating_sub(most));
    let moment = |(date, id): (NaiveDate, &str)| {
        let then = portfolio.view_before(program, date, audience)?;
        let report = then.find(id).and_then(|r| r.as_kind::<Report>());
        let evidence = judge_beside(&then, &snapshot(settings, &then), settings, report);
        let known = program.known_from().is_none_or(|from| from <= date);
        let evidence = if known { evidence } else { evidence.unknown() };
        Some(Moment { date, report: id.to_string(), evidence })
    };
    reports.into_par_iter().filter_map(moment).collect()
}
