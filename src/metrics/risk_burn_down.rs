//! Do high risks come down?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_before;
use crate::config::Limits;
use crate::record::Record;
use crate::record::risk::Risk;
use crate::words::Words;
use std::sync::Arc;

/// From this score on a risk is high.
const HIGH: u32 = 10;
/// Days looked back.
const WINDOW: u64 = 30;

pub(super) static KPI: Definition = Definition {
    key: "risk-burn-down",
    title: Words::kpi_risk_burn_down_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.3), amber: Some(0.3), red: Some(0.1) },
    definition: Words::kpi_risk_burn_down_definition,
    needs: Words::kpi_risk_burn_down_needs,
    asks: ("risk", "probability"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Risk)> + use<'v> {
    let then = days_before(scope.as_of(), WINDOW);
    scope.of::<Risk>().filter(move |(_, r)| {
        r.closed.is_none_or(|day| day > then) && r.stood(then).is_some_and(|(p, i)| u32::from(p) * u32::from(i) >= HIGH)
    })
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let high: Vec<&Risk> = rows(scope).map(|(_, r)| r).collect();
    let down = high.iter().filter(|r| r.closed.is_some() || r.score() < HIGH).count();
    Figure {
        value: share(down, high.len()),
        median: None,
        n: high.len(),
        detail: vec![("then_high", Some(high.len() as f64)), ("down", Some(down as f64))],
    }
}
