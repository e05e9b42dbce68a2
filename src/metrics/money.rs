//! A program's money by month: planned, spent, expected.

use super::Scope;
use crate::record::budget::{Budget, Period};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Amounts of one month, in the program's currency.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct MonthCost {
    /// Planned at the baseline.
    pub planned: f64,
    /// Spent, where anything is booked.
    pub actual: Option<f64>,
    /// Expected, in months after the last booking of a line.
    pub forecast: Option<f64>,
}

/// A program's money as of a date.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cost {
    /// By the first day of the month.
    pub months: BTreeMap<NaiveDate, MonthCost>,
    /// Budget at completion: everything planned.
    pub bac: f64,
    /// Estimate at completion: spent, plus what is expected in later months.
    pub eac: f64,
    /// Spent.
    pub actual: f64,
    /// Number of budget lines.
    pub lines: usize,
}

/// What a budget line still expects in a month after its last booking: the forecast, else what was planned.
fn expected(period: &Period) -> f64 {
    period.forecast.or(period.planned).unwrap_or(0.0)
}

/// Sums the budget lines of a scope; none where there is none.
pub fn cost(scope: &Scope<'_>) -> Option<Cost> {
    let mut total = Cost::default();
    for (_, line) in scope.of::<Budget>() {
        total.lines += 1;
        let booked = line.period.iter().filter(|p| p.actual.is_some()).map(|p| p.month).max();
        for period in &line.period {
            let month = total.months.entry(period.month.first).or_default();
            month.planned += period.planned.unwrap_or(0.0);
            total.bac += period.planned.unwrap_or(0.0);
            if let Some(actual) = period.actual {
                *month.actual.get_or_insert(0.0) += actual;
                total.actual += actual;
                total.eac += actual;
            } else if booked.is_none_or(|last| period.month > last) {
                *month.forecast.get_or_insert(0.0) += expected(period);
                total.eac += expected(period);
            }
        }
    }
    (total.lines > 0).then_some(total)
}
