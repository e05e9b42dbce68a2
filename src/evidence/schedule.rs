//! Will the milestones be reached when they were promised?

use super::reason::{ids, name, some_of};
use super::{Case, Reason, workstreams};
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::milestone::{Commitment, Milestone};
use crate::words::{Sentence, Words};
use chrono::NaiveDate;
use std::sync::Arc;

/// The rules of slips.
const EXTERNAL: &str = "milestone-slip-external";
const ANY: &str = "milestone-slip";

type Row<'v> = (&'v Arc<Record>, &'v Milestone);

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let live: Vec<Row<'_>> = case.program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return vec![Reason::grey(Sentence::plain(Words::evidence_schedule_none))];
    }
    let open: Vec<Row<'_>> = live.iter().copied().filter(|(_, m)| m.actual.is_none()).collect();
    let mut out: Vec<Reason> = overdue(case, &open).into_iter().chain(slips(case, &open)).collect();
    out.extend(on_time(case, &live));
    out.extend(case.beyond("schedule-variance-near", near(case, &open), Words::evidence_near_beyond));
    if out.is_empty() {
        out.push(green(case, open.len()));
    }
    out.extend(workstreams::red(case, "milestone-on-time"));
    out
}

/// Open, past its baseline, and nobody has said a day that is still to come.
fn is_overdue(case: &Case<'_>, milestone: &Milestone) -> bool {
    milestone.baseline < case.as_of() && milestone.expected() < case.as_of()
}

fn slip(milestone: &Milestone) -> i64 {
    (milestone.expected() - milestone.baseline).num_days()
}

/// A milestone by name, with days and the day on which it is expected.
type Named = (String, i64, NaiveDate);

fn named(rows: &[Row<'_>], days: impl Fn(&Milestone) -> i64) -> Vec<Named> {
    rows.iter().map(|(r, m)| (name(r), days(m), m.expected())).collect()
}

fn overdue(case: &Case<'_>, open: &[Row<'_>]) -> Option<Reason> {
    let mut rows: Vec<Row<'_>> = open.iter().copied().filter(|(_, m)| is_overdue(case, m)).collect();
    rows.sort_by_key(|(_, m)| m.expected());
    let named = named(&rows, |m| (case.as_of() - m.expected()).num_days());
    let text = Sentence::new(move |w| {
        let said = |(name, n, day): &Named| w.evidence_overdue_milestone(*n, name, w.day_month_year(*day));
        w.evidence_overdue_milestones(named.len(), some_of(&named, w, said))
    });
    (!rows.is_empty()).then(|| Reason::new(Rag::Red, "milestone-overdue", text, ids(rows.iter().map(|(r, _)| *r))))
}

/// The forecasts that lie too far after their baselines, by the gravest limit that each has passed.
fn slips(case: &Case<'_>, open: &[Row<'_>]) -> Vec<Reason> {
    let external_red = case.limit(&rule_limit::EXTERNAL_SLIP_RED);
    let red = case.limit(&rule_limit::SLIP_RED);
    let amber = case.limit(&rule_limit::SLIP_AMBER);
    let (mut external, mut far, mut near) = (Vec::new(), Vec::new(), Vec::new());
    for row in open.iter().copied().filter(|(_, m)| !is_overdue(case, m)) {
        let late = slip(row.1) as f64;
        if row.1.commitment == Some(Commitment::External) && late > external_red {
            external.push(row);
        } else if late > red {
            far.push(row);
        } else if late > amber {
            near.push(row);
        }
    }
    // Each count says that it leaves out those of the counts before it.
    let (far_are_others, near_are_others) = (!external.is_empty(), !external.is_empty() || !far.is_empty());
    [
        slipped(Rag::Red, EXTERNAL, external, external_red, false),
        slipped(Rag::Red, ANY, far, red, far_are_others),
        slipped(Rag::Amber, ANY, near, amber, near_are_others),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn slipped(rag: Rag, rule: &'static str, mut rows: Vec<Row<'_>>, limit: f64, are_others: bool) -> Option<Reason> {
    rows.sort_by_key(|(_, m)| std::cmp::Reverse(slip(m)));
    let named = named(&rows, slip);
    let text = Sentence::new(move |w| {
        let said = |(name, n, day): &Named| w.evidence_slip(*n, name, w.day_month_year(*day));
        let names = some_of(&named, w, said);
        match rule {
            EXTERNAL => w.evidence_slips_external(named.len(), limit, names),
            _ if are_others => w.evidence_slips_other(named.len(), limit, names),
            _ => w.evidence_slips(named.len(), limit, names),
        }
    });
    (!rows.is_empty()).then(|| Reason::new(rag, rule, text, ids(rows.iter().map(|(r, _)| *r))))
}

/// The share delivered on time; red only where enough were due.
fn on_time(case: &Case<'_>, live: &[Row<'_>]) -> Option<Reason> {
    let due = |m: &Milestone| m.baseline <= case.as_of() || m.actual.is_some();
    let missed = |m: &Milestone| due(m) && m.actual.is_none_or(|day| day > m.baseline);
    let late = ids(live.iter().filter(|(_, m)| missed(m)).map(|(r, _)| *r));
    let kpi = case.kpi("milestone-on-time").filter(|k| k.rag >= Rag::Amber)?;
    let enough = kpi.figure.n as f64 >= case.limit(&rule_limit::ON_TIME_LEAST_DUE);
    let (rag, limit) = match kpi.rag {
        Rag::Red if enough => (Rag::Red, kpi.limits.red),
        _ => (Rag::Amber, kpi.limits.amber.or(kpi.limits.red)),
    };
    let kpi = kpi.lasting();
    let text = Sentence::new(move |w| {
        let limit = limit.map(|v| kpi.unit.show(v, w)).unwrap_or_default();
        w.evidence_on_time_beyond(kpi.n, kpi.said(w), limit)
    });
    Some(Reason::new(rag, "milestone-on-time", text, late))
}

fn near(case: &Case<'_>, open: &[Row<'_>]) -> Vec<String> {
    let last = crate::calendar::days_after(case.as_of(), 90);
    let within = |m: &Milestone| [m.baseline, m.expected()].iter().any(|day| (case.as_of()..=last).contains(day));
    ids(open.iter().filter(|(_, m)| slip(m) != 0 && within(m)).map(|(r, _)| *r))
}

fn green(case: &Case<'_>, open: usize) -> Reason {
    let limit = case.limit(&rule_limit::SLIP_AMBER);
    let on_time = case.kpi("milestone-on-time").map(|kpi| kpi.lasting());
    Reason::green(Sentence::new(move |w| {
        match (on_time.map(|kpi| w.evidence_on_time_share(kpi.n, kpi.said(w))), open) {
            (None, 0) => w.evidence_schedule_green_closed().into(),
            (None, n) => w.evidence_schedule_green(n, limit),
            (Some(share), 0) => w.evidence_schedule_green_both_closed(share),
            (Some(share), n) => w.evidence_schedule_green_both(n, share, limit),
        }
    }))
}
