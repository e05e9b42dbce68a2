//! A record that was not there.

use super::telling::Day;
use super::{Case, ChangeKind, Entry, closed, decided, rank::Rank};
use crate::metrics::CRITICAL;
use crate::record::issue::Severity;
use crate::record::{Data, Record};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "new",
    title: Words::changes_new_title,
    counted: Words::changes_new_counted,
    definition: "Not there then, and open now or of a kind that is never closed. What came and went in between counts as decided \
                 or closed.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    let now = case.now.filter(|_| case.then.is_none())?;
    if closed::is_news(case) || decided::is_news(case) {
        return None;
    }
    let born = Record::clone(now).settle().0;
    let kind = now.kind.clone();
    let entry = Entry::new(&KIND, now, rank(now)).on(born).tell(move |v, _| {
        let name = v.w.within(v.w.of_kind(&kind.name, &kind.title));
        v.w.changes_new(v.text(name))
    });
    // What is older than the earlier moment was only recorded since.
    let late = born.filter(|day| *day <= case.since && case.has_versions());
    let entry = match late {
        Some(day) => {
            let day = case.day(day);
            entry.tell(move |v, said| v.w.changes_recorded_since(said, v.day(day)))
        }
        None => entry,
    };
    Some(with_weight(case, entry, now))
}

fn rank(record: &Record) -> Rank {
    match &record.data {
        Data::Risk(r) if r.score() >= CRITICAL => Rank::Grave,
        Data::Issue(i) if i.severity == Severity::Critical => Rank::Grave,
        Data::Risk(_) | Data::Issue(_) | Data::Decision(_) | Data::Change(_) => Rank::NewTrouble,
        data if data.is_open().is_none() => Rank::Paper,
        _ => Rank::New,
    }
}

/// How much a new risk or issue weighs, and by when something is due.
fn with_weight(case: &Case<'_>, entry: Entry, record: &Record) -> Entry {
    match &record.data {
        Data::Risk(r) => {
            let score = r.score();
            entry.tell(move |v, said| v.w.changes_scored(said, score))
        }
        Data::Issue(i) => {
            let word = i.severity.word();
            entry.tell(move |v, said| v.w.changes_severe(said, v.w.within(v.w.term("severity", word))))
        }
        Data::Decision(d) => match d.needed_by {
            Some(day) => needed_by(entry, case.day(day)),
            None => entry,
        },
        Data::Action(a) => due(entry, case.day(a.due)),
        Data::Dependency(d) => needed_by(entry, case.day(d.needed_by)),
        Data::Milestone(m) => {
            let day = case.day(m.expected());
            entry.tell(move |v, said| v.w.changes_forecast(said, v.day(day)))
        }
        _ => entry,
    }
}

pub(super) fn needed_by(entry: Entry, day: Day) -> Entry {
    entry.tell(move |v, said| v.w.changes_needed_by(said, v.day(day)))
}

pub(super) fn due(entry: Entry, day: Day) -> Entry {
    entry.tell(move |v, said| v.w.changes_due(said, v.day(day)))
}
