//! Whether an open record stands worse or better than before.

use super::case::Case;
use super::entry::{Datum, Delta, Entry, Piece};
use super::{ChangeKind, rank::Rank};
use crate::metrics::CRITICAL;
use crate::record::benefit::Benefit;
use crate::record::dependency::Dependency;
use crate::record::gate::{Gate, GateOutcome};
use crate::record::issue::{Issue, Severity};
use crate::record::risk::Risk;
use crate::record::{Data, Record};
use std::cmp::Ordering;

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Worse,
    Better,
}

impl Turn {
    /// Of a number of which more is worse; none where it stands still.
    fn of(then: f64, now: f64) -> Option<Turn> {
        match now.partial_cmp(&then)? {
            Ordering::Greater => Some(Turn::Worse),
            Ordering::Less => Some(Turn::Better),
            Ordering::Equal => None,
        }
    }

    fn rank(self) -> Rank {
        if self == Turn::Worse { Rank::Worse } else { Rank::Better }
    }
}

/// The change of a record that is open now, where it turned as wanted.
pub(super) fn turned(case: &Case<'_>, kind: &'static ChangeKind, wanted: Turn) -> Option<Entry> {
    let (then, now) = case.both()?;
    if now.data.is_open() == Some(false) {
        return None;
    }
    let (turn, entry) = match &now.data {
        _ if then.data.is_open() == Some(false) => (Turn::Worse, opened_again(case, kind, now)),
        Data::Risk(_) => risk(case, kind)?,
        Data::Issue(_) => issue(case, kind)?,
        Data::Dependency(_) => dependency(case, kind)?,
        Data::Gate(_) => gate(case, kind)?,
        Data::Benefit(_) => benefit(case, kind)?,
        _ => return None,
    };
    (turn == wanted).then_some(entry)
}

fn opened_again(case: &Case<'_>, kind: &'static ChangeKind, now: &Record) -> Entry {
    let day = match &now.data {
        Data::Issue(issue) => issue.reopened.0.iter().copied().filter(|d| case.is_between(*d)).max(),
        _ => None,
    };
    let grave = matches!(now.data, Data::Issue(_) | Data::Risk(_) | Data::Milestone(_));
    let entry = Entry::new(kind, now, if grave { Rank::Grave } else { Rank::Worse })
        .moved("state", Some(Datum::Word("closed".into())), Some(Datum::Word("open".into())))
        .on(day)
        .undated(day.is_none());
    let since = day.map(|day| case.day(day));
    entry.tell(move |v, _| match since {
        Some(day) => v.w.changes_reopened_since(v.day(day)),
        None => v.w.changes_reopened().into(),
    })
}

fn risk(case: &Case<'_>, kind: &'static ChangeKind) -> Option<(Turn, Entry)> {
    let (then, now) = case.both_of::<Risk>()?;
    let (before, after) = (then.score(), now.score());
    let turn = Turn::of(before.into(), after.into())?;
    let rank = if turn == Turn::Worse && after >= CRITICAL { Rank::Grave } else { turn.rank() };
    let row = now.review.iter().filter(|r| case.is_between(r.date)).max_by_key(|r| r.date);
    let entry = Entry::new(kind, case.now?, rank)
        .moved("score", Some(Datum::Number(before.into())), Some(Datum::Number(after.into())))
        .by(Delta::Points(i64::from(after) - i64::from(before)))
        .on(row.map(|r| r.date))
        .because(row.and_then(|r| r.note.as_ref()))
        .undated(row.is_none())
        .tell(move |v, _| v.w.changes_score(before, after));
    let entry = match (before >= CRITICAL, after >= CRITICAL) {
        (false, true) => entry.tell(|v, said| v.w.changes_now_critical(said)),
        (true, false) => entry.tell(|v, said| v.w.changes_no_longer_critical(said)),
        _ => entry,
    };
    Some((turn, entry))
}

fn issue(case: &Case<'_>, kind: &'static ChangeKind) -> Option<(Turn, Entry)> {
    let (then, now) = case.both_of::<Issue>()?;
    // The words are in the order from grave to harmless.
    let turn = match now.severity.cmp(&then.severity) {
        Ordering::Less => Turn::Worse,
        Ordering::Greater => Turn::Better,
        Ordering::Equal => return escalation(case, kind, then, now),
    };
    let (before, after) = (then.severity.word(), now.severity.word());
    let rank = if turn == Turn::Worse && now.severity == Severity::Critical { Rank::Grave } else { turn.rank() };
    let entry = Entry::new(kind, case.now?, rank)
        .moved("severity", Some(Datum::Word(before.into())), Some(Datum::Word(after.into())))
        .undated(true)
        .tell(move |v, _| {
            let word = |word| v.w.within(v.w.term("severity", word));
            v.w.changes_severity(word(before), word(after))
        });
    Some((turn, entry))
}

