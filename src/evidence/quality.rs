//! Will the next gate be passed, and do the measures of quality hold?

use super::reason::{name, percent};
use super::{Case, Reason};
use crate::calendar::days_after;
use crate::config::rule_limit;
use crate::metrics::{Rag, standing};
use crate::record::Record;
use crate::record::gate::{Gate, GateOutcome};
use crate::record::metric::{Dimension, Measures, Metric};
use crate::words::Sentence;

/// Decimals of a metric's value, of which trailing zeros are not shown.
const DECIMALS: usize = 6;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let mut out: Vec<Reason> = case.program.of::<Gate>().filter_map(|(r, gate)| readiness(case, r, gate)).collect();
    out.extend(case.program.of::<Metric>().filter(|(_, m)| is_quality(m)).filter_map(|(r, m)| metric(case, r, m)));
    if out.is_empty() {
        let near = case.limit(&rule_limit::GATE_NEAR);
        out.push(Reason::grey(Sentence::new(move |w| w.evidence_quality_none(near))));
    }
    out
}

/// Whether a metric bears on quality: it says so, or it measures a KPI of quality and says nothing else.
fn is_quality(metric: &Metric) -> bool {
    let measures = metric.measures.is_some_and(|m| {
        matches!(m, Measures::DefectEscape | Measures::ChangeFailure | Measures::TimeToRestore | Measures::IssueReopen)
    });
    metric.dimension == Some(Dimension::Quality) || (metric.dimension.is_none() && measures)
}

/// The readiness of a gate that is near, or whose day has passed without an outcome.
fn readiness(case: &Case<'_>, record: &Record, gate: &Gate) -> Option<Reason> {
    let near = days_after(case.as_of(), case.limit(&rule_limit::GATE_NEAR).max(0.0) as u64);
    let passed = matches!(gate.outcome, Some(GateOutcome::Go | GateOutcome::Conditional));
    if passed || gate.review > near || gate.criterion.is_empty() {
        return None;
    }
    let met = gate.criterion.iter().filter(|c| c.is_met()).count();
    let share = met as f64 / gate.criterion.len() as f64;
    let (rag, limit) = if share < case.limit(&rule_limit::READINESS_RED) {
        (Rag::Red, case.limit(&rule_limit::READINESS_RED))
    } else if share < case.limit(&rule_limit::READINESS_AMBER) {
        (Rag::Amber, case.limit(&rule_limit::READINESS_AMBER))
    } else {
        (Rag::Green, case.limit(&rule_limit::READINESS_AMBER))
    };
    let waived = gate.criterion.iter().filter(|c| c.is_waived(case.as_of())).count();
    let (name, review, all) = (name(record), gate.review, gate.criterion.len());
    let ahead = (review - case.as_of()).num_days();
    let text = Sentence::new(move |w| {
        let (share, limit) = (percent(share, w), percent(limit, w));
        let share = if waived == 0 { share } else { w.evidence_gate_share(share, waived) };
        let when = if ahead >= 0 { w.frame_in_days(ahead) } else { w.evidence_days_ago(-ahead) };
        let day = w.evidence_gate_day(w.day_month_year(review), when);
        match ahead >= 0 {
            true => w.evidence_gate_ahead(all, &name, day, met, share, limit),
            false => w.evidence_gate_past(all, &name, day, met, share, limit),
        }
    });
    Some(Reason::new(rag, "gate-readiness", text, vec![record.id().to_string()]))
}

/// The latest value of a metric against its own limits, else against those of the KPI that it measures.
fn metric(case: &Case<'_>, record: &Record, metric: &Metric) -> Option<Reason> {
    let latest = metric.latest()?;
    let Some((rag, limit)) = standing(metric) else { return measured(case, record, metric) };
    let (name, unit, value, day) = (name(record), metric.unit.clone(), latest.value, latest.date);
    let text = Sentence::new(move |w| {
        let show = |value: f64| w.with_unit(w.number(value, DECIMALS), &unit);
        w.evidence_metric(&name, show(value), w.day_month_year(day), show(limit))
    });
    Some(Reason::new(rag, "quality-metric", text, vec![record.id().to_string()]))
}

/// A KPI that is judged by limits of the program, for a metric that measures it and has none.
fn measured(case: &Case<'_>, record: &Record, metric: &Metric) -> Option<Reason> {
    let kpi = case.kpi(metric.measures?.word())?;
    kpi.source.as_ref().filter(|source| source.metrics.iter().any(|id| id == record.id()))?;
    let limit = match kpi.rag {
        Rag::Red => kpi.limits.red,
        Rag::Amber | Rag::Green => kpi.limits.amber.or(kpi.limits.red),
        Rag::Grey => None,
    }?;
    let (name, shown, day) = (name(record), kpi.lasting(), metric.latest()?.date);
    let text = Sentence::new(move |w| {
        w.evidence_metric(&name, shown.said(w), w.day_month_year(day), shown.unit.show(limit, w))
    });
    Some(Reason::new(kpi.rag, "quality-metric", text, vec![record.id().to_string()]))
}
