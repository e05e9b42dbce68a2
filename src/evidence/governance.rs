//! Are decisions taken, actions done and dependencies delivered?

use super::reason::{ids, name, some_of};
use super::{Case, Reason, workstreams};
use crate::calendar::days_after;
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::dependency::Dependency;
use crate::record::milestone::Milestone;
use crate::words::{Sentence, Words};
use chrono::NaiveDate;
use std::sync::Arc;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let decisions = case.program.of::<Decision>().count();
    let dependencies = case.program.of::<Dependency>().count();
    let closure = case.kpi("action-closure");
    if decisions + dependencies == 0 && closure.is_none() {
        return vec![Reason::grey(Sentence::plain(Words::evidence_governance_none))];
    }
    let mut out = waiting(case);
    out.extend(undelivered(case));
    out.extend(case.beyond("action-closure", late_actions(case), Words::evidence_actions_beyond));
    if out.is_empty() {
        out.push(Reason::green(match closure.map(|kpi| kpi.lasting()) {
            None => Sentence::plain(Words::evidence_governance_green),
            Some(kpi) => Sentence::new(move |w| w.evidence_governance_green_actions(kpi.n, kpi.said(w))),
        }));
    }
    out.extend(workstreams::red(case, "action-closure"));
    out
}

/// Open decisions past their last useful day: red those that wait too long.
fn waiting(case: &Case<'_>) -> Vec<Reason> {
    let limit = case.limit(&rule_limit::DECISION_RED);
    let late = |d: &Decision| match d.decided {
        Some(_) => None,
        None => d.needed_by.filter(|day| *day < case.as_of()),
    };
    let mut rows: Vec<(&Arc<Record>, NaiveDate, i64)> = case
        .program
        .of::<Decision>()
        .filter_map(|(r, d)| late(d).map(|day| (r, day, case.settings.calendar.business_days(day, case.as_of()))))
        .collect();
    rows.sort_by_key(|(_, day, _)| *day);
    let (grave, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(.., n)| *n as f64 > limit);
    let say = |rag: Rag, rows: Vec<(&Arc<Record>, NaiveDate, i64)>| {
        let named: Vec<(String, NaiveDate, i64)> = rows.iter().map(|(r, day, n)| (name(r), *day, *n)).collect();
        let text = Sentence::new(move |w| {
            let said =
                |(name, day, n): &(String, NaiveDate, i64)| w.evidence_decision_late(*n, name, w.day_month_year(*day));
            let (n, names) = (named.len(), some_of(&named, w, said));
            match rag {
                Rag::Red => w.evidence_decisions_late_long(n, limit, names),
                _ => w.evidence_decisions_late(n, names),
            }
        });
        (!rows.is_empty()).then(|| Reason::new(rag, "decision-overdue", text, ids(rows.iter().map(|(r, ..)| *r))))
    };
    [say(Rag::Red, grave), say(Rag::Amber, rest)].into_iter().flatten().collect()
}

/// Dependencies that should be there: red those that a near milestone waits for.
fn undelivered(case: &Case<'_>) -> Vec<Reason> {
    let overdue = |d: &Dependency| d.delivered.is_none() && d.needed_by < case.as_of();
    let mut rows: Vec<(&Arc<Record>, &Dependency)> =
        case.program.of::<Dependency>().filter(|(_, d)| overdue(d)).collect();
    rows.sort_by_key(|(_, d)| d.needed_by);
    let (grave, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(r, d)| holds_up_a_near_milestone(case, r, d));
    let near = case.limit(&rule_limit::DEPENDENCY_NEAR);
    let say = |rag: Rag, rows: Vec<(&Arc<Record>, &Dependency)>| {
        let late = |d: &Dependency| (case.as_of() - d.needed_by).num_days();
        let named: Vec<(String, i64)> = rows.iter().map(|(r, d)| (name(r), late(d))).collect();
        let text = Sentence::new(move |w| {
            let names = some_of(&named, w, |(name, n)| w.evidence_dependency_late(*n, name));
            match rag {
                Rag::Red => w.evidence_dependencies_late_near(named.len(), near, names),
                _ => w.evidence_dependencies_late(named.len(), names),
            }
        });
        (!rows.is_empty()).then(|| Reason::new(rag, "dependency-overdue", text, ids(rows.iter().map(|(r, _)| *r))))
    };
    [say(Rag::Red, grave), say(Rag::Amber, rest)].into_iter().flatten().collect()
}

/// Whether the consumer of a dependency, or what it links to and does not deliver it, is an open milestone expected soon.
fn holds_up_a_near_milestone(case: &Case<'_>, record: &Record, dependency: &Dependency) -> bool {
    let last = days_after(case.as_of(), case.limit(&rule_limit::DEPENDENCY_NEAR).max(0.0) as u64);
    let waits = record.links.iter().filter(|link| !link.delivers(&case.program.words));
    let named = waits.filter_map(|l| l.to.text()).chain(dependency.consumer.0.text());
    named
        .filter_map(|text| case.program.find(text)?.as_kind::<Milestone>())
        .any(|m| m.actual.is_none() && m.cancelled.is_none() && m.expected() <= last)
}

fn late_actions(case: &Case<'_>) -> Vec<String> {
    let late = |a: &Action| a.due <= case.as_of() && a.done.is_none_or(|day| day > a.due);
    ids(case.program.of::<Action>().filter(|(_, a)| late(a)).map(|(r, _)| r))
}
