//! Are the big risks in hand?

use super::reason::{ids, name, some_of};
use super::{Case, Reason, workstreams};
use crate::config::rule_limit;
use crate::metrics::{CRITICAL, Lack, Managed, Rag};
use crate::record::Record;
use crate::record::risk::Risk;
use crate::words::{Sentence, Words};
use std::sync::Arc;

/// From this score on a risk is high, and one of the top risks.
const HIGH: u32 = 10;

type Row<'v> = (&'v Arc<Record>, &'v Risk);

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    if case.program.of::<Risk>().next().is_none() {
        return vec![Reason::grey(Sentence::plain(Words::evidence_risk_none))];
    }
    let mut open: Vec<Row<'_>> = case.program.of::<Risk>().filter(|(_, r)| r.closed.is_none()).collect();
    open.sort_by_key(|(_, risk)| std::cmp::Reverse(risk.score()));
    let critical: Vec<Row<'_>> = open.iter().copied().take_while(|(_, r)| r.score() >= CRITICAL).collect();
    let mut out: Vec<Reason> = unmanaged(case, &critical).into_iter().collect();
    out.extend(many(case, &critical));
    out.extend(unreviewed(case, &open));
    if out.is_empty() {
        let (open, critical) = (open.len(), critical.len());
        out.push(Reason::green(Sentence::new(move |w| match critical {
            0 => w.evidence_risk_green_none(open),
            _ => w.evidence_risk_green(open, critical),
        })));
    }
    out.extend(workstreams::red(case, "critical-risks"));
    out
}

/// The number of critical risks against its limits.
fn many(case: &Case<'_>, critical: &[Row<'_>]) -> Option<Reason> {
    let n = critical.len() as f64;
    let (rag, limit) = if n >= case.limit(&rule_limit::CRITICAL_RED) {
        (Rag::Red, case.limit(&rule_limit::CRITICAL_RED))
    } else {
        (Rag::Amber, case.limit(&rule_limit::CRITICAL_AMBER))
    };
    let named: Vec<(String, u32)> = critical.iter().map(|(r, risk)| (name(r), risk.score())).collect();
    let text = Sentence::new(move |w| {
        let names = some_of(&named, w, |(name, score)| w.evidence_risk_scored(name, *score));
        match rag {
            Rag::Red => w.evidence_risk_critical_red(named.len(), CRITICAL, limit, names),
            _ => w.evidence_risk_critical_amber(named.len(), CRITICAL, limit, names),
        }
    });
    (n > 0.0 && n >= limit).then(|| Reason::new(rag, "risk-critical", text, ids(critical.iter().map(|(r, _)| *r))))
}

fn unmanaged(case: &Case<'_>, critical: &[Row<'_>]) -> Option<Reason> {
    let managed = Managed::of(case.program);
    let rows: Vec<(Row<'_>, Vec<Lack>)> = critical
        .iter()
        .map(|row| (*row, managed.lacks(row.0, row.1)))
        .filter(|(_, lacking)| !lacking.is_empty())
        .collect();
    let named: Vec<(String, u32, Vec<Lack>)> =
        rows.iter().map(|((r, risk), lacking)| (name(r), risk.score(), lacking.clone())).collect();
    let text = Sentence::new(move |w| {
        let said = |(name, score, lacking): &(String, u32, Vec<Lack>)| {
            let what: Vec<&str> = lacking.iter().map(|lack| without(*lack, w)).collect();
            w.evidence_risk_lacks(name, *score, what.join(w.list_between()))
        };
        w.evidence_risk_unmanaged(named.len(), some_of(&named, w, said))
    });
    (!rows.is_empty()).then(|| Reason::new(Rag::Red, "risk-unmanaged", text, ids(rows.iter().map(|((r, _), _)| *r))))
}

fn without(lack: Lack, w: &Words) -> &str {
    match lack {
        Lack::Owner => w.evidence_risk_no_owner(),
        Lack::Response => w.evidence_risk_no_response(),
        Lack::Action => w.evidence_risk_no_action(),
    }
}

/// The top risks: those that are high; where none is, the highest.
fn top<'v>(open: &[Row<'v>]) -> Vec<Row<'v>> {
    let highest = open.first().map_or(0, |(_, r)| r.score());
    open.iter().copied().take_while(|(_, r)| r.score() >= HIGH.min(highest)).collect()
}

fn unreviewed(case: &Case<'_>, open: &[Row<'_>]) -> Option<Reason> {
    let limit = case.limit(&rule_limit::TOP_RISK_REVIEW);
    let age = |risk: &Risk| (case.as_of() - risk.reviewed()).num_days();
    let mut rows: Vec<Row<'_>> = top(open).into_iter().filter(|(_, r)| age(r) as f64 > limit).collect();
    rows.sort_by_key(|(_, r)| r.reviewed());
    let named: Vec<(String, i64)> = rows.iter().map(|(r, risk)| (name(r), age(risk))).collect();
    let text = Sentence::new(move |w| {
        let names = some_of(&named, w, |(name, n)| w.evidence_risk_reviewed(*n, name));
        w.evidence_risk_unreviewed(named.len(), limit, names)
    });
    (!rows.is_empty()).then(|| Reason::new(Rag::Amber, "risk-review", text, ids(rows.iter().map(|(r, _)| *r))))
}
