//! How long have dependencies been waiting?

use super::statistics::{mean, median};
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "dependency-aging",
    title: Words::kpi_dependency_aging_title,
    unit: Unit::Days,
    better: Better::Down,
    limits: Limits { target: Some(14.0), amber: Some(14.0), red: Some(30.0) },
    definition: Words::kpi_dependency_aging_definition,
    needs: Words::kpi_dependency_aging_needs,
    asks: ("dependency", "raised"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Dependency)> + use<'v> {
    scope.of::<Dependency>().filter(move |(_, r)| r.delivered.is_none())
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let ages: Vec<f64> = rows(scope).map(|(_, d)| (as_of - d.raised).num_days() as f64).collect();
    let median = median(&ages);
    let overdue = rows(scope).filter(|(_, d)| d.needed_by < as_of).count();
    Figure {
        value: mean(&ages),
        median,
        n: ages.len(),
        detail: vec![("median", median), ("overdue", Some(overdue as f64))],
    }
}
