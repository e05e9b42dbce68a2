//! Were milestones delivered by their baseline?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "milestone-on-time",
    title: Words::kpi_milestone_on_time_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.8), amber: Some(0.8), red: Some(0.6) },
    definition: Words::kpi_milestone_on_time_definition,
    needs: Words::kpi_milestone_on_time_needs,
    asks: ("milestone", "actual"),
    counted,
    judged_apart: Some(3),
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Milestone)> + use<'v> {
    let as_of = scope.as_of();
    scope.of::<Milestone>().filter(move |(_, r)| r.cancelled.is_none() && (r.baseline <= as_of || r.actual.is_some()))
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let milestones: Vec<&Milestone> =
        scope.of().map(|(_, m)| m).filter(|m: &&Milestone| m.cancelled.is_none()).collect();
    let delivered = milestones.iter().filter(|m| m.actual.is_some()).count();
    let due = rows(scope).count();
    let on_time = milestones.iter().filter(|m| m.actual.is_some_and(|day| day <= m.baseline)).count();
    let as_of = scope.as_of();
    let early = milestones.iter().filter(|m| m.actual.is_some() && m.baseline > as_of).count();
    let count = |n: usize| Some(n as f64);
    Figure {
        value: share(on_time, due),
        median: None,
        n: due,
        detail: vec![
            ("milestones", count(milestones.len())),
            ("delivered", count(delivered)),
            ("due", count(due)),
            ("early", count(early)),
            ("on_time", count(on_time)),
        ],
    }
}
