//! What workstreams say of themselves, and what their own figures say: a red below is never hidden by a green above.

use super::reason::WORKSTREAM_FIGURE;
use super::{Case, Reason};
use crate::calendar::day_month_year;
use crate::metrics::{Rag, judge};
use crate::record::report::{Report, ReportedRag, WorkstreamStatus};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Figures made from fewer records than this say too little of a workstream.
const LEAST: usize = 3;

/// Workstreams whose own figure of a KPI is red while the program's is not.
pub(super) fn red(case: &Case<'_>, key: &'static str) -> Vec<Reason> {
    let Some(kpi) = case.kpi(key).filter(|k| k.rag != Rag::Red) else {
        return Vec::new();
    };
    let counted = matches!(key, "cost-variance" | "critical-risks" | "benefits-realization");
    let is_red = |figure: &crate::metrics::Figure| {
        (counted || figure.n >= LEAST) && judge(figure.value, kpi.better, &kpi.limits) == Rag::Red
    };
    kpi.by_workstream
        .iter()
        .filter(|(_, figure)| is_red(figure))
        .map(|(id, figure)| {
            let value = figure.value.map(|v| kpi.show(v)).unwrap_or_default();
            let limit = kpi.limits.red.map(|v| kpi.unit.show(v)).unwrap_or_default();
            let text = format!(
                "The workstream {} alone is red: {}, {value} (n = {}, limit {limit}).",
                title(case, id),
                kpi.definition.title.to_lowercase(),
                figure.n
            );
            Reason::new(Rag::Red, WORKSTREAM_FIGURE, text, vec![id.clone()]).of_workstream(id)
        })
        .collect()
}

/// Workstreams whose last reported status is red, even where later reports no longer name them.
pub(super) fn reported_red(case: &Case<'_>) -> Vec<Reason> {
    let mut last: BTreeMap<String, (NaiveDate, &str, &WorkstreamStatus)> = BTreeMap::new();
    for (record, report) in case.program.of::<Report>() {
        for row in &report.by_workstream {
            let Some(workstream) = row.workstream.text() else {
                continue;
            };
            let entry = last.entry(workstream.to_lowercase()).or_insert((report.date, record.id(), row));
            if report.date >= entry.0 {
                *entry = (report.date, record.id(), row);
            }
        }
    }
    last.into_iter()
        .filter(|(_, (.., row))| row.rag == ReportedRag::Red)
        .map(|(id, (date, report, row))| {
            let note = row.note.as_ref().map(|n| format!(": {}", n.0.trim_end_matches('.'))).unwrap_or_default();
            let text = format!(
                "The workstream {} was last reported red, on {}{note}.",
                title(case, &id),
                day_month_year(date)
            );
            let named = row.workstream.text().unwrap_or(&id).to_string();
            Reason::new(Rag::Red, "workstream-reported", text, vec![named.clone(), report.to_string()])
                .of_workstream(&named)
        })
        .collect()
}

fn title(case: &Case<'_>, id: &str) -> String {
    case.program.find(id).map_or_else(|| id.to_string(), |r| r.title().to_string())
}
