//! What workstreams say of themselves, and what their own figures say: a red below is never hidden by a green above.

use super::reason::WORKSTREAM_FIGURE;
use super::{Case, Reason};
use crate::metrics::{Figure, Rag, Said, Scope, by_workstream, judge};
use crate::record::report::{Report, ReportedRag, WorkstreamStatus};
use crate::words::Sentence;
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
    let is_red =
        |figure: &Figure| (counted || figure.n >= LEAST) && judge(figure.value, kpi.better, &kpi.limits) == Rag::Red;
    by_workstream(&Scope::program(case.program, &case.settings.calendar), kpi.definition)
        .into_iter()
        .filter(|(_, figure)| is_red(figure))
        .map(|(id, figure)| {
            let (title, said, red) = (title(case, &id), kpi.lasting(), kpi.limits.red);
            let said = Said { value: figure.value, n: figure.n, ..said };
            let text = Sentence::new(move |w| {
                let limit = red.map(|v| said.unit.show(v, w)).unwrap_or_default();
                let measure = w.within((said.definition.title)(w));
                w.evidence_workstream_red(&title, measure, said.said(w), said.n, limit)
            });
            Reason::new(Rag::Red, WORKSTREAM_FIGURE, text, vec![id.clone()]).of_workstream(&id)
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
            let note = row.note.as_ref().map(|n| n.0.trim_end_matches('.').to_string());
            let title = title(case, &id);
            let text = Sentence::new(move |w| match &note {
                Some(note) => w.evidence_workstream_reported_note(&title, w.day_month_year(date), note),
                None => w.evidence_workstream_reported(&title, w.day_month_year(date)),
            });
            let named = row.workstream.text().unwrap_or(&id).to_string();
            Reason::new(Rag::Red, "workstream-reported", text, vec![named.clone(), report.to_string()])
                .of_workstream(&named)
        })
        .collect()
}

fn title(case: &Case<'_>, id: &str) -> String {
    case.program.find(id).map_or_else(|| id.to_string(), |r| r.title().to_string())
}
