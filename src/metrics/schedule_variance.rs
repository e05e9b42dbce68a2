//! How late are milestones?

use super::statistics::{mean, median};
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "schedule-variance",
    title: Words::kpi_schedule_variance_title,
    unit: Unit::Days,
    better: Better::Down,
    limits: Limits { target: Some(5.0), amber: Some(5.0), red: Some(14.0) },
    definition: Words::kpi_schedule_variance_definition,
    needs: Words::kpi_schedule_variance_needs,
    asks: ("milestone", "baseline"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Milestone)> + use<'v> {
    scope.of::<Milestone>().filter(move |(_, r)| r.cancelled.is_none())
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let late: Vec<f64> = rows(scope).map(|(_, m)| (m.end(as_of) - m.baseline).num_days() as f64).collect();
    let median = median(&late);
    Figure { value: mean(&late), median, n: late.len(), detail: vec![("median", median)] }
}
