//! The sentence on top of a program's page.

use super::super::decisions::open_decisions;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::html::count;
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
    let as_of = program.as_of;
    let schedule = schedule_sentence(program);
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let next = open.iter().find(|(_, d)| d.needed_by.is_some_and(|day| day >= as_of));
    match (late, next) {
        (0, None) => schedule,
        (0, Some((record, d))) => match d.needed_by {
            Some(day) if (day - as_of).num_days() <= 45 => {
                format!("{schedule}; decision {} needed by {}", record.id(), program.words.in_words(day, as_of))
            }
            _ => schedule,
        },
        (n, _) => format!("{schedule}; {} overdue", count(n, "decision is", "decisions are")),
    }
}

/// Days as people say them: three weeks rather than 21 days.
fn span(days: i64) -> String {
    if days % 7 == 0 && days >= 14 {
        format!("{} weeks", days / 7)
    } else {
        count(days.unsigned_abs() as usize, "day", "days")
    }
}

/// What the schedule comes to: the worst of the open milestones that matter next, or that all is well.
fn schedule_sentence(program: &ProgramView) -> String {
    let as_of = program.as_of;
    let live: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return "No milestone is recorded, so nothing can be said about the schedule".into();
    }
    let mut open: Vec<_> = live.iter().filter(|(_, m)| m.actual.is_none()).collect();
    if open.is_empty() {
        let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
        let worst = live
            .iter()
            .max_by_key(|(r, m)| ((m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days(), r.id()));
        return match (late, worst) {
            (0, _) | (_, None) => format!("All {} milestones are done, each by its baseline", live.len()),
            (n, Some((record, m))) => {
                let days = (m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days();
                format!(
                    "{} came {} late; all {} milestones are done, {n} after their baseline",
                    record.title(),
                    span(days),
                    live.len()
                )
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
        ..=0 if open.iter().any(|(_, m)| m.baseline <= as_of) => format!("{} is due today", title),
        ..=0 => "All due milestones are done, and none ahead has moved".into(),
        _ if worst.expected() < as_of => format!("{title} is {} overdue without a new date", span(late)),
        n => format!("{title} slips {} to {}", span(n), program.words.in_words(worst.expected(), as_of)),
    }
}
