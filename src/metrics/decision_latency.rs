//! How long do decisions take?

use super::statistics::median;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_before;
use crate::config::Limits;
use crate::record::Record;
use crate::record::decision::Decision;
use crate::words::Words;
use std::sync::Arc;

/// Decisions taken in this many days count.
const WINDOW: u64 = 90;

pub(super) static KPI: Definition = Definition {
    key: "decision-latency",
    title: Words::kpi_decision_latency_title,
    unit: Unit::BusinessDays,
    better: Better::Down,
    limits: Limits { target: Some(5.0), amber: Some(5.0), red: Some(10.0) },
    definition: Words::kpi_decision_latency_definition,
    needs: Words::kpi_decision_latency_needs,
    asks: ("decision", "decided"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Decision)> + use<'v> {
    let since = days_before(scope.as_of(), WINDOW);
    scope.of::<Decision>().filter(move |(_, r)| r.decided.is_some_and(|day| day > since))
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let days = |from, to| scope.calendar.business_days(from, to) as f64;
    let taken: Vec<f64> = rows(scope).filter_map(|(_, d)| Some(days(d.requested, d.decided?))).collect();
    let waiting = scope.of::<Decision>().filter(|(_, d)| d.decided.is_none());
    let open: Vec<f64> = waiting.map(|(_, d)| days(d.requested, as_of)).collect();
    let value = median(&taken);
    Figure {
        value,
        median: value,
        n: taken.len(),
        detail: vec![
            ("decided", Some(taken.len() as f64)),
            ("open", Some(open.len() as f64)),
            ("median_open_age", median(&open)),
        ],
    }
}
