//! Will the next gate be passed, and do the measures of quality hold?

use super::reason::{count, days, name, percent, plain};
use super::{Case, Reason};
use crate::calendar::{day_month_year, days_after};
use crate::config::rule_limit;
use crate::metrics::{Rag, standing};
use crate::record::Record;
use crate::record::gate::{Gate, GateOutcome};
use crate::record::metric::{Dimension, Measures, Metric};

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let mut out: Vec<Reason> = case.program.of::<Gate>().filter_map(|(r, gate)| readiness(case, r, gate)).collect();
    out.extend(case.program.of::<Metric>().filter(|(_, m)| is_quality(m)).filter_map(|(r, m)| metric(r, m)));
    if out.is_empty() {
        let near = plain(case.limit(&rule_limit::GATE_NEAR));
        let text =
            format!("No gate is reviewed in the next {near} days, and no metric of quality has a value and limits.");
        out.push(Reason::grey(text));
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
    let ahead = (gate.review - case.as_of()).num_days();
    let when = match ahead {
        0.. => format!("is reviewed on {}, in {},", day_month_year(gate.review), days(ahead)),
        _ => format!("was to be reviewed on {}, {} ago,", day_month_year(gate.review), days(-ahead)),
    };
    let waived = gate.criterion.iter().filter(|c| c.is_waived(case.as_of())).count();
    let waived = if waived == 0 { String::new() } else { format!(", {waived} more waived") };
    let text = format!(
        "{} {when} with {met} of {} met ({}{waived}); the limit is {}.",
        name(record),
        count(gate.criterion.len(), "criterion", "criteria"),
        percent(share),
        percent(limit)
    );
    Some(Reason::new(rag, "gate-readiness", text, vec![record.id().to_string()]))
}

/// The latest value of a metric against its own limits.
fn metric(record: &Record, metric: &Metric) -> Option<Reason> {
    let latest = metric.latest()?;
    let (rag, limit) = standing(metric)?;
    let show = |value: f64| format!("{value}\u{a0}{}", metric.unit);
    let text = format!(
        "{} stood at {} on {}; the limit is {}.",
        name(record),
        show(latest.value),
        day_month_year(latest.date),
        show(limit)
    );
    Some(Reason::new(rag, "quality-metric", text, vec![record.id().to_string()]))
}
