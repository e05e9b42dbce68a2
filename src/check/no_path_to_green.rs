//! Does a report that is not green say how it will be?

use super::standing::{Standing, iso, named};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::{DIMENSIONS, last_report};
use crate::record::report::{Report, ReportedRag};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule =
    Rule { code: "W103", level: Level::Warning, name: Words::check_w103, explain: Words::check_w103_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some((record, report)) = last_report(standing.program) else {
        return;
    };
    let silent = report.path_to_green.as_ref().is_none_or(|p| p.0.trim().is_empty());
    let told = off_plan(report);
    if silent && let Some((field, _)) = told.first() {
        let day = iso(report.date);
        let told = told.clone();
        let message = move |w: &Words| {
            let one = |(name, rag): &(&str, ReportedRag)| {
                format!("{} {}", named(name, w), w.within(w.term("rag", rag.word())))
            };
            let all: Vec<String> = told.iter().map(one).collect();
            w.check_w103_says(&day, all.join(w.list_between()))
        };
        out.push(standing.warn(&RULE, record, field, message, Words::check_w103_help));
    }
}

/// What a report says is amber or red.
fn off_plan(report: &Report) -> Vec<(&'static str, ReportedRag)> {
    let dimensions = DIMENSIONS.iter().map(|(d, _)| (d.word(), report.rag(*d)));
    std::iter::once(("overall", report.overall))
        .chain(dimensions)
        .filter_map(|(name, rag)| Some((name, rag?)))
        .filter(|(_, rag)| matches!(rag, ReportedRag::Amber | ReportedRag::Red))
        .collect()
}
