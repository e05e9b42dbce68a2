//! How often does a release fail?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit, from_metric};
use crate::config::Limits;
use crate::record::Record;
use crate::record::release::{Release, ReleaseOutcome};
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "change-failure",
    title: "Change failure rate",
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.15), amber: Some(0.15), red: Some(0.3) },
    definition: "Latest value of the metric record that measures it, with the metric's own limits; without one, releases that failed or \
                 were rolled back, divided by releases with an outcome.",
    needs: "no metric record with `measures = \"change-failure\"` has a point, and no release has an `outcome`",
    asks: ("release", "outcome"),
    counted,
    derive,
};

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    let metrics = from_metric::counted(scope, KPI.key);
    match metrics.is_empty() {
        false => metrics,
        true => scope.of::<Release>().filter(|(_, r)| r.outcome.is_some()).map(|(record, _)| record).collect(),
    }
}

fn derive(scope: &Scope<'_>) -> Figure {
    from_metric::figure(scope, KPI.key, KPI.unit).unwrap_or_else(|| from_releases(scope))
}

fn from_releases(scope: &Scope<'_>) -> Figure {
    let outcomes: Vec<ReleaseOutcome> = scope.of::<Release>().filter_map(|(_, r)| r.outcome).collect();
    let failed = outcomes.iter().filter(|o| **o != ReleaseOutcome::Success).count();
    Figure {
        value: share(failed, outcomes.len()),
        n: outcomes.len(),
        detail: vec![("releases", Some(outcomes.len() as f64)), ("failed", Some(failed as f64))],
        ..Figure::default()
    }
}
