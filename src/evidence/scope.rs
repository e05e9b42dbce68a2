//! Does what is delivered stay what was agreed?

use super::reason::{count, ids, name, some_of};
use super::{Case, Reason, workstreams};
use crate::calendar::{day_month_year, days_before};
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::change::Change;
use crate::record::milestone::Milestone;
use std::sync::Arc;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let kpi = case.kpi("scope-change");
    let added = unapproved(case.program);
    if kpi.is_none() && added.is_empty() {
        return vec![Reason::grey(
            "No milestone was in the scope from the beginning, so there is nothing to compare with.",
        )];
    }
    let mut out: Vec<Reason> = case
        .beyond("scope-change", approved(case), |value, n, limit| {
            format!(
                "Changes approved in the last 30 days move the scope by {value} of the {}; the limit is {limit}.",
                count(n, "milestone of the baseline", "milestones of the baseline")
            )
        })
        .into_iter()
        .collect();
    if !added.is_empty() {
        let names: Vec<String> = added.iter().map(|(r, m)| said(r, m)).collect();
        let text = format!(
            "{} added to the scope without an approved change: {}.",
            count(added.len(), "milestone was", "milestones were"),
            some_of(&names)
        );
        out.push(Reason::new(Rag::Amber, "scope-unapproved", text, ids(added.iter().map(|(r, _)| *r))));
    }
    if out.is_empty() {
        let value = kpi.map(|k| k.shown()).unwrap_or_default();
        out.push(Reason::green(format!(
            "Changes approved in the last 30 days move the scope by {value}; nothing was added without one."
        )));
    }
    out.extend(workstreams::red(case, "scope-change"));
    out
}

fn said(record: &Record, milestone: &Milestone) -> String {
    let day = milestone.added.map(|day| format!(" ({})", day_month_year(day))).unwrap_or_default();
    format!("{}{day}", name(record))
}

/// Milestones that joined the scope after the program began and that no approved change added.
pub fn unapproved(program: &ProgramView) -> Vec<(&Arc<Record>, &Milestone)> {
    let start = program.program().map(|p| p.start);
    let joined =
        |m: &Milestone| m.cancelled.is_none() && m.added.is_some_and(|day| start.is_none_or(|start| day > start));
    let approved = |m: &Milestone| {
        let change = m.added_by.as_ref().and_then(|c| program.find(c.text()?)).and_then(|r| r.as_kind::<Change>());
        change.is_some_and(|c| c.approved_by(program.as_of))
    };
    program.of::<Milestone>().filter(|(_, m)| joined(m) && !approved(m)).collect()
}

fn approved(case: &Case<'_>) -> Vec<String> {
    let since = days_before(case.as_of(), 30);
    let counts = |c: &Change| {
        c.scope_weight.is_some() && c.approved_by(case.as_of()) && c.decided.unwrap_or(c.requested) > since
    };
    ids(case.program.of::<Change>().filter(|(_, c)| counts(c)).map(|(r, _)| r))
}
