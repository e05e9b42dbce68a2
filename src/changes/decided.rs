//! A decision or a change request was decided.

use super::entry::{Datum, Piece};
use super::{Case, ChangeKind, Entry, ended, rank::Rank};
use crate::record::change::Change;
use crate::record::decision::Decision;
use crate::record::{Data, Kind, Record};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "decided",
    title: Words::changes_decided_title,
    counted: Words::changes_decided_counted,
    definition: "A decision was taken, or a change request approved, rejected or withdrawn; open or unknown then.",
    needs_versions: false,
    find,
};

/// Whether it was decided between the two moments, as far as anybody could know.
pub(super) fn is_news(case: &Case<'_>) -> bool {
    let day = match case.now.map(|now| &now.data) {
        Some(Data::Decision(d)) => d.decided,
        Some(Data::Change(c)) => c.decided,
        _ => return false,
    };
    let is_closed = case.now.is_some_and(|now| now.data.is_open() == Some(false));
    is_closed
        && case.then.map_or_else(|| day.is_none_or(|day| day > case.since), |then| then.data.is_open() == Some(true))
}

fn find(case: &Case<'_>) -> Option<Entry> {
    let now = case.now.filter(|_| is_news(case))?;
    match &now.data {
        Data::Decision(d) => Some(decision(case, now, d)),
        Data::Change(c) => Some(change(case, now, c)),
        _ => None,
    }
}

fn decision(case: &Case<'_>, record: &Record, decision: &Decision) -> Entry {
    let on = decision.decided.map(|day| case.day(day));
    let entry = Entry::new(&KIND, record, Rank::Decided)
        .moved("decided", None, decision.decided.map(Datum::Day))
        .on(decision.decided)
        .because(decision.outcome.as_ref())
        .tell(move |v, _| match on {
            Some(day) => v.w.changes_decided_on(v.day(day)),
            None => v.w.changes_decided().into(),
        });
    match decision.needed_by.zip(decision.decided).map(|(by, day)| (day - by).num_days()) {
        Some(late) if late > 0 => entry.tell(move |v, said| v.w.changes_decided_late(late, said)),
        _ => entry,
    }
}

fn change(case: &Case<'_>, record: &Record, change: &Change) -> Entry {
    let state = record.data.state().unwrap_or("Decided");
    let on = change.decided.map(|day| case.day(day));
    let mut entry = Entry::new(&KIND, record, Rank::Decided)
        .moved("status", Some(Datum::Word("proposed".into())), Some(Datum::Word(state.to_lowercase())))
        .on(change.decided)
        .tell(move |v, _| ended::said(v, v.w.state_within(Change::NAME, state), on));
    if let Some(cost) = change.cost.filter(|c| *c != 0.0) {
        entry = entry.tell(move |v, said| v.w.changes_with(said, v.part(Piece::Amount(cost))));
    }
    if let Some(days) = change.schedule_days.filter(|d| *d != 0.0) {
        entry = entry.tell(move |v, said| v.w.changes_with(said, v.w.signed_days(days.round() as i64)));
    }
    entry
}
