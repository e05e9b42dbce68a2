//! Are decisions taken, actions done and dependencies delivered?

use super::reason::{count, days, ids, name, plain, some_of};
use super::{Case, Reason, workstreams};
use crate::calendar::{day_month_year, days_after};
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::dependency::Dependency;
use crate::record::milestone::Milestone;
use chrono::NaiveDate;
use std::sync::Arc;

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let decisions = case.program.of::<Decision>().count();
    let dependencies = case.program.of::<Dependency>().count();
    let closure = case.kpi("action-closure");
    if decisions + dependencies == 0 && closure.is_none() {
        return vec![Reason::grey("No decision, no dependency and no action that is due is recorded.")];
    }
    let mut out = waiting(case);
    out.extend(undelivered(case));
    out.extend(case.beyond("action-closure", late_actions(case), |value, n, limit| {
        format!("{value} of {} due were done in time; the limit is {limit}.", count(n, "action", "actions"))
    }));
    if out.is_empty() {
        let actions = closure
            .map(|k| format!("; {} of {} due were done in time", k.shown(), count(k.figure.n, "action", "actions")));
        let text = format!(
            "No decision is past its last useful day and no dependency is overdue{}.",
            actions.unwrap_or_default()
        );
        out.push(Reason::green(text));
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
    let say = |rag: Rag, rows: Vec<(&Arc<Record>, NaiveDate, i64)>, more: String| {
        let said: Vec<String> = rows
            .iter()
            .map(|(r, day, n)| format!("{} (needed by {}, {n} business days ago)", name(r), day_month_year(*day)))
            .collect();
        let text = format!(
            "{} not taken by the last useful day{more}: {}.",
            count(rows.len(), "decision was", "decisions were"),
            some_of(&said)
        );
        (!rows.is_empty()).then(|| Reason::new(rag, "decision-overdue", text, ids(rows.iter().map(|(r, ..)| *r))))
    };
    let more = format!(", more than {} business days ago", plain(limit));
    [say(Rag::Red, grave, more), say(Rag::Amber, rest, String::new())].into_iter().flatten().collect()
}

/// Dependencies that should be there: red those that a near milestone waits for.
fn undelivered(case: &Case<'_>) -> Vec<Reason> {
    let overdue = |d: &Dependency| d.delivered.is_none() && d.needed_by < case.as_of();
    let mut rows: Vec<(&Arc<Record>, &Dependency)> =
        case.program.of::<Dependency>().filter(|(_, d)| overdue(d)).collect();
    rows.sort_by_key(|(_, d)| d.needed_by);
    let (grave, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(r, d)| holds_up_a_near_milestone(case, r, d));
    let say = |rag: Rag, rows: Vec<(&Arc<Record>, &Dependency)>, more: String| {
        let late = |d: &Dependency| days((case.as_of() - d.needed_by).num_days());
        let said: Vec<String> = rows.iter().map(|(r, d)| format!("{} ({} over)", name(r), late(d))).collect();
        let text =
            format!("{} overdue{more}: {}.", count(rows.len(), "dependency is", "dependencies are"), some_of(&said));
        (!rows.is_empty()).then(|| Reason::new(rag, "dependency-overdue", text, ids(rows.iter().map(|(r, _)| *r))))
    };
    let near = plain(case.limit(&rule_limit::DEPENDENCY_NEAR));
    let more = format!(" for a milestone of the next {near} days");
    [say(Rag::Red, grave, more), say(Rag::Amber, rest, String::new())].into_iter().flatten().collect()
}

/// Whether the consumer of a dependency, or what it links to, is an open milestone expected soon.
fn holds_up_a_near_milestone(case: &Case<'_>, record: &Record, dependency: &Dependency) -> bool {
    let last = days_after(case.as_of(), case.limit(&rule_limit::DEPENDENCY_NEAR).max(0.0) as u64);
    let named = record.links.iter().filter_map(|l| l.to.text()).chain(dependency.consumer.0.text());
    named
        .filter_map(|text| case.program.find(text)?.as_kind::<Milestone>())
        .any(|m| m.actual.is_none() && m.cancelled.is_none() && m.expected() <= last)
}

fn late_actions(case: &Case<'_>) -> Vec<String> {
    let late = |a: &Action| a.due <= case.as_of() && a.done.is_none_or(|day| day > a.due);
    ids(case.program.of::<Action>().filter(|(_, a)| late(a)).map(|(r, _)| r))
}
