//! Titles of sections that say what is so, where it is told from the records of the section alone.

use super::super::marks;
use super::program::finish;
use crate::evidence::Moment;
use crate::metrics::{cost_of, median};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::benefit::Benefit;
use crate::record::budget::Budget;
use crate::record::decision::Decision;
use crate::record::dependency::Dependency;
use crate::record::metric::{Direction, Metric};
use crate::record::milestone::Milestone;
use crate::record::task::Task;
use crate::report::site::Site;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// How many budget lines end above their plan, by more than rounding.
pub(super) fn budget(program: &ProgramView, w: &Words) -> String {
    let lines: Vec<_> = program.of::<Budget>().filter_map(|(_, line)| cost_of(line)).collect();
    match lines.iter().filter(|cost| cost.eac - cost.bac > 0.5).count() {
        0 => w.titles_none_over().into(),
        n if n == lines.len() => w.titles_over_all(n),
        n => w.titles_over(n, lines.len()),
    }
}

/// Of open dependencies, the latest first: what is open although its day is past, else which is promised furthest after the
/// need and which is needed next.
pub(super) fn needed(open: &[(&Arc<Record>, &Dependency)], as_of: NaiveDate, w: &Words) -> String {
    let past = open.iter().filter(|(_, d)| d.needed_by < as_of).count();
    let Some((next, by)) = open.iter().min_by_key(|(_, d)| d.needed_by).filter(|_| past == 0) else {
        return w.titles_needed_past(past);
    };
    let day = w.in_words(by.needed_by, as_of);
    let worst = open.first().and_then(|(r, d)| Some((r, d.late_by().filter(|days| *days > 0)?)));
    match worst.filter(|(r, _)| r.id() != next.id()) {
        Some((r, days)) => w.titles_needed_worst(r.id(), w.program_days(days.unsigned_abs()), next.id(), day),
        None => w.titles_needed_next(next.id(), day),
    }
}

/// How many benefits are forecast to reach their target.
pub(super) fn benefits(all: &[(&Arc<Record>, &Benefit)], w: &Words) -> String {
    let falls = |b: &Benefit| b.baseline.is_some_and(|from| from > b.target);
    let reached = |b: &&Benefit| b.forecast.is_some_and(|f| if falls(b) { f <= b.target } else { f >= b.target });
    w.titles_reached(all.iter().map(|(_, b)| *b).filter(reached).count(), all.len())
}

/// How many metrics that have a target meet it with their latest value.
pub(super) fn metrics(all: &[(&Arc<Record>, &Metric)], w: &Words) -> String {
    let aimed: Vec<bool> = all.iter().filter_map(|(_, m)| Some(meets(m, m.target?))).collect();
    if aimed.is_empty() {
        return w.titles_metrics_without().into();
    }
    w.titles_metrics_met(aimed.iter().filter(|met| **met).count(), aimed.len())
}

/// Whether its latest value is as good as the target.
pub(super) fn meets(metric: &Metric, target: f64) -> bool {
    let latest = metric.point.iter().max_by_key(|point| point.date);
    latest.is_some_and(|point| match metric.direction {
        Direction::Up => point.value >= target,
        Direction::Down => point.value <= target,
    })
}

/// How many milestones end after their baseline, and the furthest.
pub(super) fn milestones(all: &[(&Arc<Record>, &Milestone)], as_of: NaiveDate, w: &Words) -> String {
    let live = all.iter().filter(|(_, m)| m.cancelled.is_none());
    let late: Vec<i64> = live.clone().map(|(_, m)| (m.end(as_of) - m.baseline).num_days()).filter(|n| *n > 0).collect();
    match late.iter().max() {
        None => w.titles_milestones_on_plan().into(),
        Some(worst) => {
            let (days, all) = (w.program_days(worst.unsigned_abs()), live.count());
            if late.len() == all {
                w.titles_milestones_late_all(all, days)
            } else {
                w.titles_milestones_late(late.len(), all, days)
            }
        }
    }
}

/// How many tasks are done.
pub(super) fn tasks(all: &[&Arc<Record>], w: &Words) -> String {
    let done = all.iter().filter_map(|r| r.as_kind::<Task>()).filter(|task| task.actual_end.is_some()).count();
    w.titles_tasks_done(done, all.len())
}

/// How many of the open promises to others end after their baseline.
pub(super) fn promises(open: &[(&Arc<Record>, &Milestone)], as_of: NaiveDate, w: &Words) -> String {
    match open.iter().filter(|(_, m)| m.end(as_of) > m.baseline).count() {
        0 => w.titles_promises_kept().into(),
        n if n == open.len() => w.titles_promises_late_all(n),
        n => w.titles_promises_late(n, open.len()),
    }
}

/// The first of the milestones ahead, which are in their order.
pub(super) fn ahead(open: &[(&Arc<Record>, &Milestone)], as_of: NaiveDate, w: &Words) -> String {
    let Some((record, m)) = open.first() else { return String::new() };
    let (title, day, over) = (record.title(), w.in_words(m.expected(), as_of), (as_of - m.baseline).num_days());
    let next = match (open.len(), over > 0) {
        (1, true) => w.titles_one_overdue(title, w.days(over), day),
        (1, false) => w.titles_one_forecast(title, day),
        _ => coming(record, m, as_of, w),
    };
    w.titles_next_milestone(open.len(), next)
}

/// For when the next milestone is forecast, and by how much its baseline has passed already.
fn coming(record: &Record, m: &Milestone, as_of: NaiveDate, w: &Words) -> String {
    let (title, day, over) = (record.title(), w.in_words(m.expected(), as_of), (as_of - m.baseline).num_days());
    match over > 0 {
        true => w.titles_next_overdue(title, w.days(over), day),
        false => w.titles_next_forecast(title, day),
    }
}

