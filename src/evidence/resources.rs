//! Are there enough people for the next months?

use super::reason::{first_of, percent};
use super::{Case, Reason};
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::team::{Capacity, Team};
use crate::words::Sentence;
use chrono::{Datelike, Months, NaiveDate};

/// Rounding must not decide: 9.9 people over 9 are 10 %.
const ROUNDING: f64 = 1e-9;

/// A month in which a team needs more people than it has.
struct Short<'v> {
    team: &'v Record,
    month: NaiveDate,
    over: f64,
}

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let months: Vec<(&Record, &Capacity)> = case
        .program
        .of::<Team>()
        .flat_map(|(record, team)| team.capacity.iter().map(move |c| (&**record, c)))
        .filter(|(_, c)| is_ahead(case, c.month.first))
        .collect();
    let ahead = case.limit(&rule_limit::DEMAND_MONTHS);
    if months.is_empty() {
        return vec![Reason::grey(Sentence::new(move |w| w.evidence_resources_none(ahead)))];
    }
    let (amber, red) = (case.limit(&rule_limit::DEMAND_AMBER), case.limit(&rule_limit::DEMAND_RED));
    let mut short: Vec<Short<'_>> = months.iter().filter_map(|(team, c)| over(team, c)).collect();
    short.sort_by(|a, b| b.over.total_cmp(&a.over));
    let (grave, rest): (Vec<_>, Vec<_>) =
        short.into_iter().filter(|s| s.over >= amber - ROUNDING).partition(|s| s.over >= red - ROUNDING);
    let mut out: Vec<Reason> =
        [reason(Rag::Red, grave, red), reason(Rag::Amber, rest, amber)].into_iter().flatten().collect();
    if out.is_empty() {
        out.push(Reason::green(Sentence::new(move |w| w.evidence_resources_green(ahead, percent(amber, w)))));
    }
    out
}

/// The current month and those that begin in the months looked ahead.
fn is_ahead(case: &Case<'_>, first: NaiveDate) -> bool {
    let this = case.as_of().with_day(1).unwrap_or(case.as_of());
    let months = case.limit(&rule_limit::DEMAND_MONTHS).clamp(0.0, 1200.0) as u32;
    let last = case.as_of().checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
    (this..=last).contains(&first)
}

fn over<'v>(team: &'v Record, capacity: &Capacity) -> Option<Short<'v>> {
    let (available, demand) = (capacity.available.0, capacity.demand.0);
    let over = match available > 0.0 {
        true => demand / available - 1.0,
        false => f64::INFINITY,
    };
    (demand > available).then_some(Short { team, month: capacity.month.first, over })
}

fn reason(rag: Rag, short: Vec<Short<'_>>, limit: f64) -> Option<Reason> {
    let named: Vec<(String, NaiveDate, f64)> =
        short.iter().map(|s| (s.team.title().to_string(), s.month, s.over)).collect();
    let mut ids: Vec<String> = short.iter().map(|s| s.team.id().to_string()).collect();
    ids.sort();
    ids.dedup();
    let teams = ids.len();
    let text = Sentence::new(move |w| {
        let said = |(team, month, over): &(String, NaiveDate, f64)| match over.is_finite() {
            true => w.evidence_resources_month(team, w.month_year(*month), percent(*over, w)),
            false => w.evidence_resources_month_all(team, w.month_year(*month)),
        };
        // A team may be short in several months: those are named, and so those are counted.
        let named = first_of(&named, w, said, |first, more| w.evidence_and_more_months(more, first));
        w.evidence_resources_short(teams, percent(limit, w), named)
    });
    (!short.is_empty()).then(|| Reason::new(rag, "capacity", text, ids))
}
