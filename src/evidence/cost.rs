//! Will the program cost what was planned?

use super::reason::ids;
use super::{Case, Reason, workstreams};
use crate::record::budget::Budget;
use crate::words::{Sentence, Words};

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let Some(kpi) = case.kpi("cost-variance") else {
        return vec![Reason::grey(Sentence::plain(Words::evidence_cost_none))];
    };
    let lines = ids(case.program.of::<Budget>().map(|(r, _)| r));
    let (unit, value) = (kpi.unit, kpi.figure.value.unwrap_or_default());
    let share = move |w: &Words| unit.show(value.abs(), w);
    let mut out: Vec<Reason> = case
        .beyond("cost-variance", lines, move |w, n, _, limit| match value > 0.0 {
            true => w.evidence_cost_above(n, share(w), limit),
            false => w.evidence_cost_below(n, share(w), limit),
        })
        .into_iter()
        .collect();
    if out.is_empty() {
        out.push(Reason::green(Sentence::new(move |w| match value {
            0.0 => w.evidence_cost_green_level().into(),
            v if v.abs() < 0.005 => w.evidence_cost_green_near().into(),
            v if v > 0.0 => w.evidence_cost_green_above(share(w)),
            _ => w.evidence_cost_green_below(share(w)),
        })));
    }
    out.extend(workstreams::red(case, "cost-variance"));
    out
}
