//! The records that a formula looks at: a whole program, one of its workstreams, or what is of none of them.

use crate::calendar::Calendar;
use crate::portfolio::ProgramView;
use crate::record::workstream::Workstream;
use crate::record::{OfKind, Record};
use chrono::NaiveDate;
use std::sync::Arc;

/// Which records of a program a scope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent<'v> {
    /// All.
    Whole,
    /// Those of a workstream, by reference.
    Workstream(&'v str),
    /// Those of no workstream of the program.
    Rest,
}

/// A program's records as of a date, or a part of them.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'v> {
    /// The program as of the date.
    pub program: &'v ProgramView,
    /// Which of its records.
    pub extent: Extent<'v>,
    /// Business days.
    pub calendar: &'v Calendar,
}

impl<'v> Scope<'v> {
    /// The whole program.
    pub fn program(program: &'v ProgramView, calendar: &'v Calendar) -> Self {
        Scope { program, extent: Extent::Whole, calendar }
    }

    /// The date.
    pub fn as_of(&self) -> NaiveDate {
        self.program.as_of
    }

    /// The records of a kind in this scope.
    pub fn of<K: OfKind>(&self) -> impl Iterator<Item = (&'v Arc<Record>, &'v K)> + use<'v, K> {
        let (program, extent) = (self.program, self.extent);
        program.of::<K>().filter(move |(record, _)| {
            let own = || record.workstream.as_ref().and_then(|w| w.text());
            let is_of = |wanted: &str| own().is_some_and(|text| text.eq_ignore_ascii_case(wanted));
            match extent {
                Extent::Whole => true,
                Extent::Workstream(wanted) => is_of(wanted),
                Extent::Rest => !program.of::<Workstream>().any(|(workstream, _)| is_of(workstream.id())),
            }
        })
    }
}
