//! Will the program cost what was planned?

use super::reason::{count, ids};
use super::{Case, Reason, workstreams};
use crate::record::budget::Budget;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let Some(kpi) = case.kpi("cost-variance") else {
        return vec![Reason::grey("No budget line has a planned amount, so the records say nothing about money.")];
    };
    let lines = ids(case.program.of::<Budget>().map(|(r, _)| r));
    let over = kpi.figure.value.is_some_and(|v| v > 0.0);
    let way = if over { "above" } else { "below" };
    let share = kpi.unit.show(kpi.figure.value.unwrap_or_default().abs());
    let mut out: Vec<Reason> = case
        .beyond("cost-variance", lines, |_, n, limit| {
            let lines = count(n, "budget line", "budget lines");
            format!("The estimate at completion is {share} {way} the budget ({lines}); the limit is {limit}.")
        })
        .into_iter()
        .collect();
    if out.is_empty() {
        let level = kpi.figure.value.is_none_or(|v| v.abs() < 0.005);
        let how = if level { "equal to".to_string() } else { format!("{share} {way}") };
        out.push(Reason::green(format!("The estimate at completion is {how} the budget.")));
    }
    out.extend(workstreams::red(case, "cost-variance"));
    out
}
