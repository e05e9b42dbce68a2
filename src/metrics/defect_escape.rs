//! How many defects are found after a release?

use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "defect-escape",
    title: Words::kpi_defect_escape_title,
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.1), red: Some(0.15) },
    definition: Words::kpi_defect_escape_definition,
    needs: Words::kpi_defect_escape_needs,
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
