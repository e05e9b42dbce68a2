//! Which days of a record a list shows: the one by which it should be done, and the one on which it was.

use super::record::due_label;
use crate::record::{Data, Record};
use crate::words::Words;
use chrono::NaiveDate;

/// The day that a record waits for, or that it is of.
pub(super) fn planned(record: &Record) -> Option<NaiveDate> {
    match &record.data {
        Data::Change(change) => Some(change.requested),
        data => data.due().or_else(|| data.date()),
    }
}

/// What that day is called.
pub(super) fn planned_label<'w>(record: &Record, w: &'w Words) -> &'w str {
    match &record.data {
        Data::Change(_) => w.field_requested(),
        Data::Program(_) => w.record_baseline_finish(),
        // A risk, an issue and an action of which none has a day are still those that are due one day.
        data if data.is_open().is_some() || data.due().is_some() => due_label(data, w),
        _ => w.heads_date(),
    }
}

/// The day on which a record ended; of a milestone or task that is open the forecast.
pub(super) fn ended(record: &Record) -> Option<NaiveDate> {
    match &record.data {
        Data::Milestone(_) | Data::Task(_) => record.data.date(),
        data => data.ended(),
    }
}

/// What that day is called.
pub(super) fn ended_label<'w>(record: &Record, w: &'w Words) -> &'w str {
    match &record.data {
        Data::Milestone(_) | Data::Task(_) => w.milestones_end(),
        _ => w.heads_ended(),
    }
}
