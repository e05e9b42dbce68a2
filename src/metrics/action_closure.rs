//! Are actions done by the day that was promised?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::action::Action;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "action-closure",
    title: Words::kpi_action_closure_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.85), amber: Some(0.85), red: Some(0.7) },
    definition: Words::kpi_action_closure_definition,
    needs: Words::kpi_action_closure_needs,
    asks: ("action", "done"),
    counted,
    judged_apart: Some(3),
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Action)> + use<'v> {
    let as_of = scope.as_of();
    scope.of::<Action>().filter(move |(_, r)| r.due <= as_of)
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let due: Vec<&Action> = rows(scope).map(|(_, a)| a).collect();
    let on_time = due.iter().filter(|a| a.done.is_some_and(|day| day <= a.due)).count();
    let overdue = due.iter().filter(|a| a.done.is_none() && a.due < as_of).count();
    Figure {
        value: share(on_time, due.len()),
        median: None,
        n: due.len(),
        detail: vec![
            ("due", Some(due.len() as f64)),
            ("closed_on_time", Some(on_time as f64)),
            ("overdue", Some(overdue as f64)),
        ],
    }
}
