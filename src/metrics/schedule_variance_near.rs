//! How far do the milestones of the next 90 days move?

use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_after;
use crate::config::Limits;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;
use std::sync::Arc;

/// Days looked ahead.
const WINDOW: u64 = 90;

pub(super) static KPI: Definition = Definition {
    key: "schedule-variance-near",
    title: Words::kpi_schedule_variance_near_title,
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.1), amber: Some(0.1), red: None },
    definition: Words::kpi_schedule_variance_near_definition,
    needs: Words::kpi_schedule_variance_near_needs,
    asks: ("milestone", "forecast"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Milestone)> + use<'v> {
    let as_of = scope.as_of();
    let last = days_after(as_of, WINDOW);
    scope.of::<Milestone>().filter(move |(_, r)| {
        r.actual.is_none()
            && r.cancelled.is_none()
            && [r.baseline, r.expected()].iter().any(|day| (as_of..=last).contains(day))
    })
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let Some(start) = scope.program.program().map(|p| p.start) else {
        return Figure::default();
    };
    let open: Vec<&Milestone> = rows(scope).map(|(_, m)| m).collect();
    let moved: i64 = open.iter().map(|m| (m.expected() - m.baseline).num_days().abs()).sum();
    let planned: i64 = open.iter().map(|m| (m.baseline - start).num_days()).sum();
    Figure {
        value: (planned > 0).then(|| moved as f64 / planned as f64),
        n: open.len(),
        detail: vec![("moved_days", Some(moved as f64)), ("planned_days", Some(planned as f64))],
        ..Figure::default()
    }
}
