//! How many risks are critical, and does somebody deal with them?

use super::{Better, Definition, Figure, Managed, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::risk::Risk;
use crate::words::Words;
use std::sync::Arc;

/// From this score on a risk is critical.
pub const CRITICAL: u32 = 15;

pub(super) static KPI: Definition = Definition {
    key: "critical-risks",
    title: Words::kpi_critical_risks_title,
    unit: Unit::Count,
    better: Better::Down,
    limits: Limits { target: Some(0.0), amber: Some(0.0), red: Some(2.0) },
    definition: Words::kpi_critical_risks_definition,
    needs: Words::kpi_critical_risks_needs,
    asks: ("risk", "probability"),
    counted,
    judged_apart: Some(1),
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Risk)> + use<'v> {
    scope.of::<Risk>().filter(move |(_, r)| r.closed.is_none() && r.score() >= CRITICAL)
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let open = scope.of::<Risk>().filter(|(_, r)| r.closed.is_none()).count();
    let critical: Vec<(&Arc<Record>, &Risk)> = rows(scope).collect();
    let managed = Managed::of(scope.program);
    let unmanaged = critical.iter().filter(|(record, risk)| !managed.lacks(record, risk).is_empty()).count();
    let any = scope.of::<Risk>().next().is_some();
    Figure {
        value: any.then_some(critical.len() as f64),
        median: None,
        n: open,
        detail: vec![("open", Some(open as f64)), ("unmanaged", Some(unmanaged as f64))],
    }
}
