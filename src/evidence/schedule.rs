//! Will the milestones be reached when they were promised?

use super::reason::{count, days, ids, name, plain, some_of};
use super::{Case, Reason, workstreams};
use crate::calendar::day_month_year;
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::milestone::{Commitment, Milestone};
use std::sync::Arc;

type Row<'v> = (&'v Arc<Record>, &'v Milestone);

pub(super) fn judge(case: &Case<'_>) -> Vec<Reason> {
    let live: Vec<Row<'_>> = case.program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return vec![Reason::grey("No milestone is recorded, so the records say nothing about time.")];
    }
    let open: Vec<Row<'_>> = live.iter().copied().filter(|(_, m)| m.actual.is_none()).collect();
    let mut out: Vec<Reason> = overdue(case, &open).into_iter().chain(slips(case, &open)).collect();
    out.extend(on_time(case, &live));
    out.extend(case.beyond("schedule-variance-near", near(case, &open), |value, n, limit| {
        format!(
            "Forecasts of the next 90 days have moved by {value} of the time planned for {}; the limit is {limit}.",
            count(n, "milestone", "milestones")
        )
    }));
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

fn overdue(case: &Case<'_>, open: &[Row<'_>]) -> Option<Reason> {
    let mut rows: Vec<Row<'_>> = open.iter().copied().filter(|(_, m)| is_overdue(case, m)).collect();
    rows.sort_by_key(|(_, m)| m.expected());
    let said = |(r, m): &Row<'_>| {
        let late = (case.as_of() - m.expected()).num_days();
        format!("{} ({} over, expected {})", name(r), days(late), day_month_year(m.expected()))
    };
    let names: Vec<String> = rows.iter().map(said).collect();
    let text = format!(
        "{} overdue and nobody has said a new day: {}.",
        count(rows.len(), "milestone is", "milestones are"),
        some_of(&names)
    );
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
    let outside = ("milestone promised outside is", "milestones promised outside are");
    let any = ("milestone is", "milestones are");
    [
        slipped(Rag::Red, "milestone-slip-external", external, external_red, outside),
        slipped(Rag::Red, "milestone-slip", far, red, any),
        slipped(Rag::Amber, "milestone-slip", near, amber, any),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn slipped(rag: Rag, rule: &'static str, mut rows: Vec<Row<'_>>, limit: f64, words: (&str, &str)) -> Option<Reason> {
    rows.sort_by_key(|(_, m)| std::cmp::Reverse(slip(m)));
    let said = |(r, m): &Row<'_>| format!("{} {} late, to {}", name(r), days(slip(m)), day_month_year(m.expected()));
    let names: Vec<String> = rows.iter().map(said).collect();
    let text = format!(
        "{} forecast more than {} days after the baseline: {}.",
        count(rows.len(), words.0, words.1),
        plain(limit),
        some_of(&names)
    );
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
    let text = format!(
        "{} of {} due were delivered by their baseline; the limit is {}.",
        kpi.shown(),
        count(kpi.figure.n, "milestone", "milestones"),
        limit.map(|v| kpi.unit.show(v)).unwrap_or_default()
    );
    Some(Reason::new(rag, "milestone-on-time", text, late))
}

fn near(case: &Case<'_>, open: &[Row<'_>]) -> Vec<String> {
    let last = crate::calendar::days_after(case.as_of(), 90);
    let within = |m: &Milestone| [m.baseline, m.expected()].iter().any(|day| (case.as_of()..=last).contains(day));
    ids(open.iter().filter(|(_, m)| slip(m) != 0 && within(m)).map(|(r, _)| *r))
}

fn green(case: &Case<'_>, open: usize) -> Reason {
    let limit = plain(case.limit(&rule_limit::SLIP_AMBER));
    let on_time = case.kpi("milestone-on-time").map(|k| {
        format!(
            "{} of {} due were delivered by their baseline; ",
            k.shown(),
            count(k.figure.n, "milestone", "milestones")
        )
    });
    let forecast = match open {
        0 => "no milestone is open.".to_string(),
        n => format!(
            "of {} none is forecast more than {limit} days late.",
            count(n, "open milestone", "open milestones")
        ),
    };
    let text = format!("{}{forecast}", on_time.unwrap_or_default());
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    Reason::green(format!("{first}{}", letters.as_str()))
}
