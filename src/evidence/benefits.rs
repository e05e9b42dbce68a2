//! Does the program bring what it was done for?

use super::reason::ids;
use super::{Case, Reason, workstreams};
use crate::record::benefit::Benefit;
use crate::words::{Sentence, Words};

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let Some(kpi) = case.kpi("benefits-realization") else {
        let due = case.program.of::<Benefit>().filter(|(_, b)| b.due <= case.as_of()).count();
        return vec![Reason::grey(match due {
            0 => Sentence::plain(Words::evidence_benefits_none),
            n => Sentence::new(move |w| w.evidence_benefits_unmeasured(n)),
        })];
    };
    let due = ids(case.program.of::<Benefit>().filter(|(_, b)| b.due <= case.as_of()).map(|(r, _)| r));
    let mut out: Vec<Reason> =
        case.beyond("benefits-realization", due, Words::evidence_benefits_beyond).into_iter().collect();
    if out.is_empty() {
        let kpi = kpi.lasting();
        out.push(Reason::green(Sentence::new(move |w| w.evidence_benefits_green(kpi.n, kpi.said(w)))));
    }
    out.extend(workstreams::red(case, "benefits-realization"));
    out
}
