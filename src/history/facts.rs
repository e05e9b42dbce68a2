//! What history keeps of one version of a record: its identity, the values of which a series is made, and a
//! fingerprint of everything else.

use crate::record::value::Value;
use crate::record::{Data, Record};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// The values of a record of which histories are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Values {
    /// Of a milestone: the day that was expected (its forecast, else its baseline; of one that was reached no more), and its
    /// plain baseline.
    Milestone(Option<NaiveDate>, NaiveDate),
    /// Of a risk: probability and impact.
    Risk(u8, u8),
    /// Of everything else.
    None,
}

/// A version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    /// The folder below `content/`, and the id in lower case: what stays the same when a file is renamed.
    pub(super) key: (Box<str>, Box<str>),
    /// The values.
    pub(super) values: Values,
    /// A fingerprint of its fields and its text: where it is the same, nothing was changed.
    pub(super) print: u64,
}

/// Scope and id of a record as history knows it.
pub(super) fn key(record: &Record) -> (Box<str>, Box<str>) {
    ((&*record.scope).into(), record.id().to_ascii_lowercase().into())
}

impl Facts {
    /// The facts of a record as its file says it.
    pub(super) fn of(mut record: Record) -> Facts {
        let print = print(&record);
        record.settle();
        let values = match &record.data {
            Data::Milestone(m) => {
                let expected = m.forecast.unwrap_or(m.baseline);
                Values::Milestone(m.actual.is_none().then_some(expected), m.baseline)
            }
            Data::Risk(r) => Values::Risk(r.probability.0, r.impact.0),
            _ => Values::None,
        };
        Facts { key: key(&record), values, print }
    }
}

/// A fingerprint in the manner of FNV-1a (RFC 9923), of eight bytes at a time: the same on every machine and in every
/// version, unlike the standard library's. It tells texts apart; it does not stop whoever looks for two that are alike.
pub(super) struct Print(u64);

impl Print {
    pub(super) fn new() -> Print {
        Print(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a text; its line ends do not count.
    fn add(&mut self, text: &str) {
        if memchr::memchr(b'\r', text.as_bytes()).is_none() {
            return self.add_exactly(text.as_bytes());
        }
        self.add_exactly(text.replace('\r', "").as_bytes());
    }

    /// Adds bytes, each of which counts, and how many there are, so that no two rows of texts are taken for each other.
    pub(super) fn add_exactly(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.add_number(u64::from_le_bytes(*word)));
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add_number(u64::from_le_bytes(last));
        self.add_number(bytes.len() as u64);
    }

    fn add_number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x0000_0100_0000_01b3);
        // A product carries upwards only.
        self.0 ^= self.0 >> 29;
    }

    /// Adds a value and what it is.
    fn add_value(&mut self, value: &Value<'_>) {
        let days = |day: NaiveDate| i64::from(day.num_days_from_ce()).cast_unsigned();
        let (form, text) = match value {
            Value::Text(text) => (1, *text),
            Value::Prose(text) => (2, *text),
            Value::Choice(text) => (3, *text),
            Value::Ref(target) => (4, target.text().unwrap_or_default()),
            Value::Party(target) => (5, target.text().unwrap_or_default()),
            Value::Person(person) => (6, person.text().unwrap_or_default()),
            Value::Date(day) => return self.add_numbers(7, days(*day)),
            Value::Month(month) => return self.add_numbers(8, days(month.first)),
            Value::Integer(number) => return self.add_numbers(9, number.cast_unsigned()),
            Value::Number(number) => return self.add_numbers(10, number.to_bits()),
            Value::Boolean(is) => return self.add_numbers(11, u64::from(*is)),
            Value::List(values) => {
                self.add_numbers(12, values.len() as u64);
                return values.iter().for_each(|value| self.add_value(value));
            }
            Value::Table(fields) => {
                self.add_numbers(13, fields.len() as u64);
                return fields.iter().for_each(|(name, value)| {
                    self.add(name);
                    self.add_value(value);
                });
            }
        };
        self.add_number(form);
        self.add(text);
    }

    fn add_numbers(&mut self, form: u64, number: u64) {
        self.add_number(form);
        self.add_number(number);
    }

    pub(super) fn value(&self) -> u64 {
        self.0
    }
}

/// A fingerprint of what a record says, whatever its file looks like: neither place nor line ends count.
fn print(record: &Record) -> u64 {
    let mut out = Print::new();
    // Points of a series in a file of its own are not part of the record's text.
    let series = matches!(&record.data, Data::Metric(m) if m.data.is_some());
    let common = &record.common;
    out.add(record.kind.name.as_ref());
    out.add(&common.title);
    out.add(&format!("{:?}\0{:?}", common.audience, common.allow));
    for (name, value) in record.values().iter().filter(|(name, _)| !(series && *name == "point")) {
        out.add(name);
        out.add_value(value);
    }
    out.add(record.body.text.trim());
    out.value()
}
