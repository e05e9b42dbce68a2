//! How much does the scope move?

use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_before;
use crate::config::Limits;
use crate::record::Record;
use crate::record::change::{Change, ChangeStatus, ChangeType};
use crate::record::milestone::Milestone;
use crate::words::Words;
use std::sync::Arc;

/// Changes approved in this many days count.
const WINDOW: u64 = 30;

pub(super) static KPI: Definition = Definition {
    key: "scope-change",
    title: Words::kpi_scope_change_title,
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.05), red: Some(0.15) },
    definition: Words::kpi_scope_change_definition,
    needs: Words::kpi_scope_change_needs,
    asks: ("milestone", "baseline"),
    counted,
    judged_apart: Some(3),
    derive,
};

/// Whether a change moves what is delivered.
fn moves_scope(change: &Change) -> bool {
    change.scope_weight.is_some() || change.r#type == ChangeType::Scope
}

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Change)> + use<'v> {
    let as_of = scope.as_of();
    let since = days_before(as_of, WINDOW);
    scope.of::<Change>().filter(move |(_, r)| {
        let day = r.decided.unwrap_or(r.requested);
        r.status == Some(ChangeStatus::Approved) && day > since && day <= as_of && moves_scope(r)
    })
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let from_beginning = |m: &&Milestone| m.added.is_none() && m.cancelled.is_none();
    let baseline: Vec<&Milestone> = scope.of::<Milestone>().map(|(_, m)| m).filter(from_beginning).collect();
    let weight: f64 = baseline.iter().map(|m| m.weight()).sum();
    let approved: Vec<&Change> = rows(scope).map(|(_, c)| c).collect();
    // The sum of nothing is minus zero in floating point; adding zero mends its sign.
    let added: f64 = approved.iter().filter_map(|c| c.scope_weight).sum::<f64>() + 0.0;
    let weightless = approved.iter().filter(|c| c.scope_weight.is_none()).count();
    Figure {
        value: (weight > 0.0).then(|| added / weight),
        n: baseline.len(),
        detail: vec![
            ("count", Some(approved.len() as f64)),
            ("without_weight", Some(weightless as f64)),
            ("scope_weight", Some(added)),
            ("baseline_weight", Some(weight)),
        ],
        ..Figure::default()
    }
}
