//! From decisions, dependencies and gates to the charts of what waits.

use super::Subject;
use crate::calendar::days_before;
use crate::chart::{Figure, decision_latency, dependency_age, readiness};
use crate::record::Kind;
use crate::record::decision::Decision;
use crate::record::dependency::Dependency;
use crate::record::gate::{Gate, GateOutcome};

/// Decisions taken in so many days stand beside the open ones.
const WINDOW: u64 = 90;

fn target(subject: &Subject<'_>, key: &str) -> Option<f64> {
    subject.measured.kpi(key).and_then(|k| k.limits.target)
}

pub(super) fn decisions(subject: &Subject<'_>) -> Figure {
    let as_of = subject.program.as_of;
    let since = days_before(as_of, WINDOW);
    let recent = subject.program.of::<Decision>().filter(|(_, d)| d.decided.is_none_or(|day| day > since));
    let decisions = recent.map(|(record, d)| decision_latency::Decision {
        id: record.id().into(),
        title: record.title().into(),
        days: subject.calendar.business_days(d.requested, d.decided.unwrap_or(as_of)),
        state: record.data.state().map_or("", |state| subject.program.words.state(Decision::NAME, state)).into(),
        taken: d.decided.is_some(),
        overdue: d.needed_by.filter(|day| d.decided.is_none() && *day < as_of).map(|day| (as_of - day).num_days()),
    });
    decision_latency::figure(
        &decision_latency::Input { as_of, decisions: decisions.collect(), target: target(subject, "decision-latency") },
        &subject.program.words,
    )
}

pub(super) fn dependencies(subject: &Subject<'_>) -> Figure {
    let as_of = subject.program.as_of;
    let open = subject.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none());
    let dependencies = open.map(|(record, d)| dependency_age::Dependency {
        id: record.id().into(),
        title: record.title().into(),
        days: (as_of - d.raised).num_days(),
        over: (as_of - d.needed_by).num_days(),
    });
    dependency_age::figure(
        &dependency_age::Input {
            as_of,
            dependencies: dependencies.collect(),
            target: target(subject, "dependency-aging"),
        },
        &subject.program.words,
    )
}

pub(super) fn gates(subject: &Subject<'_>) -> Figure {
    let as_of = subject.program.as_of;
    let passed = |g: &Gate| matches!(g.outcome, Some(GateOutcome::Go | GateOutcome::Conditional));
    let open = subject.program.of::<Gate>().filter(|(_, g)| !passed(g));
    let gates = open.map(|(record, g)| readiness::Gate {
        id: record.id().into(),
        title: record.title().into(),
        review: g.review,
        met: g.criterion.iter().filter(|c| c.is_met()).count(),
        waived: g.criterion.iter().filter(|c| c.is_waived(as_of)).count(),
        criteria: g.criterion.len(),
    });
    readiness::figure(
        &readiness::Input { as_of, gates: gates.collect(), target: target(subject, "readiness") },
        &subject.program.words,
    )
}
