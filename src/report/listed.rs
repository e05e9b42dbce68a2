//! The records that a `table` call chooses, as pages and slides list them: open ones of a kind with a day by which
//! something is needed stand by that day, with what is overdue marked.

use crate::record::{Data, Person, Record};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// Records with what their day and their person are.
pub(super) struct Listed {
    /// In the order of the table.
    pub(super) records: Vec<Arc<Record>>,
    /// What the day of all of them means; none where it is now this, now that.
    day: Option<Day>,
    /// Whether all are decisions: who decides is asked, not who owns.
    decides: bool,
}

/// What a day beside a record means.
#[derive(Clone, Copy, PartialEq)]
enum Day {
    Needed,
    Due,
    Forecast,
}

impl Listed {
    pub(super) fn of(mut records: Vec<Arc<Record>>) -> Listed {
        let mut meanings = records.iter().map(|record| meaning(record));
        let day = meanings.next().flatten().filter(|first| meanings.all(|other| other == Some(*first)));
        let decides = !records.is_empty() && records.iter().all(|record| matches!(record.data, Data::Decision(_)));
        if let Some(day) = day {
            // Those without a day last; others of one day as they are recorded.
            records.sort_by_key(|record| (day.of(record).is_none(), day.of(record)));
        }
        Listed { records, day, decides }
    }

    /// The head of the column of persons.
    pub(super) fn person_head<'w>(&self, w: &'w Words) -> &'w str {
        if self.decides { w.heads_decides() } else { w.heads_owner() }
    }

    /// The person beside a record.
    pub(super) fn person<'r>(&self, record: &'r Record) -> Option<&'r Person> {
        match &record.data {
            Data::Decision(decision) if self.decides => decision.approver.as_ref(),
            _ => record.owner.as_ref(),
        }
    }

    /// The head of the column of days.
    pub(super) fn day_head<'w>(&self, w: &'w Words) -> &'w str {
        match self.day {
            Some(Day::Needed) => w.portfolio_needed_by(),
            Some(Day::Due) => w.heads_due(),
            Some(Day::Forecast) => w.chart_forecast(),
            None => w.heads_date(),
        }
    }

    /// The day beside a record.
    pub(super) fn day(&self, record: &Record) -> Option<NaiveDate> {
        match self.day {
            Some(day) => day.of(record),
            None => record.data.date(),
        }
    }
}

impl Day {
    fn of(self, record: &Record) -> Option<NaiveDate> {
        if self == Day::Forecast { record.data.date() } else { record.data.due() }
    }
}

/// What the day of an open record means; none for closed ones, whose day is that of their end.
fn meaning(record: &Record) -> Option<Day> {
    match &record.data {
        _ if record.data.is_open() != Some(true) => None,
        Data::Decision(_) | Data::Dependency(_) => Some(Day::Needed),
        Data::Action(_) | Data::Issue(_) | Data::Task(_) => Some(Day::Due),
        Data::Milestone(_) => Some(Day::Forecast),
        _ => None,
    }
}

/// Days by which an open record is overdue, as the filter `overdue` has it.
pub(super) fn overdue(record: &Record, as_of: NaiveDate) -> Option<i64> {
    let due = record.data.due().filter(|_| record.data.is_open() == Some(true))?;
    Some((as_of - due).num_days()).filter(|days| *days > 0)
}