/// Whether somebody above was asked for help, or gave it.
fn escalation(case: &Case<'_>, kind: &'static ChangeKind, then: &Issue, now: &Issue) -> Option<(Turn, Entry)> {
    let record = case.now?;
    let waits = |i: &Issue| i.escalated.as_ref().is_some_and(|e| e.resolved.is_none());
    let escalation = now.escalated.as_ref()?;
    match (waits(then), waits(now)) {
        (false, true) => {
            let (day, to) = (case.day(escalation.date), escalation.to.clone());
            let entry = Entry::new(kind, record, Rank::Worse)
                .moved("escalated", None, Some(Datum::Day(escalation.date)))
                .on(Some(escalation.date))
                .tell(move |v, _| match to.clone() {
                    Some(to) => v.w.changes_escalated_to(v.day(day), v.part(Piece::Person(to))),
                    None => v.w.changes_escalated(v.day(day)),
                });
            Some((Turn::Worse, entry))
        }
        (true, false) => {
            let day = escalation.resolved?;
            let on = case.day(day);
            let entry = Entry::new(kind, record, Rank::Better)
                .moved("escalated", None, Some(Datum::Day(day)))
                .on(Some(day))
                .tell(move |v, _| v.w.changes_escalation_resolved(v.day(on)));
            Some((Turn::Better, entry))
        }
        _ => None,
    }
}

fn dependency(case: &Case<'_>, kind: &'static ChangeKind) -> Option<(Turn, Entry)> {
    let (then, now) = case.both_of::<Dependency>()?;
    let record = case.now?;
    match (&then.blocked, &now.blocked) {
        (None, Some(blocked)) => {
            let since = blocked.since.map(|day| case.day(day));
            let entry = Entry::new(kind, record, Rank::Worse)
                .moved("blocked", None, blocked.since.map(Datum::Day))
                .on(blocked.since)
                .because(blocked.reason.as_ref())
                .undated(blocked.since.is_none())
                .tell(move |v, _| match since {
                    Some(day) => v.w.changes_blocked_since(v.day(day)),
                    None => v.w.changes_blocked().into(),
                });
            Some((Turn::Worse, entry))
        }
        (Some(_), None) => Some((
            Turn::Better,
            Entry::new(kind, record, Rank::Better)
                .moved("blocked", None, None)
                .undated(true)
                .tell(|v, _| v.w.changes_unblocked().into()),
        )),
        _ => None,
    }
}

fn gate(case: &Case<'_>, kind: &'static ChangeKind) -> Option<(Turn, Entry)> {
    let (then, now) = case.both_of::<Gate>()?;
    let on = case.day(now.review);
    let refused = now.outcome == Some(GateOutcome::NoGo) && then.outcome != now.outcome;
    let entry = Entry::new(kind, case.now?, Rank::Grave)
        .moved("outcome", None, Some(Datum::Word(GateOutcome::NoGo.word().into())))
        .on(Some(now.review))
        .tell(move |v, _| v.w.changes_refused(v.day(on)));
    refused.then_some((Turn::Worse, entry))
}

/// The latest measurement, seen from the value before the program.
fn benefit(case: &Case<'_>, kind: &'static ChangeKind) -> Option<(Turn, Entry)> {
    let (then, now) = case.both_of::<Benefit>()?;
    let (before, after) = (then.latest()?, now.latest()?);
    let (from, to, target, unit) = (before.value, after.value, now.target, now.unit.clone());
    let way = if now.target >= now.baseline.unwrap_or(0.0) { 1.0 } else { -1.0 };
    let turn = Turn::of(-way * before.value, -way * after.value)?;
    let entry = Entry::new(kind, case.now?, turn.rank())
        .moved("measurement", Some(Datum::Number(before.value)), Some(Datum::Number(after.value)))
        .by(Delta::Value(after.value - before.value))
        .on(Some(after.date))
        .tell(move |v, _| {
            let unit = v.text(&unit);
            v.w.changes_measured(v.number(from), v.number(to), unit, v.number(target))
        });
    Some((turn, entry))
}
