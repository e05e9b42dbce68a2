//! What every kind of record answers: when it exists, what of it is known at a date, whether it is open.

use super::types::{DayFlag, Table};
use chrono::NaiveDate;

/// A row of a dated history.
pub trait Dated {
    /// The day from which the row holds.
    fn date(&self) -> NaiveDate;
}

/// Visits what happened to a record. One declaration per kind serves both the cut at a date and the search for
/// the last event, so they cannot disagree.
pub trait Events {
    /// The day from which the record exists; answers nothing, a record without it always exists.
    fn born(&mut self, day: NaiveDate);
    /// Something that happens once; answers whether it has just been taken away, because it lies after the date.
    fn once(&mut self, day: &mut Option<NaiveDate>) -> bool;
    /// A dated history.
    fn rows<R: Dated>(&mut self, rows: &mut Vec<R>);
    /// A day on which something else of the record became known; answers whether that lies after the date.
    fn known(&mut self, day: NaiveDate) -> bool;

    /// Several days, such as those of being opened again.
    fn days(&mut self, days: &mut Vec<NaiveDate>) {
        days.retain(|day| !self.known(*day));
    }
    /// A flag with a day.
    fn flag(&mut self, flag: &mut Option<DayFlag>) {
        if let Some(DayFlag::Since(day)) = flag
            && self.known(*day)
        {
            *flag = None;
        }
    }
}

/// A kind of record.
pub trait Kind: Table {
    /// Its name in files: `risk`.
    const NAME: &'static str;
    /// Its folder: `risks`.
    const PLURAL: &'static str;
    /// For people, singular: `Risk`.
    const TITLE: &'static str;
    /// For people, plural: `Risks`.
    const TITLES: &'static str;
    /// What a record of this kind is.
    const DOC: &'static str;
    /// Pairs of date fields of which the first must not be later than the second.
    const ORDER: &'static [(&'static str, &'static str)] = &[];
    /// Date fields that say what has happened, so that they cannot lie after the day of the build.
    const PAST: &'static [&'static str] = &[];
    /// Dated histories whose rows must be in order and inside the record's life.
    const HISTORIES: &'static [&'static str] = &[];

    /// Visits what happened to it.
    fn events<E: Events>(&mut self, events: &mut E) {
        let _ = events;
    }

    /// Whether it is still open as of the view's date; none for kinds that have no such state.
    fn is_open(&self) -> Option<bool> {
        None
    }

    /// Its state in a word or two, as of the view's date.
    fn state(&self) -> Option<&'static str> {
        self.is_open().map(|open| if open { "Open" } else { "Closed" })
    }

    /// The day by which something must have happened to it, while it is open.
    fn due(&self) -> Option<NaiveDate> {
        None
    }

    /// The day on which it ended, in whatever way; none while it is open.
    fn ended(&self) -> Option<NaiveDate> {
        None
    }

    /// The day to sort it by and to show beside its title.
    fn date(&self) -> Option<NaiveDate> {
        self.due()
    }
}

/// Cuts a record at a date.
pub(crate) struct Cut {
    /// The date: what lies after it is taken away.
    pub(crate) at: NaiveDate,
    /// Set false where the record does not exist yet.
    pub(crate) exists: bool,
}

impl Events for Cut {
    fn born(&mut self, day: NaiveDate) {
        self.exists &= day <= self.at;
    }
    fn once(&mut self, day: &mut Option<NaiveDate>) -> bool {
        let later = day.is_some_and(|d| d > self.at);
        if later {
            *day = None;
        }
        later
    }
    fn rows<R: Dated>(&mut self, rows: &mut Vec<R>) {
        rows.retain(|row| row.date() <= self.at);
    }
    fn known(&mut self, day: NaiveDate) -> bool {
        day > self.at
    }
}

/// Finds the birth of a record and every day on which something happened; takes nothing away.
#[derive(Default)]
pub(crate) struct Life {
    /// The day from which it exists; none: always.
    pub(crate) born: Option<NaiveDate>,
    /// The days on which something happened, in no order.
    pub(crate) days: Vec<NaiveDate>,
}

impl Events for Life {
    fn born(&mut self, day: NaiveDate) {
        self.born = Some(day);
        self.known(day);
    }
    fn once(&mut self, day: &mut Option<NaiveDate>) -> bool {
        if let Some(day) = *day {
            self.known(day);
        }
        false
    }
    fn rows<R: Dated>(&mut self, rows: &mut Vec<R>) {
        for row in rows {
            self.known(row.date());
        }
    }
    fn known(&mut self, day: NaiveDate) -> bool {
        self.days.push(day);
        false
    }
}
