//! Was everything green on paper while the records moved?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::{Moment, history, last_report};
use crate::metrics::Rag;
use crate::record::report::{Report, ReportedRag};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

/// Reports looked back.
const REPORTS: usize = 6;
/// Fewer reports say nothing of a habit.
const LEAST: usize = 3;

static RULE: Rule =
    Rule { code: "W118", level: Level::Warning, name: Words::check_w118, explain: Words::check_w118_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some((record, _)) = last_report(standing.program).filter(|_| is_always_green(standing)) else {
        return;
    };
    let settings = &standing.view.settings;
    let past = history(standing.scene.portfolio, settings, standing.program, standing.view.audience, REPORTS);
    let moved: Vec<&Moment> = past.iter().filter(|m| m.evidence.overall >= Rag::Amber).collect();
    // The first of the worst: from then on the reports should have said so.
    let Some(worst) = moved.iter().rev().max_by_key(|m| m.evidence.overall) else {
        return;
    };
    let (reports, moved) = (past.len(), moved.len());
    let (day, rag) = (iso(worst.date), worst.evidence.overall.word());
    let message = move |w: &Words| w.check_w118_says(reports, moved, &day, w.within(w.term("rag", rag)));
    out.push(standing.warn(&RULE, record, "overall", message, Words::check_w118_help));
}

/// Whether all of the last reports say green, and there are enough of them to speak of a habit.
fn is_always_green(standing: &Standing<'_>) -> bool {
    let mut reports: Vec<&Report> = standing.program.of::<Report>().map(|(_, r)| r).collect();
    reports.sort_by_key(|r| std::cmp::Reverse(r.date));
    reports.truncate(REPORTS);
    let green = |r: &&Report| matches!(r.overall, Some(ReportedRag::Green | ReportedRag::Complete));
    reports.len() >= LEAST && reports.iter().all(green)
}
