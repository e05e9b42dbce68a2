//! From reports and the evidence of their days to the strip that shows both.

use super::Subject;
use crate::chart::Figure;
use crate::chart::rag_strip::{self, Contest, Input, Status};
use crate::evidence::Evidence;
use crate::metrics::Rag;
use crate::record::metric::Dimension;
use crate::record::report::ReportedRag;
use chrono::NaiveDate;

/// The strip of the program as a whole.
pub(super) fn overall(subject: &Subject<'_>) -> Figure {
    of(subject, None, "")
}

/// The strip of a dimension, or of the whole; `name` stands before its finding.
pub fn of(subject: &Subject<'_>, dimension: Option<Dimension>, name: &str) -> Figure {
    let now = subject.evidence.map(|evidence| moment(subject.program.as_of, evidence, dimension));
    rag_strip::figure(
        &Input {
            as_of: subject.program.as_of,
            subject: name.into(),
            reports: subject.past.iter().map(|m| moment(m.date, &m.evidence, dimension)).collect(),
            now,
        },
        &subject.program.words,
    )
}

fn moment(date: NaiveDate, evidence: &Evidence, dimension: Option<Dimension>) -> rag_strip::Moment {
    let (reported, found) = evidence.pair(dimension);
    let reported = match reported {
        Some(ReportedRag::Green) => Status::Green,
        Some(ReportedRag::Complete) => Status::Complete,
        Some(ReportedRag::Amber) => Status::Amber,
        Some(ReportedRag::Red) => Status::Red,
        Some(ReportedRag::NotStarted) => Status::NotStarted,
        None => Status::Unknown,
    };
    let found = match found {
        Rag::Green => Status::Green,
        Rag::Amber => Status::Amber,
        Rag::Red => Status::Red,
        Rag::Grey => Status::Unknown,
    };
    let contests: Vec<bool> = evidence.contests_of(dimension).map(|c| c.expired).collect();
    let contest = match contests.as_slice() {
        [] => None,
        all if all.contains(&false) => Some(Contest::Standing),
        _ => Some(Contest::Expired),
    };
    rag_strip::Moment { date, reported, evidence: found, contest }
}
