//! How often does a release fail?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::record::release::{Release, ReleaseOutcome};
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "change-failure",
    title: Words::kpi_change_failure_title,
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.15), amber: Some(0.15), red: Some(0.3) },
    definition: Words::kpi_change_failure_definition,
    needs: Words::kpi_change_failure_needs,
    asks: ("release", "outcome"),
    counted,
    judged_apart: None,
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    let metrics = from_metric::counted(scope, KPI.key);
    match metrics.is_empty() {
        false => metrics,
        true => scope.of::<Release>().filter(|(_, r)| r.outcome.is_some()).map(|(record, _)| record).collect(),
    }
}

fn derive(scope: &Scope<'_>) -> Figure {
    from_metric::figure(scope, KPI.key, KPI.unit).unwrap_or_else(|| from_releases(scope))
}

fn from_releases(scope: &Scope<'_>) -> Figure {
    let outcomes: Vec<ReleaseOutcome> = scope.of::<Release>().filter_map(|(_, r)| r.outcome).collect();
    let failed = outcomes.iter().filter(|o| **o != ReleaseOutcome::Success).count();
    Figure {
        value: share(failed, outcomes.len()),
        n: outcomes.len(),
        detail: vec![("releases", Some(outcomes.len() as f64)), ("failed", Some(failed as f64))],
        ..Figure::default()
    }
}
