//! How hard do the teams say that working here is?

use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "team-friction",
    title: "Team friction",
    unit: Unit::Score,
    better: Better::Down,
    limits: Limits { target: None, amber: None, red: None },
    definition: "Latest value of the metric record that measures it, on the metric's own scale and with its own limits. A metric of the \
                 whole program goes before those of workstreams, of which the mean is shown.",
    needs: "no metric record with `measures = \"team-friction\"` has a point",
    asks: ("metric", "point"),
    counted,
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    from_metric::counted(scope, KPI.key)
}

fn derive(scope: &Scope<'_>) -> Figure {
    from_metric::figure(scope, KPI.key, KPI.unit).unwrap_or_default()
}
