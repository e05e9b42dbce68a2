//! How hard do the teams say that working here is?

use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "team-friction",
    title: Words::kpi_team_friction_title,
    unit: Unit::Score,
    better: Better::Down,
    limits: Limits { target: None, amber: None, red: None },
    definition: Words::kpi_team_friction_definition,
    needs: Words::kpi_team_friction_needs,
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
