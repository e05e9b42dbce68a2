//! A record that was not there.

use super::{Case, ChangeKind, Entry, closed, decided, rank::Rank};
use crate::metrics::CRITICAL;
use crate::record::issue::Severity;
use crate::record::{Data, Record};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "new",
    title: "New",
    one: "record is new",
    many: "records are new",
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
    let entry =
        Entry::new(&KIND, now, rank(now)).on(born).strong("new").text(format!(" {}", now.kind.title.to_lowercase()));
    // What is older than the earlier moment was only recorded since.
    let late = born.filter(|day| *day <= case.since && case.has_versions());
    let entry = match late {
        Some(day) => entry.text(format!(" of {}, recorded only since", case.day(day))),
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
        Data::Risk(r) => entry.text(format!(" (score {})", r.score())),
        Data::Issue(i) => entry.text(format!(" ({})", i.severity.word())),
        Data::Decision(d) => match d.needed_by {
            Some(day) => entry.text(format!(", needed by {}", case.day(day))),
            None => entry,
        },
        Data::Action(a) => entry.text(format!(", due {}", case.day(a.due))),
        Data::Dependency(d) => entry.text(format!(", needed by {}", case.day(d.needed_by))),
        Data::Milestone(m) => entry.text(format!(", forecast {}", case.day(m.expected()))),
        _ => entry,
    }
}
