//! What history keeps of one version of a record: its identity, the values of which a series is made, and a
//! fingerprint of everything else.

use crate::record::{Data, Record};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// The values of a record of which histories are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Values {
    /// Of a milestone: the day that was expected (its forecast, else its baseline), and its plain baseline.
    Milestone(NaiveDate, NaiveDate),
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
            Data::Milestone(m) => Values::Milestone(m.forecast.unwrap_or(m.baseline), m.baseline),
            Data::Risk(r) => Values::Risk(r.probability.0, r.impact.0),
            _ => Values::None,
        };
        Facts { key: key(&record), values, print }
    }
}

/// FNV-1a over 64 bits (RFC 9923): the same on every machine and in every version, unlike the standard library's.
pub(super) struct Print(u64);

impl Print {
    pub(super) fn new() -> Print {
        Print(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a text; its line ends do not count.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        bytes.iter().filter(|b| **b != b'\r').for_each(|byte| self.add_byte(*byte));
    }

    /// Adds bytes, each of which counts.
    pub(super) fn add_exactly(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.add_byte(*byte));
    }

    fn add_byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    pub(super) fn value(&self) -> u64 {
        self.0
    }
}

impl Write for Print {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.add(text.as_bytes());
        Ok(())
    }
}

/// A fingerprint of what a record says, whatever its file looks like: neither place nor line ends count.
fn print(record: &Record) -> u64 {
    let mut out = Print::new();
    // Points of a series in a file of its own are not part of the record's text.
    let series = matches!(&record.data, Data::Metric(m) if m.data.is_some());
    let values = record.values().into_iter().filter(|(name, _)| !(series && *name == "point"));
    let common = &record.common;
    let _ = write!(out, "{}\0{}\0{:?}\0{:?}\0", record.kind.name, common.title, common.audience, common.allow);
    for (name, value) in values {
        let _ = write!(out, "{name}\0{value:?}\0");
    }
    out.add(record.body.text.trim().as_bytes());
    out.value()
}
