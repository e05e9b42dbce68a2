//! From the cost of months to cumulative curves.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::Input;

type Curve = Vec<(NaiveDate, f64)>;

/// Cumulative curves; each starts with zero on the first day of the first month, the forecast
/// where the actual cost ends.
#[derive(Debug, Default)]
pub(super) struct Curves {
    pub(super) plan: Curve,
    pub(super) actual: Curve,
    pub(super) forecast: Curve,
    /// Last day of every month there is.
    pub(super) ends: Vec<NaiveDate>,
    /// Last day of the last month with actual cost.
    pub(super) last_end: Option<NaiveDate>,
    /// Months before the last with actual cost that have none.
    pub(super) gaps: usize,
    /// Months to come with planned cost and without a forecast; they add nothing to the forecast,
    /// as in the KPI cost-variance (estimate at completion = actual cost + forecast of later months).
    pub(super) unforecast: usize,
    /// Every month has its actual cost.
    pub(super) complete: bool,
    /// The amount that was authorised.
    pub(super) authorised: Option<f64>,
    pub(super) largest: f64,
}

#[derive(Debug, Default, Clone, Copy)]
struct Cost {
    planned: f64,
    actual: Option<f64>,
    forecast: Option<f64>,
}

impl Curves {
    /// Adds up the months of the input.
    pub(super) fn of(input: &Input) -> Curves {
        let costs = by_month(input);
        let Some(first) = costs.keys().next().copied() else {
            return Curves::default();
        };
        let ends: Vec<NaiveDate> = costs.keys().map(|month| last_day(*month)).collect();
        let last = costs.values().rposition(|cost| cost.actual.is_some());
        let mut curves = Curves {
            plan: cumulate(vec![(first, 0.0)], ends.iter().copied().zip(costs.values().map(|c| c.planned))),
            last_end: last.and_then(|i| ends.get(i).copied()),
            complete: last == Some(ends.len() - 1),
            authorised: input.authorised.filter(|sum| sum.is_finite() && *sum > 0.0).map(amount),
            ends,
            ..Curves::default()
        };
        let paid: Vec<Cost> = costs.values().copied().take(last.map_or(0, |i| i + 1)).collect();
        let open: Vec<Cost> = costs.values().copied().skip(paid.len()).collect();
        curves.pay(first, &paid, input.as_of);
        curves.expect(first, &open, paid.len());
        let lines = [&curves.plan, &curves.actual, &curves.forecast];
        let highest = lines.into_iter().flatten().map(|point| point.1);
        curves.largest = highest.chain(curves.authorised).fold(0.0, f64::max);
        curves
    }

    fn pay(&mut self, first: NaiveDate, paid: &[Cost], as_of: NaiveDate) {
        if paid.is_empty() {
            return;
        }
        self.gaps = paid.iter().filter(|cost| cost.actual.is_none()).count();
        let amounts = paid.iter().map(|cost| cost.actual.unwrap_or(0.0));
        self.actual = cumulate(vec![(first, 0.0)], self.ends.iter().copied().zip(amounts));
        let before = self.actual.len().checked_sub(2).and_then(|i| self.actual.get(i)).map(|p| p.0);
        if let (Some(last), Some(before)) = (self.actual.last_mut(), before) {
            // a month that is not over is paid up to the report date
            if last.0 > as_of && as_of > before {
                last.0 = as_of;
            }
        }
    }

    fn expect(&mut self, first: NaiveDate, open: &[Cost], paid: usize) {
        if open.iter().all(|cost| cost.forecast.is_none()) {
            return;
        }
        self.unforecast = open.iter().filter(|cost| cost.forecast.is_none() && cost.planned != 0.0).count();
        let start = self.actual.last().copied().unwrap_or((first, 0.0));
        let ends = self.ends.iter().copied().skip(paid);
        self.forecast = cumulate(vec![start], ends.zip(open.iter().map(|c| c.forecast.unwrap_or(0.0))));
    }

    /// Budget at completion: the whole plan.
    pub(super) fn bac(&self) -> f64 {
        self.plan.last().map_or(0.0, |point| point.1)
    }

    /// Estimate at completion, where there is a forecast or nothing is left to forecast.
    pub(super) fn eac(&self) -> Option<f64> {
        self.forecast.last().map(|point| point.1).or(self.spent().filter(|_| self.complete))
    }

    /// Actual cost to date.
    pub(super) fn spent(&self) -> Option<f64> {
        self.actual.last().map(|point| point.1)
    }

    /// Planned cost up to a day; within a month in proportion.
    pub(super) fn planned_at(&self, day: NaiveDate) -> f64 {
        let next = self.plan.partition_point(|point| point.0 < day);
        match (next.checked_sub(1).and_then(|i| self.plan.get(i)), self.plan.get(next)) {
            (Some(a), Some(b)) => {
                let share = (day - a.0).num_days() as f64 / (b.0 - a.0).num_days().max(1) as f64;
                a.1 + (b.1 - a.1) * share
            }
            (Some(a), None) => a.1,
            (None, b) => b.map_or(0.0, |point| point.1),
        }
    }

    /// First and last day to show.
    pub(super) fn extent(&self, as_of: NaiveDate) -> (NaiveDate, NaiveDate) {
        let from = self.plan.first().map_or(as_of, |point| point.0);
        let to = self.ends.last().copied().unwrap_or(as_of).max(from);
        if to > from { (from, to) } else { (from, from.checked_add_days(Days::new(30)).unwrap_or(to)) }
    }
}

fn by_month(input: &Input) -> BTreeMap<NaiveDate, Cost> {
    let mut costs: BTreeMap<NaiveDate, Cost> = BTreeMap::new();
    for month in &input.months {
        let Some(first) = NaiveDate::from_ymd_opt(month.year, month.month, 1) else { continue };
        let cost = costs.entry(first).or_default();
        cost.planned += amount(month.planned);
        // what is booked for a month to come is not yet spent
        cost.actual = sum(cost.actual, month.actual.filter(|_| first <= input.as_of));
        cost.forecast = sum(cost.forecast, month.forecast);
    }
    costs
}

fn amount(value: f64) -> f64 {
    if value.is_finite() { value.clamp(-1e15, 1e15) } else { 0.0 }
}

fn sum(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (None, None) => None,
        (a, b) => Some(a.unwrap_or(0.0) + b.map_or(0.0, amount)),
    }
}

fn last_day(first: NaiveDate) -> NaiveDate {
    first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first)
}

fn cumulate(mut curve: Curve, parts: impl Iterator<Item = (NaiveDate, f64)>) -> Curve {
    let mut level = curve.last().map_or(0.0, |point| point.1);
    for (day, part) in parts {
        level += part;
        curve.push((day, level));
    }
    curve
}
