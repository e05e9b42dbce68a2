//! How many defects are found after a release?

use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "defect-escape",
    title: "Defects found after release",
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.1), red: Some(0.15) },
    definition: "Latest value of the metric record that measures it, with the metric's own limits. A metric of the whole program goes \
                 before those of workstreams, of which the mean is shown.",
    needs: "no metric record with `measures = \"defect-escape\"` has a point",
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
