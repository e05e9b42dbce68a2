//! Are the big risks in hand?

use super::reason::{count, days, ids, name, plain, some_of};
use super::{Case, Reason, workstreams};
use crate::config::rule_limit;
use crate::metrics::{CRITICAL, Managed, Rag};
use crate::record::Record;
use crate::record::risk::Risk;
use std::sync::Arc;

/// From this score on a risk is high, and one of the top risks.
const HIGH: u32 = 10;

type Row<'v> = (&'v Arc<Record>, &'v Risk);

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    if case.program.of::<Risk>().next().is_none() {
        return vec![Reason::grey("No risk is recorded, so the records say nothing about risk.")];
    }
    let mut open: Vec<Row<'_>> = case.program.of::<Risk>().filter(|(_, r)| r.closed.is_none()).collect();
    open.sort_by_key(|(_, risk)| std::cmp::Reverse(risk.score()));
    let critical: Vec<Row<'_>> = open.iter().copied().take_while(|(_, r)| r.score() >= CRITICAL).collect();
    let mut out: Vec<Reason> = unmanaged(case, &critical).into_iter().collect();
    out.extend(many(case, &critical));
    out.extend(unreviewed(case, &open));
    if out.is_empty() {
        let open = count(open.len(), "risk is open", "risks are open");
        out.push(Reason::green(format!(
            "{open}, {} critical; the top risks were reviewed in time.",
            none_or(critical.len())
        )));
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
    let names: Vec<String> = critical.iter().map(|(r, risk)| format!("{} (score {})", name(r), risk.score())).collect();
    let text = format!(
        "{} critical, with a score of {CRITICAL} or more ({} from {}): {}.",
        count(critical.len(), "open risk is", "open risks are"),
        rag.word(),
        plain(limit),
        some_of(&names)
    );
    (n > 0.0 && n >= limit).then(|| Reason::new(rag, "risk-critical", text, ids(critical.iter().map(|(r, _)| *r))))
}

fn none_or(n: usize) -> String {
    if n == 0 { "none".into() } else { n.to_string() }
}

fn unmanaged(case: &Case<'_>, critical: &[Row<'_>]) -> Option<Reason> {
    let managed = Managed::of(case.program);
    let rows: Vec<(Row<'_>, Vec<&str>)> = critical
        .iter()
        .map(|row| (*row, managed.lacks(row.0, row.1)))
        .filter(|(_, lacking)| !lacking.is_empty())
        .collect();
    let said: Vec<String> = rows
        .iter()
        .map(|((r, risk), lacking)| format!("{} (score {}) has no {}", name(r), risk.score(), lacking.join(", no ")))
        .collect();
    let text =
        format!("Nobody deals with {}: {}.", count(rows.len(), "critical risk", "critical risks"), some_of(&said));
    (!rows.is_empty()).then(|| Reason::new(Rag::Red, "risk-unmanaged", text, ids(rows.iter().map(|((r, _), _)| *r))))
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
    let said: Vec<String> = rows.iter().map(|(r, risk)| format!("{} ({} ago)", name(r), days(age(risk)))).collect();
    let text = format!(
        "{} not reviewed in the last {} days: {}.",
        count(rows.len(), "top risk was", "top risks were"),
        plain(limit),
        some_of(&said)
    );
    (!rows.is_empty()).then(|| Reason::new(Rag::Amber, "risk-review", text, ids(rows.iter().map(|(r, _)| *r))))
}
