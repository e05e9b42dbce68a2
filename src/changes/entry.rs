//! One change of one record.

use super::ChangeKind;
use super::rank::Rank;
use super::rebaselined;
use super::telling::{Telling, Voice};
use crate::portfolio::natural_cmp;
use crate::record::{Data, Person, Prose, Record};
use crate::words::Words;
use chrono::NaiveDate;
use std::cmp::{Ordering, Reverse};

/// A value before or after.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// A day.
    Day(NaiveDate),
    /// A number.
    Number(f64),
    /// A word of the records, such as a state or a severity.
    Word(String),
    /// A person or role.
    Person(Person),
}

/// How far it moved; above zero is later or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Delta {
    /// Calendar days.
    Days(i64),
    /// Points of a score.
    Points(i64),
    /// A value in the record's own unit.
    Value(f64),
}

impl Delta {
    /// The number.
    pub fn number(self) -> f64 {
        match self {
            Delta::Days(n) | Delta::Points(n) => n as f64,
            Delta::Value(n) => n,
        }
    }

    /// Its unit in exports.
    pub fn unit(self) -> &'static str {
        match self {
            Delta::Days(_) => "days",
            Delta::Points(_) => "points",
            Delta::Value(_) => "value",
        }
    }
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// What the reader must not miss.
    Strong(String),
    /// A difference of money in the program's currency.
    Amount(f64),
    /// A person or role.
    Person(Person),
}

/// What a change is about, for lists by subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// When something is or was to be ready.
    Dates,
    /// What may happen or has happened.
    Risks,
    /// What was or must be decided, for how much and for what.
    Decisions,
    /// Everything else.
    Work,
}

impl Subject {
    fn of(record: &Record) -> Subject {
        match &record.data {
            Data::Milestone(_) | Data::Task(_) | Data::Dependency(_) | Data::Gate(_) | Data::Release(_) => {
                Subject::Dates
            }
            Data::Risk(_) | Data::Issue(_) | Data::Assumption(_) => Subject::Risks,
            Data::Decision(_) | Data::Change(_) | Data::Budget(_) | Data::Benefit(_) | Data::Program(_) => {
                Subject::Decisions
            }
            _ => Subject::Work,
        }
    }
}

/// A change of a record.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Of which kind.
    pub kind: &'static ChangeKind,
    /// The record's id.
    pub record: String,
    /// The record's kind: `risk`.
    pub record_kind: String,
    /// The record's title.
    pub title: String,
    /// What it is about.
    pub subject: Subject,
    /// How much it matters.
    pub rank: Rank,
    /// The field that changed, as in files, or a computed one such as `score`; empty for the record as a whole.
    pub field: String,
    /// The value before.
    pub from: Option<Datum>,
    /// The value after.
    pub to: Option<Datum>,
    /// How far it moved.
    pub delta: Option<Delta>,
    /// The day on which it changed, where the record says it.
    pub date: Option<NaiveDate>,
    telling: Telling,
    /// The reason that the record gives, inline Markdown.
    pub note: Option<Prose>,
    /// Whether no dated entry of the record explains it.
    pub undated: bool,
}

impl Entry {
    /// A change of a record; the rest is said by the functions below.
    pub(super) fn new(kind: &'static ChangeKind, record: &Record, rank: Rank) -> Entry {
        Entry {
            kind,
            record: record.id().to_string(),
            record_kind: record.kind.name.clone(),
            title: record.title().to_string(),
            subject: Subject::of(record),
            rank,
            field: String::new(),
            from: None,
            to: None,
            delta: None,
            date: None,
            telling: Telling::default(),
            note: None,
            undated: false,
        }
    }

    pub(super) fn moved(mut self, field: &str, from: Option<Datum>, to: Option<Datum>) -> Entry {
        (self.field, self.from, self.to) = (field.to_string(), from, to);
        self
    }

    pub(super) fn by(mut self, delta: Delta) -> Entry {
        self.delta = Some(delta);
        self
    }

    pub(super) fn on(mut self, date: Option<NaiveDate>) -> Entry {
        self.date = date;
        self
    }

    /// Adds a clause: it is given what was said before, and answers the whole.
    pub(super) fn tell(mut self, say: impl Fn(&mut Voice<'_>, String) -> String + Send + Sync + 'static) -> Entry {
        self.telling.add(say);
        self
    }

    /// Days by which it moved; none where it is measured in something else.
    pub(super) fn days(&self) -> i64 {
        match self.delta {
            Some(Delta::Days(days)) => days,
            _ => 0,
        }
    }

    /// Whether it is no more than an attempt: a baseline that was recorded, but does not stand.
    pub fn is_attempt(&self) -> bool {
        std::ptr::eq(self.kind, &rebaselined::KIND) && self.field == rebaselined::ATTEMPT
    }

    /// The sentence for the reader, after the title and without a full stop.
    pub fn say(&self, w: &Words) -> Vec<Piece> {
        self.telling.say(w)
    }

    pub(super) fn because(mut self, note: Option<&Prose>) -> Entry {
        self.note = note.filter(|n| !n.0.is_empty()).cloned();
        self
    }

    pub(super) fn undated(mut self, undated: bool) -> Entry {
        self.undated = undated;
        self
    }

    /// What matters more first; then what moved farther, then by id as people count.
    pub(super) fn by_importance(a: &Entry, b: &Entry) -> Ordering {
        let size = |e: &Entry| Reverse(e.delta.map_or(0, |d| (d.number().abs() * 100.0) as i64));
        (a.rank, size(a)).cmp(&(b.rank, size(b))).then_with(|| natural_cmp(&a.record, &b.record))
    }
}
