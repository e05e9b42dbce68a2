//! The records that a formula looks at: a whole program, or one of its workstreams.

use crate::calendar::Calendar;
use crate::portfolio::ProgramView;
use crate::record::{OfKind, Record};
use chrono::NaiveDate;
use std::sync::Arc;

/// A program's records as of a date, or those of one workstream.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'v> {
    /// The program as of the date.
    pub program: &'v ProgramView,
    /// Only records of this workstream, by reference.
    pub workstream: Option<&'v str>,
    /// Business days.
    pub calendar: &'v Calendar,
}

impl<'v> Scope<'v> {
    /// The whole program.
    pub fn program(program: &'v ProgramView, calendar: &'v Calendar) -> Self {
        Scope { program, workstream: None, calendar }
    }

    /// The date.
    pub fn as_of(&self) -> NaiveDate {
        self.program.as_of
    }

    /// The records of a kind in this scope.
    pub fn of<K: OfKind>(&self) -> impl Iterator<Item = (&'v Arc<Record>, &'v K)> + use<'v, K> {
        let (program, workstream) = (self.program, self.workstream);
        program.of::<K>().filter(move |(record, _)| match workstream {
            None => true,
            Some(wanted) => {
                record.workstream.as_ref().and_then(|w| w.text()).is_some_and(|text| text.eq_ignore_ascii_case(wanted))
            }
        })
    }
}
