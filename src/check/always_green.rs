//! Was everything green on paper while the records moved?

use super::standing::{Standing, warn};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence;
use crate::metrics::{Rag, snapshot};
use crate::record::Record;
use crate::record::report::{Report, ReportedRag};
use chrono::NaiveDate;
use std::sync::Arc;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

/// Reports looked back.
const REPORTS: usize = 6;
/// Fewer reports say nothing of a habit.
const LEAST: usize = 3;

static RULE: Rule = Rule {
    code: "W118",
    level: Level::Warning,
    name: "always green while the evidence moved",
    explain: "Every one of the last reports (three to six) says green overall, but by the records of those days the program was amber or red \
              at least once. A status that never moves is not measured.\n\nReport from the records; where they were wrong, mend them.",
};

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let mut reports: Vec<(&Arc<Record>, NaiveDate, ReportedRag)> =
        standing.program.of::<Report>().filter_map(|(record, r)| Some((record, r.date, r.overall?))).collect();
    reports.sort_by_key(|(_, date, _)| std::cmp::Reverse(*date));
    reports.truncate(REPORTS);
    let green = |rag: ReportedRag| matches!(rag, ReportedRag::Green | ReportedRag::Complete);
    if reports.len() < LEAST || !reports.iter().all(|(.., rag)| green(*rag)) {
        return;
    }
    let moved: Vec<(NaiveDate, Rag)> = reports
        .iter()
        .map(|(_, date, _)| (*date, evidence_on(standing, *date)))
        .filter(|(_, rag)| *rag >= Rag::Amber)
        .collect();
    if let (Some((record, ..)), Some((worst_day, worst))) = (reports.first(), moved.iter().max_by_key(|(_, rag)| *rag)) {
        let message = format!(
            "the last {} reports all say green; by the records of those days {} of them should not, {worst_day} being {}",
            reports.len(),
            moved.len(),
            worst.word()
        );
        out.push(warn(&RULE, record, "overall", message, "report from the records, or mend them where they were wrong"));
    }
}

/// The evidence as it was on an earlier day.
fn evidence_on(standing: &Standing<'_>, day: NaiveDate) -> Rag {
    let settings = &standing.view.settings;
    let then = standing.scene.portfolio.view_program(&standing.program.slug, day, standing.view.audience);
    then.map_or(Rag::Grey, |program| evidence::judge(&program, &snapshot(settings, &program), settings).overall)
}
