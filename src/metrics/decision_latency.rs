//! How long do decisions take?

use super::statistics::median;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_before;
use crate::config::Limits;
use crate::record::decision::Decision;

/// Decisions taken in this many days count.
const WINDOW: u64 = 90;

pub(super) static KPI: Definition = Definition {
    key: "decision-latency",
    title: "Decision latency, median",
    unit: Unit::BusinessDays,
    better: Better::Down,
    limits: Limits { target: Some(5.0), amber: Some(5.0), red: Some(10.0) },
    definition: "Median business days from `requested` to `decided` of the decisions taken in the last 90 days; beside it the median \
                 age, in business days, of those that are open.",
    needs: "no decision was `decided` in the last 90 days",
    derive,
};

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let since = days_before(as_of, WINDOW);
    let mut taken = Vec::new();
    let mut open = Vec::new();
    for (_, decision) in scope.of::<Decision>() {
        match decision.decided {
            Some(day) if day > since => taken.push(scope.calendar.business_days(decision.requested, day) as f64),
            Some(_) => {}
            None => open.push(scope.calendar.business_days(decision.requested, as_of) as f64),
        }
    }
    let value = median(&taken);
    Figure {
        value,
        median: value,
        n: taken.len(),
        detail: vec![
            ("decided", Some(taken.len() as f64)),
            ("open", Some(open.len() as f64)),
            ("median_open_age", median(&open)),
        ],
    }
}
