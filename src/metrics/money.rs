//! A program's money by month: planned, spent, expected.

use super::Scope;
use crate::portfolio::ProgramView;
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

/// What a budget line still expects in a month after its last booking: the forecast. A line without any forecast
/// is expected to keep to its plan, and so is a month that was still to come on the day of the view and has only its booking now.
fn expected(period: &Period, has_forecast: bool) -> f64 {
    let kept_to_plan = !has_forecast || period.spent_later;
    period.forecast.or(period.planned.filter(|_| kept_to_plan)).unwrap_or(0.0)
}

/// Sums the budget lines of a scope; none where there is none.
pub fn cost(scope: &Scope<'_>) -> Option<Cost> {
    sum(scope.of::<Budget>().map(|(_, line)| line))
}

/// The money of one budget line; none where it has no months.
pub fn cost_of(line: &Budget) -> Option<Cost> {
    sum(std::iter::once(line))
}

/// The money of each category, the largest plan first.
pub fn cost_by_category(program: &ProgramView) -> Vec<(String, Cost)> {
    cost_by(program, |line| &line.category)
}

/// The money of each vendor, the largest plan first; lines that name none stand under an empty name.
pub fn cost_by_vendor(program: &ProgramView) -> Vec<(String, Cost)> {
    cost_by(program, |line| line.vendor.as_deref().unwrap_or(""))
}

fn cost_by(program: &ProgramView, key: impl Fn(&Budget) -> &str) -> Vec<(String, Cost)> {
    let lines: Vec<&Budget> = program.of::<Budget>().map(|(_, line)| line).collect();
    let mut names: Vec<&str> = lines.iter().map(|l| key(l)).collect();
    names.sort_unstable();
    names.dedup();
    let of = |name: &str| sum(lines.iter().copied().filter(|l| key(l) == name));
    let mut out: Vec<(String, Cost)> = names.into_iter().filter_map(|n| Some((n.to_string(), of(n)?))).collect();
    out.sort_by(|a, b| b.1.bac.total_cmp(&a.1.bac));
    out
}

fn sum<'v>(lines: impl Iterator<Item = &'v Budget>) -> Option<Cost> {
    let mut total = Cost::default();
    for line in lines {
        total.lines += 1;
        let booked = line.period.iter().filter(|p| p.actual.is_some()).map(|p| p.month).max();
        let has_forecast = line.period.iter().any(|p| p.forecast.is_some());
        for period in &line.period {
            let month = total.months.entry(period.month.first).or_default();
            month.planned += period.planned.unwrap_or(0.0);
            total.bac += period.planned.unwrap_or(0.0);
            if let Some(actual) = period.actual {
                *month.actual.get_or_insert(0.0) += actual;
                total.actual += actual;
                total.eac += actual;
            } else if booked.is_none_or(|last| period.month > last) {
                *month.forecast.get_or_insert(0.0) += expected(period, has_forecast);
                total.eac += expected(period, has_forecast);
            }
        }
    }
    (total.lines > 0).then_some(total)
}
