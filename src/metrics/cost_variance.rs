//! Will the program cost what was planned?

use super::{Better, Definition, Figure, Scope, Unit, money};
use crate::config::Limits;
use crate::record::Record;
use crate::record::budget::Budget;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "cost-variance",
    title: Words::kpi_cost_variance_title,
    unit: Unit::Ratio,
    better: Better::Zero,
    limits: Limits { target: Some(0.05), amber: Some(0.05), red: Some(0.1) },
    definition: Words::kpi_cost_variance_definition,
    needs: Words::kpi_cost_variance_needs,
    asks: ("budget", "period"),
    counted,
    judged_apart: Some(1),
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    scope.of::<Budget>().map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let Some(cost) = money::cost(scope) else { return Figure::default() };
    Figure {
        value: (cost.bac != 0.0).then(|| (cost.eac - cost.bac) / cost.bac),
        median: None,
        n: cost.lines,
        detail: vec![("bac", Some(cost.bac)), ("eac", Some(cost.eac)), ("actual", Some(cost.actual))],
    }
}
