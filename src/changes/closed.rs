//! A record that was open is not any more.

use super::entry::{Datum, Delta};
use super::{Case, ChangeKind, Entry, ended, rank::Rank};
use crate::record::assumption::AssumptionOutcome;
use crate::record::milestone::Milestone;
use crate::record::release::ReleaseOutcome;
use crate::record::{Data, Record};
use crate::words::Words;
use chrono::NaiveDate;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "closed",
    title: Words::changes_closed_title,
    counted: Words::changes_closed_counted,
    definition: "Done, delivered, closed, passed or cancelled now, and open or unknown then. Decisions and change requests count \
                 as decided.",
    needs_versions: false,
    find,
};

/// Whether the record ended between the two moments.
pub(super) fn is_news(case: &Case<'_>) -> bool {
    let Some(now) = case.now.filter(|r| !matches!(r.data, Data::Decision(_) | Data::Change(_))) else { return false };
    let Some(end) = ended::end(now) else { return false };
    match case.then {
        Some(then) => then.data.is_open() == Some(true),
        None => end.day.is_some_and(|day| day > case.since),
    }
}

fn find(case: &Case<'_>) -> Option<Entry> {
    let now = case.now.filter(|_| is_news(case))?;
    let end = ended::end(now)?;
    let (how, on) = (end.how.clone(), end.day.map(|day| case.day(day)));
    let entry = Entry::new(&KIND, now, rank(now))
        .moved("state", Some(Datum::Word("open".into())), Some(Datum::Word(end.how.word())))
        .on(end.day)
        .undated(end.day.is_none())
        .tell(move |v, _| ended::said(v, how.say(v.w), on));
    let entry = match &now.data {
        Data::Milestone(m) if m.cancelled.is_none() => against_plan(entry, m, end.day),
        Data::Risk(r) => match r.became.as_ref().and_then(|id| id.text()) {
            Some(issue) => {
                let issue = issue.to_string();
                entry.tell(move |v, said| v.w.changes_became(said, v.text(&issue)))
            }
            None => entry,
        },
        Data::Issue(i) => entry.because(i.resolution.as_ref()),
        _ => entry,
    };
    Some(if case.then.is_none() { entry.tell(|v, said| v.w.changes_same_time(said)) } else { entry })
}

fn rank(record: &Record) -> Rank {
    match &record.data {
        Data::Milestone(_) | Data::Gate(_) => Rank::Milestone,
        Data::Risk(r) if r.became.is_some() => Rank::Grave,
        Data::Assumption(a) if a.outcome == Some(AssumptionOutcome::Failed) => Rank::Worse,
        Data::Release(r) if r.outcome != Some(ReleaseOutcome::Success) => Rank::Worse,
        _ => Rank::Closed,
    }
}

/// How a milestone was reached against the baseline that stands.
fn against_plan(entry: Entry, milestone: &Milestone, day: Option<NaiveDate>) -> Entry {
    let Some(day) = day else { return entry };
    match (day - milestone.baseline).num_days() {
        0 => entry.tell(|v, said| v.w.changes_as_planned(said)),
        late if late > 0 => entry.by(Delta::Days(late)).tell(move |v, said| v.w.changes_after_plan(late, said)),
        early => entry.by(Delta::Days(early)).tell(move |v, said| v.w.changes_before_plan(-early, said)),
    }
}
