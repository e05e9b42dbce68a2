//! The sentence on top of a program's page.

use super::super::decisions::open_decisions;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// The latest end of a program's milestones and how many days after its baseline that is. What finishes a program is
/// the milestone with the latest baseline; without milestones, nothing can be said.
pub(in crate::report) fn finish(program: &ProgramView) -> Option<(NaiveDate, i64)> {
    let milestones: Vec<&Milestone> =
        program.of::<Milestone>().map(|(_, m)| m).filter(|m: &&Milestone| m.cancelled.is_none()).collect();
    let end = milestones.iter().map(|m| m.end(program.as_of)).max()?;
    let planned = milestones.iter().map(|m| m.baseline).max()?;
    Some((end, (end - planned).num_days()))
}

/// The sentence on top: the largest slip, then what must be decided.
pub(in crate::report) fn headline(program: &ProgramView) -> String {
    let (as_of, w) = (program.as_of, &program.words);
    let schedule = schedule_sentence(program);
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let next = open.iter().find(|(_, d)| d.needed_by.is_some_and(|day| day >= as_of));
    match (late, next) {
        (0, None) => schedule,
        (0, Some((record, d))) => match d.needed_by {
            Some(day) if (day - as_of).num_days() <= 45 => {
                w.program_decision_by(&schedule, record.id(), w.in_words(day, as_of))
            }
            _ => schedule,
        },
        (n, _) => w.portfolio_overdue(n, &schedule),
    }
}

/// Days as people say them: three weeks rather than 21 days.
fn span(days: i64, w: &Words) -> String {
    if days % 7 == 0 && days >= 14 { w.program_weeks(days / 7) } else { w.program_days(days.unsigned_abs()) }
}

/// What the schedule comes to: the worst of the open milestones that matter next, or that all is well.
fn schedule_sentence(program: &ProgramView) -> String {
    let (as_of, w) = (program.as_of, &program.words);
    let live: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return w.program_no_schedule().into();
    }
    let mut open: Vec<_> = live.iter().filter(|(_, m)| m.actual.is_none()).collect();
    if open.is_empty() {
        let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
        let worst = live
            .iter()
            .max_by_key(|(r, m)| ((m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days(), r.id()));
        return match (late, worst) {
            (0, _) | (_, None) => w.program_all_done(live.len()),
            (n, Some((record, m))) => {
                let days = (m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days();
                w.program_done_late(live.len(), record.title(), span(days, w), n)
            }
        };
    }
    // Among equal slips the one that is promised outside, then the next.
    let late = |m: &Milestone| (m.end(as_of) - m.baseline).num_days();
    let outside = |m: &Milestone| m.commitment == Some(crate::record::milestone::Commitment::External);
    open.sort_by_cached_key(|(_, m)| (std::cmp::Reverse(late(m)), std::cmp::Reverse(outside(m)), m.baseline));
    let (record, worst) = open[0];
    let late = (worst.end(as_of) - worst.baseline).num_days();
    let title = record.title();
    match late {
        ..=0 if open.iter().any(|(_, m)| m.baseline <= as_of) => w.program_due_today(title),
        ..=0 => w.program_all_well().into(),
        _ if worst.expected() < as_of => w.program_overdue_undated(title, span(late, w)),
        n => w.program_slips(title, span(n, w), w.in_words(worst.expected(), as_of)),
    }
}
