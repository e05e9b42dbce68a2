//! Were people told in time?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::communication::Communication;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "communication-sla",
    title: Words::kpi_communication_sla_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.9), amber: Some(0.9), red: Some(0.75) },
    definition: Words::kpi_communication_sla_definition,
    needs: Words::kpi_communication_sla_needs,
    asks: ("communication", "sent"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Communication)> + use<'v> {
    let as_of = scope.as_of();
    scope.of::<Communication>().filter(move |(_, r)| r.due <= as_of)
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let due: Vec<&Communication> = rows(scope).map(|(_, c)| c).collect();
    let on_time = due.iter().filter(|c| c.sent.is_some_and(|day| day <= c.due)).count();
    let overdue = due.iter().filter(|c| c.sent.is_none() && c.due < as_of).count();
    Figure {
        value: share(on_time, due.len()),
        n: due.len(),
        detail: vec![
            ("due", Some(due.len() as f64)),
            ("sent_on_time", Some(on_time as f64)),
            ("overdue", Some(overdue as f64)),
        ],
        ..Figure::default()
    }
}
