//! Does what is delivered stay what was agreed?

use super::reason::{ids, name, some_of};
use super::{Case, Reason, workstreams};
use crate::calendar::days_before;
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::change::Change;
use crate::record::milestone::Milestone;
use crate::words::{Sentence, Words};
use chrono::NaiveDate;
use std::sync::Arc;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let kpi = case.kpi("scope-change");
    let added = unapproved(case.program);
    if kpi.is_none() && added.is_empty() {
        return vec![Reason::grey(Sentence::plain(Words::evidence_scope_none))];
    }
    let mut out: Vec<Reason> =
        case.beyond("scope-change", approved(case), Words::evidence_scope_beyond).into_iter().collect();
    if !added.is_empty() {
        let named: Vec<(String, Option<NaiveDate>)> = added.iter().map(|(r, m)| (name(r), m.added)).collect();
        let text = Sentence::new(move |w| {
            let said = |(name, day): &(String, Option<NaiveDate>)| match day {
                Some(day) => w.evidence_scope_added(name, w.day_month_year(*day)),
                None => name.clone(),
            };
            w.evidence_scope_unapproved(named.len(), some_of(&named, w, said))
        });
        out.push(Reason::new(Rag::Amber, "scope-unapproved", text, ids(added.iter().map(|(r, _)| *r))));
    }
    if out.is_empty() {
        let kpi = kpi.map(|k| k.lasting());
        let value = move |w: &Words| kpi.map(|k| k.said(w)).unwrap_or_default();
        out.push(Reason::green(Sentence::new(move |w| w.evidence_scope_green(value(w)))));
    }
    out.extend(workstreams::red(case, "scope-change"));
    out
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
