//! Does the program bring what it was done for?

use super::reason::{count, ids};
use super::{Case, Reason, workstreams};
use crate::record::benefit::Benefit;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let Some(kpi) = case.kpi("benefits-realization") else {
        let due = case.program.of::<Benefit>().filter(|(_, b)| b.due <= case.as_of()).count();
        return vec![Reason::grey(match due {
            0 => "No benefit is due yet.".to_string(),
            n => format!("{} due, but none was measured.", count(n, "benefit is", "benefits are")),
        })];
    };
    let due = ids(case.program.of::<Benefit>().filter(|(_, b)| b.due <= case.as_of()).map(|(r, _)| r));
    let text = |value: String, n: usize, limit: String| {
        format!(
            "{value} of what {} should have brought by now has come; the limit is {limit}.",
            count(n, "benefit", "benefits")
        )
    };
    let mut out: Vec<Reason> = case.beyond("benefits-realization", due, text).into_iter().collect();
    if out.is_empty() {
        let benefits = count(kpi.figure.n, "benefit", "benefits");
        out.push(Reason::green(format!("{} of what {benefits} should have brought by now has come.", kpi.shown())));
    }
    out.extend(workstreams::red(case, "benefits-realization"));
    out
}