/// How many of all milestones are done, and the first of those ahead, which are in their order.
pub(super) fn done_and_next(
    all: &[(&Arc<Record>, &Milestone)],
    open: &[(&Arc<Record>, &Milestone)],
    as_of: NaiveDate,
    w: &Words,
) -> String {
    let done = all.iter().filter(|(_, m)| m.actual.is_some()).count();
    let Some((record, m)) = open.first().filter(|_| done > 0) else { return ahead(open, as_of, w) };
    let total = all.iter().filter(|(_, m)| m.cancelled.is_none()).count();
    w.titles_milestones_done(done, total, coming(record, m, as_of, w))
}

/// Who has the most to do, of names with how many open records each owns.
pub(super) fn owners(owners: &[(&str, usize)], w: &Words) -> String {
    let most = owners.iter().map(|(_, n)| *n).max().unwrap_or(0);
    let mut those = owners.iter().filter(|(_, n)| *n == most);
    match (those.next(), those.next()) {
        _ if most == 0 => w.titles_owns_none_open().into(),
        (Some((name, n)), None) if *n > 1 => w.titles_owns_most(*name, *n),
        _ => w.titles_owns_alike(most),
    }
}

/// Who has the most that is overdue, of names with the overdue records of each, and how many have any.
pub(super) fn most_overdue(all: &[(&str, usize)], w: &Words) -> String {
    let some = all.iter().filter(|(_, n)| *n > 0).count();
    match (first_of(all), some) {
        (Ok((name, n)), 1) => w.people_most_late(n, name),
        (Ok((name, n)), _) => w.people_most_late_of(name, n, some, all.len()),
        (Err(most), _) => w.people_late_alike(most, some, all.len()),
    }
}

/// The one with the largest number; where several share it, that number.
fn first_of<'n>(all: &[(&'n str, usize)]) -> Result<(&'n str, usize), usize> {
    let most = all.iter().map(|(_, n)| *n).max().unwrap_or(0);
    let mut those = all.iter().filter(|(_, n)| *n == most);
    match (those.next(), those.next()) {
        (Some(only), None) => Ok(*only),
        _ => Err(most),
    }
}

/// How many reports were better than the records of their day.
pub(super) fn reports(past: &[Moment], w: &Words) -> String {
    if !past.iter().any(|m| marks::can_be_compared(m.evidence.reported, m.evidence.overall)) {
        return w.titles_reports_incomparable(past.len());
    }
    match past.iter().filter(|m| marks::gap(m.evidence.reported, m.evidence.overall) > 0).count() {
        0 => w.titles_reports_honest().into(),
        n if n == past.len() => w.titles_reports_all_too_good(n),
        n => w.titles_reports_too_good(n, past.len()),
    }
}

/// How many days lie between one report and the next, in the median of days, newest first.
pub(super) fn apart(days: &[NaiveDate], w: &Words) -> String {
    let gaps: Vec<f64> = days.windows(2).map(|two| (two[0] - two[1]).num_days() as f64).collect();
    median(&gaps).map_or_else(|| w.titles_reports_one().into(), |days| w.titles_reports_apart(days.round() as i64))
}

/// How many programs finish after their baseline, and which furthest.
pub(super) fn furthest(site: &Site<'_>, w: &Words) -> String {
    let ends: Vec<(i64, &ProgramView)> = site.view.programs.iter().filter_map(|p| Some((finish(p)?.1, p))).collect();
    if ends.is_empty() {
        return w.portfolio_no_finish().into();
    }
    let late: Vec<(i64, &ProgramView)> = ends.into_iter().filter(|(days, _)| *days > 0).collect();
    let furthest = late.iter().rev().max_by_key(|(days, _)| *days);
    furthest.map_or_else(
        || w.titles_none_late().into(),
        |(days, p)| w.titles_furthest(late.len(), p.title(), w.program_days(days.unsigned_abs())),
    )
}

/// How many records of a kind are open; how many there are where none can be.
pub(super) fn kind(kinds: &str, records: &[&Arc<Record>], w: &Words) -> String {
    let states: Vec<bool> = records.iter().filter_map(|r| r.data.is_open()).collect();
    match states.iter().filter(|open| **open).count() {
        _ if states.is_empty() => w.titles_kind_all(kinds, records.len()),
        open => w.titles_kind_open(kinds, open, records.len()),
    }
}

/// How many records of a program are open, of those that can be, and how many never are.
pub(super) fn scope(title: &str, records: &[&Arc<Record>], w: &Words) -> String {
    let states: Vec<bool> = records.iter().filter_map(|r| r.data.is_open()).collect();
    let open = states.iter().filter(|open| **open).count();
    match (states.len(), records.len() - states.len()) {
        (0, all) => w.titles_kind_all(title, all),
        (all, 0) => w.titles_kind_open(title, open, all),
        (all, bare) => w.titles_scope_open(title, open, all, bare),
    }
}

/// Which decisions are overdue, and which comes next; they are in the order of their days.
pub(super) fn decisions(all: &[(&Arc<Record>, &Decision)], as_of: NaiveDate, w: &Words) -> String {
    let overdue = all.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let next = all.iter().find_map(|(r, d)| Some((r.id(), d.needed_by.filter(|day| *day >= as_of)?)));
    match (overdue, next) {
        (n, None) => w.titles_decisions_all_overdue(n),
        (0, Some((id, day))) => w.titles_decisions_in_time(id, w.in_words(day, as_of)),
        (n, Some((id, day))) => w.titles_decisions_overdue(n, all.len(), id, w.in_words(day, as_of)),
    }
}
