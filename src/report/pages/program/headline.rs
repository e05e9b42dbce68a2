//! The sentence on top of a program's page.

use super::super::decisions::open_decisions;
use super::way_out::{Ask, ask};
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

/// Whether a program is over: every milestone is reached or was given up, and one was reached.
pub(in crate::report) fn is_finished(program: &ProgramView) -> bool {
    let mut live = program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).peekable();
    live.peek().is_some() && live.all(|(_, m)| m.actual.is_some())
}

/// The day planned as a program's last, where another milestone than the one that ends last was planned for it: the
/// days of lateness that [`finish`] tells are then those of no milestone, and a reader must see from when they count.
pub(in crate::report) fn planned_by_another(program: &ProgramView) -> Option<NaiveDate> {
    let live = || program.of::<Milestone>().map(|(_, m)| m).filter(|m| m.cancelled.is_none());
    let (end, late) = finish(program)?;
    let planned = end - chrono::Duration::days(late);
    live().all(|m| m.end(program.as_of) < end || m.baseline < planned).then_some(planned)
}

/// The milestone that the sentence on top is about: of those open the one that ends furthest after its baseline. None
/// where none does.
pub(super) fn gravest(program: &ProgramView) -> Option<(&Arc<Record>, &Milestone)> {
    let late = |m: &Milestone| (m.end(program.as_of) - m.baseline).num_days();
    furthest(program).filter(|(_, m)| late(m) > 0)
}

/// The sentence on top: the largest slip, then the decision that would help; where none is known to, what must be
/// decided next.
pub(in crate::report) fn headline(program: &ProgramView) -> String {
    let (as_of, w) = (program.as_of, &program.words);
    let schedule = schedule_sentence(program);
    if let Some(asked) = ask(program).filter(|ask| ask.solves) {
        return with_ask(&schedule, &asked, as_of, w);
    }
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

/// As [`headline`], for the top of a page: no line ends within a date or at the hyphen of the decision's id.
pub(super) fn on_page(program: &ProgramView) -> String {
    let said = headline(program);
    let said = program.words.dates_whole(&said).into_owned();
    match ask(program) {
        Some(asked) => said.replace(asked.record.id(), &asked.record.id().replace('-', "-\u{2060}")),
        None => said,
    }
}

/// What slips, and the decision about it, however far ahead its day is.
fn with_ask(schedule: &str, asked: &Ask<'_>, as_of: NaiveDate, w: &Words) -> String {
    let id = asked.record.id();
    match asked.decision.needed_by {
        Some(day) if day < as_of => w.program_decision_since(schedule, id, w.in_words(day, as_of)),
        Some(day) => w.program_decision_by(schedule, id, w.in_words(day, as_of)),
        None => w.program_decision_open(schedule, id),
    }
}

/// Days as people say them: three weeks rather than 21 days.
fn span(days: i64, w: &Words) -> String {
    if days % 7 == 0 && days >= 14 { w.program_weeks(days / 7) } else { w.program_days(days.unsigned_abs()) }
}

/// What the schedule comes to: the worst of the open milestones that matter next, or that all is well.
pub(in crate::report) fn schedule_sentence(program: &ProgramView) -> String {
    let (as_of, w) = (program.as_of, &program.words);
    let live: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return w.program_no_schedule().into();
    }
    let open: Vec<_> = live.iter().filter(|(_, m)| m.actual.is_none()).collect();
    if open.is_empty() {
        let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
        let worst = live.iter().max_by_key(|(r, m)| ((m.end(as_of) - m.baseline).num_days(), r.id()));
        return match (late, worst) {
            (0, _) | (_, None) => w.program_all_done(live.len()),
            (n, Some((record, m))) => {
                let days = (m.end(as_of) - m.baseline).num_days();
                w.program_done_late(live.len(), record.title(), span(days, w), n)
            }
        };
    }
    // Where no open one is due; without one that is done, `all due ones are done` would claim more than there is.
    let well = || if open.len() < live.len() { w.program_all_well() } else { w.program_well_before_due() }.to_string();
    let Some((record, worst)) = furthest(program) else { return well() };
    let late = (worst.end(as_of) - worst.baseline).num_days();
    let title = record.title();
    match late {
        ..=0 if open.iter().any(|(_, m)| m.baseline <= as_of) => w.program_due_today(title),
        ..=0 => well(),
        _ if worst.expected() < as_of => w.program_overdue_undated(title, span(late, w)),
        n => w.program_slips(title, span(n, w), w.in_words(worst.expected(), as_of)),
    }
}

/// The open milestone that ends furthest after its baseline, or least before it; of equal ones the one that is promised
/// outside, then the next.
fn furthest(program: &ProgramView) -> Option<(&Arc<Record>, &Milestone)> {
    let late = |m: &Milestone| (m.end(program.as_of) - m.baseline).num_days();
    let outside = |m: &Milestone| m.commitment == Some(crate::record::milestone::Commitment::External);
    let open = program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none() && m.actual.is_none());
    open.min_by_key(|(_, m)| (std::cmp::Reverse(late(m)), std::cmp::Reverse(outside(m)), m.baseline))
}
