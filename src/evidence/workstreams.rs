//! What workstreams say of themselves, and what their own figures say: a red below is never hidden by a green above.

use super::reason::WORKSTREAM_FIGURE;
use super::{Case, Reason, Verdict, verdict};
use crate::metrics::{Figure, Kpi, Rag, Said, judge};
use crate::record::report::{Report, ReportedRag, WorkstreamStatus};
use crate::words::Sentence;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What the figures of a workstream say, beside what a report says of it.
#[derive(Debug, Clone)]
pub struct WorkstreamEvidence {
    /// Its id, as the report writes it.
    pub workstream: String,
    /// The worst of its figures; none where there are too few records to judge it by.
    pub rag: Rag,
    /// The figures beyond a limit, most severe first.
    pub reasons: Vec<Reason>,
    /// Figures beyond a limit that are made from too few records to judge it by, most severe first.
    pub unrated: Vec<Reason>,
    /// What the report says of it.
    pub reported: ReportedRag,
    /// How the report stands to its figures.
    pub verdict: Verdict,
}

/// The figures of each workstream that a report speaks of, in its order.
pub(super) fn beside(case: &Case<'_>, report: &Report) -> Vec<WorkstreamEvidence> {
    let named = report.by_workstream.iter().filter_map(|row| Some((row.workstream.text()?, row.rag)));
    let mut out: Vec<WorkstreamEvidence> = named
        .map(|(id, reported)| WorkstreamEvidence {
            workstream: id.to_string(),
            rag: Rag::Grey,
            reasons: Vec::new(),
            unrated: Vec::new(),
            reported,
            verdict: Verdict::NoEvidence,
        })
        .collect();
    if out.is_empty() {
        return out;
    }
    for kpi in case.measured.kpis.iter().filter(|kpi| !kpi.is_bare()) {
        let Some(least) = kpi.definition.judged_apart else { continue };
        for (id, figure) in &kpi.by_workstream {
            let Some(own) = out.iter_mut().find(|own| own.workstream.eq_ignore_ascii_case(id)) else { continue };
            let rag = judge(figure.value, kpi.better, &kpi.limits);
            let enough = figure.n >= least;
            if enough {
                own.rag = own.rag.max(rag);
            }
            let limit = match rag {
                Rag::Red => kpi.limits.red,
                Rag::Amber => kpi.limits.amber,
                Rag::Green | Rag::Grey => continue,
            };
            let said = Said { value: figure.value, n: figure.n, ..kpi.lasting() };
            let text = Sentence::new(move |w| {
                let title = (said.definition.title)(w);
                if !enough {
                    return w.evidence_workstream_few(title, said.said(w), said.n);
                }
                let limit = limit.map(|v| said.unit.show(v, w)).unwrap_or_default();
                w.evidence_workstream_figure(title, said.said(w), said.n, limit)
            });
            let told = if enough { &mut own.reasons } else { &mut own.unrated };
            told.push(Reason::new(rag, WORKSTREAM_FIGURE, text, vec![id.clone()]).of_workstream(id));
        }
    }
    for own in &mut out {
        own.reasons.sort_by_key(|r| std::cmp::Reverse(r.rag));
        own.unrated.sort_by_key(|r| std::cmp::Reverse(r.rag));
        own.verdict = verdict::compare(Some(own.reported), own.rag);
    }
    out
}

/// The figures of workstreams that are made from enough records to judge them.
fn judged(kpi: &Kpi) -> impl Iterator<Item = (&String, &Figure)> {
    let least = kpi.definition.judged_apart;
    let enough = move |figure: &Figure| least.is_some_and(|least| figure.n >= least);
    kpi.by_workstream.iter().filter(move |(_, figure)| enough(figure)).map(|(id, figure)| (id, figure))
}

/// Workstreams whose own figure of a KPI is red while the program's is not.
pub(super) fn red(case: &Case<'_>, key: &'static str) -> Vec<Reason> {
    let Some(kpi) = case.kpi(key).filter(|k| k.rag != Rag::Red) else {
        return Vec::new();
    };
    let is_red = |figure: &Figure| judge(figure.value, kpi.better, &kpi.limits) == Rag::Red;
    judged(kpi)
        .filter(|(_, figure)| is_red(figure))
        .map(|(id, figure)| {
            let (title, said, red) = (title(case, id), kpi.lasting(), kpi.limits.red);
            let said = Said { value: figure.value, n: figure.n, ..said };
            let text = Sentence::new(move |w| {
                let limit = red.map(|v| said.unit.show(v, w)).unwrap_or_default();
                let measure = w.within((said.definition.title)(w));
                w.evidence_workstream_red(&title, measure, said.said(w), said.n, limit)
            });
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
