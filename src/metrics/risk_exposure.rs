//! How much risk does the program carry?

use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::risk::Risk;
use crate::words::Words;
use std::sync::Arc;

/// Weight of a probability from 1 to 5, for money.
const WEIGHTS: [f64; 5] = [0.05, 0.2, 0.4, 0.7, 0.9];

pub(super) static KPI: Definition = Definition {
    key: "risk-exposure",
    title: Words::kpi_risk_exposure_title,
    unit: Unit::Points,
    better: Better::Down,
    limits: Limits { target: None, amber: None, red: None },
    definition: Words::kpi_risk_exposure_definition,
    needs: Words::kpi_risk_exposure_needs,
    asks: ("risk", "probability"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Risk)> + use<'v> {
    scope.of::<Risk>().filter(move |(_, r)| r.closed.is_none())
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let open: Vec<&Risk> = rows(scope).map(|(_, r)| r).collect();
    let score: u32 = open.iter().map(|r| r.score()).sum();
    let likely = |risk: &Risk| Some(WEIGHTS[usize::from(risk.probability.0) - 1] * risk.cost.as_ref()?.likely?);
    let costs: Vec<f64> = open.iter().filter_map(|r| likely(r)).collect();
    let any = scope.of::<Risk>().next().is_some();
    Figure {
        value: any.then_some(f64::from(score)),
        median: None,
        n: open.len(),
        detail: vec![("money", (!costs.is_empty()).then(|| costs.iter().sum()))],
    }
}
