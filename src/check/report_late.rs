//! Is a status report due?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::{cadence, last_report};
use crate::record::report::ReportedRag;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule =
    Rule { code: "W116", level: Level::Warning, name: Words::check_w116, explain: Words::check_w116_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let (Some(charter), Some(program)) = (standing.program.charter(), standing.program.program()) else {
        return;
    };
    let cadence = cadence(standing.program, &standing.view.settings);
    let last = last_report(standing.program);
    if last.is_some_and(|(_, r)| r.overall == Some(ReportedRag::Complete)) {
        return;
    }
    let since = last.map_or(program.start, |(_, r)| r.date);
    let age = (standing.day() - since).num_days();
    if age as f64 <= cadence {
        return;
    }
    let last = last.map(|(record, report)| (record.id().to_string(), iso(report.date)));
    let message = move |w: &Words| match &last {
        Some((id, day)) => w.check_w116_says(age, id, day, cadence),
        None => w.check_w116_none(age, cadence),
    };
    let field = if program.cadence_days.is_some() { "cadence_days" } else { "start" };
    out.push(standing.warn(&RULE, charter, field, message, Words::check_w116_help));
}
