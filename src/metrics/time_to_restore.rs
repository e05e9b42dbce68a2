//! How long is service gone after a release that failed?

use super::statistics::{mean, median};
use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::record::release::Release;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "time-to-restore",
    title: Words::kpi_time_to_restore_title,
    unit: Unit::Hours,
    better: Better::Down,
    limits: Limits { target: Some(4.0), amber: Some(4.0), red: Some(24.0) },
    definition: Words::kpi_time_to_restore_definition,
    needs: Words::kpi_time_to_restore_needs,
    asks: ("release", "restored"),
    counted,
    judged_apart: None,
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    let metrics = from_metric::counted(scope, KPI.key);
    match metrics.is_empty() {
        false => metrics,
        true => scope.of::<Release>().filter(|(_, r)| r.restored.is_some()).map(|(record, _)| record).collect(),
    }
}

fn derive(scope: &Scope<'_>) -> Figure {
    from_metric::figure(scope, KPI.key, KPI.unit).unwrap_or_else(|| from_releases(scope))
}

fn from_releases(scope: &Scope<'_>) -> Figure {
    let hours: Vec<f64> = scope.of::<Release>().filter_map(|(_, r)| r.restored.map(|h| h.0)).collect();
    let median = median(&hours);
    Figure { value: mean(&hours), median, n: hours.len(), detail: vec![("median", median)] }
}
