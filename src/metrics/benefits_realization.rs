//! Has the program brought what it was done for?

use super::statistics::{mean, median};
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::benefit::Benefit;
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "benefits-realization",
    title: Words::kpi_benefits_realization_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(1.0), amber: Some(0.7), red: Some(0.5) },
    definition: Words::kpi_benefits_realization_definition,
    needs: Words::kpi_benefits_realization_needs,
    asks: ("benefit", "measurement"),
    counted,
    judged_apart: Some(1),
    derive,
};

/// The benefits of one unit that are due.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct UnitBenefits {
    /// Progress reached, in the unit.
    pub reached: f64,
    /// Progress aimed for, in the unit: a value that is to fall counts as far as it falls.
    pub aimed: f64,
    /// How many benefits.
    pub due: usize,
    /// How many of them were measured.
    pub measured: usize,
}

/// The benefits that are due.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Benefit)> + use<'v> {
    let as_of = scope.as_of();
    scope.of::<Benefit>().filter(move |(_, b)| b.due <= as_of)
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

/// The benefits of a scope that are due, by unit.
pub fn by_unit<'v>(scope: &Scope<'v>) -> BTreeMap<&'v str, UnitBenefits> {
    let mut out: BTreeMap<&str, UnitBenefits> = BTreeMap::new();
    for (_, benefit) in rows(scope) {
        let before = benefit.baseline.unwrap_or(0.0);
        let unit = out.entry(benefit.unit.trim()).or_default();
        let aimed = benefit.target - before;
        unit.aimed += aimed.abs();
        unit.due += 1;
        if let Some(latest) = benefit.latest() {
            unit.reached += (latest.value - before) * if aimed == 0.0 { 0.0 } else { aimed.signum() };
            unit.measured += 1;
        }
    }
    out
}

fn derive(scope: &Scope<'_>) -> Figure {
    let units = by_unit(scope);
    let measured: usize = units.values().map(|u| u.measured).sum();
    let due: usize = units.values().map(|u| u.due).sum();
    let ratios: Vec<f64> = units.values().filter(|u| u.aimed != 0.0).map(|u| u.reached / u.aimed).collect();
    let known = measured > 0;
    Figure {
        value: mean(&ratios).filter(|_| known),
        median: median(&ratios).filter(|_| known && ratios.len() > 1),
        n: due,
        detail: vec![
            ("due", Some(due as f64)),
            ("measured", Some(measured as f64)),
            ("units", Some(units.len() as f64)),
        ],
    }
}
