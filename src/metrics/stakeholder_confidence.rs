//! Do the stakeholders believe in the program?

use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "stakeholder-confidence",
    title: Words::kpi_stakeholder_confidence_title,
    unit: Unit::Score,
    better: Better::Up,
    limits: Limits { target: None, amber: None, red: None },
    definition: Words::kpi_stakeholder_confidence_definition,
    needs: Words::kpi_stakeholder_confidence_needs,
    asks: ("metric", "point"),
    counted,
    judged_apart: None,
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    from_metric::counted(scope, KPI.key)
}

fn derive(scope: &Scope<'_>) -> Figure {
    from_metric::figure(scope, KPI.key, KPI.unit).unwrap_or_default()
}
